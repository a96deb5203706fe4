/** Renders pages with a program that was kept, so that Astro need not make it again. */
import {choose, type Choice, type Chosen, type Watcher} from './choose.ts'
import {startHelpers} from '../runtime/helper-process.ts'
import {lateHelper} from '../runtime/late-helper.ts'
import {shareWork} from '../runtime/share-work.ts'
import {helpersFor, isWorthOneMore, startHelper} from './helpers.ts'
import {openProgram, type ProgramApp} from './open-program.ts'
import type {PagePath} from './page-address.ts'
import type {KeptProgram} from './page-program.ts'
import {placeShared, sharedIn} from './program-files.ts'
import {leaveOut} from './standing-paths.ts'
import {writePages} from './write-pages.ts'

const write = ({message}: {readonly message: string}) => console.error(message)

/** The program, told what Astro's own build tells it. */
export async function openKept({folder, entry, styles}: KeptProgram): Promise<ProgramApp> {
  const app = await openProgram(folder, entry)
  app.setInternals({pagesByKeys: new Map(styles.map(([key, own]) => [key, {styles: own}]))})
  app.setOptions({settings: {scripts: []}, logger: {options: {destination: {write}}}})
  return app
}

/** All pages that the program knows of. */
export async function pathsOf(app: ProgramApp): Promise<PagePath[]> {
  const {StaticPaths} = await import('astro/runtime/prerender/static-paths.js')
  return new StaticPaths(app).getAll()
}

/** How pages are written. */
export interface Writing {
  /** The folder to write into. */
  readonly staged: string
  /** Script of a process that helps where pages are many, if one may. */
  readonly helper?: string | undefined
  /** Resolved when another process that works meanwhile has ended, so that one more may help. */
  readonly freed?: Promise<unknown> | undefined
}

/** Renders what `choice` says, with the files that pages share. Throws what a page throws. */
export async function runProgram(
  program: KeptProgram,
  writing: Writing,
  choice: Choice,
  chosen: Chosen,
  watcher: Watcher
): Promise<void> {
  placeShared(program.folder, writing.staged)
  const app = await openKept(program)
  if (!choice.shard) leaveOut(app, choice.kept, chosen)
  const paths = choose(await pathsOf(app), choice, chosen)
  chosen.rendered = paths.length
  watcher.begin(paths.length)
  await writeWithHelp(app, paths, program, writing, watcher)
}

/** Writes the pages of `paths` with as many processes as they are worth. */
export async function writeWithHelp(
  app: ProgramApp,
  paths: readonly PagePath[],
  program: KeptProgram,
  {staged, helper, freed}: Writing,
  {step}: Pick<Watcher, 'step'>
): Promise<void> {
  const place = {home: program.home, staged, shared: new Set(sharedIn(program.folder))}
  const count = helper === undefined ? 0 : helpersFor(paths.length)
  const start = () => startHelper(helper!, program, staged)
  const helpers = startHelpers(count, start)
  const working = helpers.length
  let left = paths.length
  const written = () => {
    left -= 1
    step()
  }
  if (helper !== undefined && freed) {
    helpers.push(lateHelper(freed, () => (isWorthOneMore(left, working) ? start() : undefined)))
  }
  await shareWork(
    paths,
    (own) => writePages(app, own, place, written),
    helpers,
    (given) => given.forEach(written)
  )
}
