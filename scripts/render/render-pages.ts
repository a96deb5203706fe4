/** Renders pages in a folder of their own: with the program that an earlier build left, else with Astro. */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {rendersOnly, type Choice, type Chosen, type Watcher} from './choose.ts'
import {forgetPrograms, keepProgram, recallProgram, type ProgramPlace} from './page-program.ts'

/** Where to render, and with what. */
export interface Rendering {
  /** The folder of this project. */
  readonly project: string
  /** The folder to render into; it is emptied first. */
  readonly folder: string
  /** Where the program is that an earlier build made on the same ground. */
  readonly program: ProgramPlace
}

/**
 * Renders what `choice` says; files that pages share, such as styles, are always there. Where a kept
 * program fails for whatever reason, Astro makes another, and tells of what is wrong in the pages.
 */
export async function renderPages(
  rendering: Rendering,
  choice: Choice,
  watcher: Watcher
): Promise<Chosen> {
  process.env['NODE_ENV'] = 'production'
  const chosen =
    (await renderAsKept(rendering, choice, watcher)) ??
    (await renderAnew(rendering, choice, watcher))
  for (const file of chosen.keys.keys()) {
    // A page without a file, such as an empty one, has nothing that could be kept.
    if (!chosen.kept.has(file) && !existsSync(join(rendering.folder, file)))
      chosen.keys.delete(file)
  }
  return chosen
}

const noneChosen = (withKept: boolean): Chosen => ({
  kept: new Set(),
  keys: new Map(),
  rendered: 0,
  withKept
})

async function renderAsKept({folder, program}: Rendering, choice: Choice, watcher: Watcher) {
  const kept = recallProgram(program)
  if (!kept) return undefined
  const {runProgram} = await import('./run-program.ts')
  const chosen = noneChosen(true)
  rmSync(folder, {recursive: true, force: true})
  try {
    await runProgram(kept, folder, choice, chosen, watcher)
    return chosen
  } catch {
    forgetPrograms(program)
    return undefined
  }
}

async function renderAnew({project, folder, program}: Rendering, choice: Choice, watcher: Watcher) {
  // Loading it takes as long as rendering hundreds of pages.
  const {build} = await import('astro')
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Astro takes variables of these names for what `import.meta.env` says of the build itself.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name)
  const chosen = noneChosen(false)
  rmSync(folder, {recursive: true, force: true})
  const keeper = {
    keep: keepProgram.bind(undefined, program, folder),
    forget: () => forgetPrograms(program)
  }
  await build({
    root: project,
    outDir: folder,
    logLevel: 'warn',
    integrations: [rendersOnly(choice, chosen, watcher, keeper)]
  })
  return chosen
}
