/** An Astro integration that renders some pages only, and says which. */
import type {AstroIntegration, AstroPrerenderer} from 'astro'
import {shardOf, type Shard} from './shard.ts'

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

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

/** How far rendering is. */
export interface Watcher {
  readonly begin: (pages: number) => void
  readonly step: () => void
}

/** The file of a page below the site's folder, by Astro's build format `directory`. */
export function fileOf({pathname, route}: Pick<PathWithRoute, 'pathname' | 'route'>): string {
  const path = pathname.replace(/^\/+|\/+$/g, '')
  if (route.type === 'endpoint') return path
  if (path === '404' || path === '500') return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** Of two routes with one address Astro renders the first; so the choice is among those. */
function firstOfEach(paths: readonly PathWithRoute[]): Map<string, PathWithRoute> {
  const byFile = new Map<string, PathWithRoute>()
  for (const path of paths) {
    const file = fileOf(path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return byFile
}

/** What of all paths is to be rendered; the others are entered in `chosen`. */
export function choose(paths: readonly PathWithRoute[], {kept, shard}: Choice, chosen: Chosen) {
  return [...firstOfEach(paths)].flatMap(([file, path]) => {
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

/** The integration; `chosen` is filled while it runs. */
export function rendersOnly(choice: Choice, chosen: Chosen, watcher: Watcher): AstroIntegration {
  return {
    name: 'dateline-choice',
    hooks: {
      'astro:build:start'({setPrerenderer}) {
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            const paths = choose(await own.getStaticPaths(), choice, chosen)
            chosen.rendered = paths.length
            watcher.begin(paths.length)
            return paths
          },
          async render(request, options) {
            const response = await own.render(request, options)
            watcher.step()
            return response
          }
        }))
      }
    }
  }
}
