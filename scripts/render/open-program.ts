/** The program of the pages, as it is asked for them. */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {StaticPaths} from 'astro/runtime/prerender/static-paths.js'
import {entryIn, programFolder} from './page-program.ts'
import type {PageApp} from './write-pages.ts'

/** What Astro's own build gives its program before any page is rendered, and asks of it then. */
export type ProgramApp = ConstructorParameters<typeof StaticPaths>[0] &
  PageApp & {
    readonly setInternals: (internals: unknown) => void
    readonly setOptions: (options: unknown) => void
  }

/** The program in the folder of a site, where Astro puts it; `entry` is its first module. */
export async function openProgram(folder: string, entry = entryIn(folder)): Promise<ProgramApp> {
  if (entry === undefined) throw new Error(`There is no program in ${folder}.`)
  const path = join(folder, programFolder, entry)
  const {app} = (await import(pathToFileURL(path).href)) as {readonly app: ProgramApp}
  loadOnce(app)
  return app
}

/** Asked for its module, every page of a route would have it resolved and loaded again. */
function loadOnce({manifest: {pageMap}}: ProgramApp): void {
  for (const [component, load] of pageMap ?? []) {
    let module: ReturnType<typeof load> | undefined
    pageMap!.set(component, () => (module ??= load()))
  }
}
