/** The program of the pages, as it is asked for them. */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {StaticPaths} from 'astro/runtime/prerender/static-paths.js'
import {programFolder} from './program-files.ts'
import type {PageApp} from './write-pages.ts'

/** What Astro's own build gives its program before any page is rendered, and asks of it then. */
export type ProgramApp = ConstructorParameters<typeof StaticPaths>[0] &
  PageApp & {
    readonly setInternals: (internals: unknown) => void
    readonly setOptions: (options: unknown) => void
  }

/** The program in a folder, where Astro puts it; `entry` is its first module. */
export async function openProgram(folder: string, entry: string): Promise<ProgramApp> {
  const path = join(folder, programFolder, entry)
  const {app} = (await import(pathToFileURL(path).href)) as {readonly app: ProgramApp}
  return loadingOnce(app)
}

/** The program, told to load each of its modules once: it would have them resolved for every page. */
export function loadingOnce(app: ProgramApp): ProgramApp {
  const {pageMap} = app.manifest
  for (const [component, load] of pageMap ?? []) {
    let module: ReturnType<typeof load> | undefined
    pageMap!.set(component, () => (module ??= load()))
  }
  return app
}
