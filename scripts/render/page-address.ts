/** Files and addresses of pages, as Astro makes them of its build format `directory`. */
import type {AstroPrerenderer} from 'astro'

/** A page or file of the site, with what makes it. */
export type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

const trimmed = (path: string) => path.replace(/^\/+|\/+$/g, '')

/** The file of a page below the site's folder. */
export function fileOf({pathname, route}: Pick<PagePath, 'pathname' | 'route'>): string {
  const path = trimmed(pathname)
  if (route.type === 'endpoint') return path
  if (path === '404' || path === '500') return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** A path as Astro knows a file by: one that ends with a slash is a folder, whatever its name. */
const namesFile = /\/[^/]+\.\w+$/

/** The address at which it is asked for when it is rendered; `home` is that of the site's root. */
export function addressOf({pathname, route}: Pick<PagePath, 'pathname' | 'route'>, home: string) {
  const path = trimmed(pathname)
  const isFile = route.type === 'endpoint' && namesFile.test(pathname)
  return new URL(path === '' || isFile ? path : `${path}/`, home).href
}
