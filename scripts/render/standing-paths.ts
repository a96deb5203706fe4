/**
 * Paths of pages that stand as they are, left out before Astro sees them: for each path that it is given it makes
 * an address three times, which takes as long as to find out which pages stand.
 */
import type {Choice, Chosen} from './choose.ts'
import type {ProgramApp} from './open-program.ts'
import {fileOf, type PagePath} from './page-address.ts'

type Route = PagePath['route']

/** A page as a module of the program tells of it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly cacheKey?: unknown
}

/** A module of the program that makes pages, as far as it is asked here. */
interface PageModule {
  readonly getStaticPaths?: (options: unknown) => Promise<readonly StaticPath[]>
}

interface Loaded {
  readonly page: () => PageModule | Promise<PageModule>
}

/**
 * Has the program tell only of pages whose key is not that of `kept`; the others are entered in `chosen`. What
 * is not certain here is told, and decided by `choose`: files that two pages want, and uncommon addresses.
 */
export function leaveOut(
  {manifest: {pageMap, routes}}: Pick<ProgramApp, 'manifest'>,
  kept: Choice['kept'],
  chosen: Chosen
): void {
  if (kept.size === 0 || !pageMap) return
  const all = routes.map(({routeData}) => routeData)
  const wanted = new Set(
    all.flatMap((route) => (route.pathname ? [fileOf({pathname: route.pathname, route})] : []))
  )
  const stands = (route: Route, {params, cacheKey}: StaticPath): boolean => {
    const file = plainFile(route, params)
    if (file === undefined || wanted.has(file)) return false
    wanted.add(file)
    if (typeof cacheKey !== 'string' || kept.get(file) !== cacheKey) return false
    chosen.keys.set(file, cacheKey)
    chosen.kept.add(file)
    return true
  }
  for (const [component, load] of pageMap) {
    const [route, ...others] = all.filter((one) => one.component === component)
    if (!route || others.length > 0 || route.fallbackRoutes.length > 0) continue
    pageMap.set(component, leavingOut(load, (one) => stands(route, one)) as typeof load)
  }
}

/** The module, loaded once as it was, which tells of other pages only. */
function leavingOut(load: () => Promise<unknown>, stands: (one: StaticPath) => boolean) {
  let left: Promise<unknown> | undefined
  const make = async () => {
    const loaded = (await load()) as Loaded
    const page = await loaded.page()
    const {getStaticPaths} = page
    if (!getStaticPaths) return loaded
    const own = {
      ...page,
      getStaticPaths: async (options: unknown) =>
        (await getStaticPaths(options)).filter((one) => !stands(one))
    }
    return {...loaded, page: () => own}
  }
  return () => (left ??= make())
}

/** Of these an address is made as they are. */
const plain = /^[\w~-][\w.~-]*$/

/** The file of the page that a route makes of `params`; `undefined` where Astro may write its address in another way. */
function plainFile(route: Route, params: StaticPath['params']): string | undefined {
  const names: string[] = []
  for (const segment of route.segments) {
    let name = ''
    for (const {content, dynamic, spread} of segment) {
      const value = spread ? (params[content.slice('...'.length)] ?? '') : params[content]
      const part = dynamic ? value : content
      if (part === undefined) return undefined
      name += part
    }
    if (name !== '' && !plain.test(name)) return undefined
    if (name !== '') names.push(name)
  }
  return fileOf({pathname: names.join('/'), route})
}
