/** An Astro integration that renders some pages only, and says which. */
import type {AstroIntegration} from 'astro'
import {noPrebundling} from './no-prebundling.ts'
import type {ProgramApp} from './open-program.ts'
import {addressOf, fileOf, type PagePath} from './page-address.ts'
import type {PagesData} from './page-program.ts'
import {shardOf, type Shard} from './shard.ts'

/** What to render. */
export interface Choice {
  /** File of a page that need not be rendered while its key is this. */
  readonly kept: ReadonlyMap<string, string>
  /** Of all pages, the part to render. */
  readonly shard?: Shard | undefined
}

/** All pages of the site, of this shard where there is one. */
export interface Chosen {
  /** Files that were left as they are. */
  readonly kept: Set<string>
  /** File → key, of every page that has one. */
  readonly keys: Map<string, string>
  /** Pages that were rendered. */
  rendered: number
}

/** To be filled. */
export const noneChosen = (): Chosen => ({kept: new Set(), keys: new Map(), rendered: 0})

/** How far rendering is. */
export interface Watcher {
  readonly begin: (pages: number) => void
  readonly step: () => void
}

/** Of two routes with one address Astro renders the first; so the choice is among those. */
export function firstOfEach(paths: readonly PagePath[]): Map<string, PagePath> {
  const byFile = new Map<string, PagePath>()
  for (const path of paths) {
    const file = fileOf(path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return byFile
}

/** What of all paths is to be rendered; the others are entered in `chosen`. */
export function choose(paths: readonly PagePath[], {kept, shard}: Choice, chosen: Chosen) {
  return [...firstOfEach(paths)].flatMap(([file, path]) => {
    // The page that has the file was left out before.
    if (chosen.kept.has(file)) return []
    if (shard && shardOf(file, shard.of) !== shard.at) return []
    const {cacheKey} = path
    if (cacheKey !== undefined) {
      chosen.keys.set(file, cacheKey)
      if (kept.get(file) === cacheKey) {
        chosen.kept.add(file)
        return []
      }
    }
    return [path]
  })
}

/** What Astro's own way of rendering holds once it is set up, and does not say in its type. */
interface WithApp {
  readonly app: ProgramApp
}

/** What becomes of the program that renders the pages. */
export interface ProgramKeeper {
  /** Called before the first page, when the program is made. */
  readonly keep: (home: string, pages: PagesData) => void
  /** Called when a page is asked for at another address than the program would be asked later. */
  readonly forget: () => void
  /** Writes the pages; gives those that are left to Astro. */
  readonly write: (
    app: ProgramApp | undefined,
    paths: readonly PagePath[],
    watcher: Watcher
  ) => Promise<readonly PagePath[]>
}

/** The integration; `chosen` is filled while it runs. Before the first page it waits for what is `wanted`. */
export function rendersOnly(
  wanted: Promise<readonly [Choice, Watcher]>,
  chosen: Chosen,
  keeper: ProgramKeeper
): AstroIntegration {
  const addresses = new Set<string>()
  let home = ''
  let pages: PagesData = new Map()
  return {
    name: 'dateline-choice',
    hooks: {
      'astro:config:setup'({updateConfig}) {
        updateConfig({vite: {plugins: [noPrebundling]}})
      },
      'astro:config:done'({config: {site, base, server}}) {
        // Without an address, Astro asks for pages at that of its server.
        home = new URL(base, site ?? `http://localhost:${server.port}`).href
      },
      'astro:build:setup'({pages: known}) {
        pages = known
      },
      'astro:build:start'({setPrerenderer}) {
        setPrerenderer((own) => ({
          ...own,
          async setup() {
            await own.setup?.()
            keeper.keep(home, pages)
          },
          async getStaticPaths() {
            const [choice, watcher] = await wanted
            const paths = choose(await own.getStaticPaths(), choice, chosen)
            for (const path of paths) addresses.add(addressOf(path, home))
            chosen.rendered = paths.length
            watcher.begin(paths.length)
            return [...(await keeper.write((own as Partial<WithApp>).app, paths, watcher))]
          },
          async render(request, options) {
            if (!addresses.has(request.url)) keeper.forget()
            const response = await own.render(request, options)
            const [, watcher] = await wanted
            watcher.step()
            return response
          }
        }))
      }
    }
  }
}
