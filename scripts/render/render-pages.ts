/** Renders pages in a folder of their own: with the program that an earlier build left, else with Astro. */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {noneChosen, type Choice, type Chosen, type Watcher} from './choose.ts'
import {forgetPrograms} from './kept-programs.ts'
import {recallProgram} from './page-program.ts'
import {beginWithAstro, type AstroUnderWay, type Rendering} from './with-astro.ts'

/**
 * Renders what `choice` says; files that pages share, such as styles, are always there. Where a kept
 * program fails for whatever reason, Astro makes another, and tells of what is wrong in the pages.
 * `begun` is a build by Astro of the same rendering, if one has begun.
 */
export async function renderPages(
  rendering: Rendering,
  choice: Choice,
  watcher: Watcher,
  begun?: AstroUnderWay
): Promise<Chosen> {
  const chosen =
    (begun ? undefined : await renderAsKept(rendering, choice, watcher)) ??
    (await (begun ?? beginWithAstro(rendering)).render(choice, watcher))
  for (const file of chosen.keys.keys()) {
    // A page without a file, such as an empty one, has nothing that could be kept.
    if (!chosen.kept.has(file) && !existsSync(join(rendering.folder, file)))
      chosen.keys.delete(file)
  }
  return chosen
}

async function renderAsKept(
  {folder, program, helper, freed}: Rendering,
  choice: Choice,
  watcher: Watcher
) {
  const kept = recallProgram(program)
  if (!kept) return undefined
  process.env['NODE_ENV'] = 'production'
  const {runProgram} = await import('./run-program.ts')
  const chosen = noneChosen()
  rmSync(folder, {recursive: true, force: true})
  try {
    await runProgram(kept, {staged: folder, helper, freed}, choice, chosen, watcher)
    return chosen
  } catch (error) {
    const [why] = String(error).split('\n', 1)
    console.error(`Rendering anew, without what the last build left: ${why}`)
    forgetPrograms(program)
    return undefined
  }
}
