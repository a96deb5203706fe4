/** Renders pages with a program that was kept, so that Astro need not make it again. */
import {choose, type Choice, type Chosen, type Watcher} from './choose.ts'
import {openProgram, type ProgramApp} from './open-program.ts'
import {placeShared, type KeptProgram} from './page-program.ts'
import {writePages} from './write-pages.ts'

const write = ({message}: {readonly message: string}) => console.error(message)

async function openKept({folder, entry, styles}: KeptProgram): Promise<ProgramApp> {
  const app = await openProgram(folder, entry)
  app.setInternals({pagesByKeys: new Map(styles.map(([key, own]) => [key, {styles: own}]))})
  app.setOptions({settings: {scripts: []}, logger: {options: {destination: {write}}}})
  return app
}

/** Renders what `choice` says into `staged`, with the files that pages share. Throws what a page throws. */
export async function runProgram(
  program: KeptProgram,
  staged: string,
  choice: Choice,
  chosen: Chosen,
  watcher: Watcher
): Promise<void> {
  placeShared(program, staged)
  const [app, {StaticPaths: Paths}] = await Promise.all([
    openKept(program),
    import('astro/runtime/prerender/static-paths.js')
  ])
  const paths = choose(await new Paths(app).getAll(), choice, chosen)
  chosen.rendered = paths.length
  watcher.begin(paths.length)
  await writePages(app, paths, {home: program.home, staged}, watcher)
}
