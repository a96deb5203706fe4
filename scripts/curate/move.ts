/** `npm run move`: another path for sources, and old addresses that lead on. */
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {CommandError} from '../cli/run.ts'
import {planMove, type MoveRequest} from './move-plan.ts'
import {loadGrounds, refuseCorrections} from './normalizing-grounds.ts'
import {reportMove} from './move-report.ts'
import {renew} from './renew.ts'
import {sourcePath} from './source-path.ts'
import {stockOf} from './stock.ts'
import type {Said, Surroundings} from './surroundings.ts'
import {alone, begin, finish} from './unfinished.ts'

/** Moves a source or a folder of them, with scans and corrections. Both paths as they were typed. */
export const move = (from: string, to: string, around: Surroundings): Promise<Said> =>
  alone(around.folder, () => moveTo(from, to, around))

async function moveTo(from: string, to: string, around: Surroundings): Promise<Said> {
  const {folder, today} = around
  const {sources} = archivePaths(folder)
  const grounds = await loadGrounds(folder, around.reference)
  await refuseCorrections(folder, grounds)
  const work = planMove(readRequest(from, to, around), {
    folder,
    paths: stockOf(sources),
    registers: grounds.registers,
    today
  })
  begin(folder, work)
  const told = finish(folder)
  const archive = await renew(around, `${countOf(work.files.length, 'file')} moved.`)
  return {lines: [...told, ...reportMove(work, archive)], failed: told.length > 0}
}

function readRequest(from: string, to: string, {folder, cwd}: Surroundings): MoveRequest {
  const {sources} = archivePaths(folder)
  const [old, target] = [sourcePath(from, sources, cwd), sourcePath(to, sources, cwd)]
  const outside = old === undefined ? from : target === undefined ? to : undefined
  if (old === undefined || target === undefined) {
    throw new CommandError(`${outside} is not below ${sources}.`)
  }
  if (old === '') throw new CommandError('sources/ itself cannot be moved.')
  return {from: old, to: target, intoFolder: /[/\\]$/.test(to) || target === ''}
}
