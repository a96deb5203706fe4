/**
 * Rendering by Astro's own build. Before the first page it makes the program that renders them, for which
 * it needs no archive: that can begin while the archive is still being normalized.
 */
import {rmSync} from 'node:fs'
import {noneChosen, rendersOnly, type Choice, type Chosen, type Watcher} from './choose.ts'
import {forgetPrograms} from './kept-programs.ts'
import {loadingOnce, type ProgramApp} from './open-program.ts'
import type {PagePath} from './page-address.ts'
import {keepProgram, recallProgram, type ProgramPlace} from './page-program.ts'
import {writeWithHelp} from './run-program.ts'

/** Where to render, and with what. */
export interface Rendering {
  /** The folder of this project. */
  readonly project: string
  /** The folder to render into; it is emptied first. */
  readonly folder: string
  /** Where the program is that an earlier build made on the same ground, or is to be kept. */
  readonly program: ProgramPlace
  /** Script of a process that helps where pages are many, if one may. */
  readonly helper?: string | undefined
  /** Resolved when another process that works meanwhile has ended, so that one more may help. */
  readonly freed?: Promise<unknown> | undefined
}

/** A build by Astro that has begun, and waits before the first page. */
export interface AstroUnderWay {
  readonly rendering: Rendering
  /** Renders what is chosen. */
  readonly render: (choice: Choice, watcher: Watcher) => Promise<Chosen>
  /** Ends it, unless it was asked to render. Resolved when it has ended: Astro builds one site at a time. */
  readonly giveUp: () => Promise<void>
}

/** Begins. What goes wrong is told by `render`. */
export function beginWithAstro(rendering: Rendering): AstroUnderWay {
  const {folder, program} = rendering
  const {promise: wanted, resolve, reject} = Promise.withResolvers<readonly [Choice, Watcher]>()
  const chosen = noneChosen()
  rmSync(folder, {recursive: true, force: true})
  const keeper = {
    keep: keepProgram.bind(undefined, program, folder),
    forget: () => forgetPrograms(program),
    write: writeOrLeave.bind(undefined, rendering)
  }
  const built = build(rendering, rendersOnly(wanted, chosen, keeper))
  let isAskedOrOver = false
  // Both are heard where they are waited for.
  for (const promise of [built, wanted]) promise.catch(() => undefined)
  return {
    rendering,
    async render(choice, watcher) {
      isAskedOrOver = true
      resolve([choice, watcher])
      await built
      return chosen
    },
    async giveUp() {
      if (isAskedOrOver) return
      // Whoever asks again would take away what another build left there since.
      isAskedOrOver = true
      reject(new Error('No pages are wanted any more.'))
      await built.catch(() => undefined)
      forgetPrograms(program)
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/**
 * Writes the pages: Astro’s own way around the same program takes a third longer. Where one cannot
 * be written so, all are left to Astro, which tells what is wrong.
 */
async function writeOrLeave(
  {folder: staged, program, helper, freed}: Rendering,
  app: ProgramApp | undefined,
  paths: readonly PagePath[],
  watcher: Watcher
): Promise<readonly PagePath[]> {
  try {
    const kept = recallProgram(program)
    if (!kept || !app) return paths
    await writeWithHelp(loadingOnce(app), paths, kept, {staged, helper, freed}, watcher)
    return []
  } catch {
    watcher.begin(paths.length)
    return paths
  }
}

async function build(
  {project, folder}: Rendering,
  choice: ReturnType<typeof rendersOnly>
): Promise<void> {
  // Loading it takes as long as rendering hundreds of pages.
  const astro = await import('astro')
  process.env['NODE_ENV'] = 'production'
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Astro takes variables of these names for what `import.meta.env` says of the build itself.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name)
  await astro.build({root: project, outDir: folder, logLevel: 'warn', integrations: [choice]})
}
