/** Other processes that write pages, as many as the machine has processors and memory for. */
import {startHelperProcess} from '../runtime/helper-process.ts'
import {roomBeside, thisMachine, type Machine} from '../runtime/machine.ts'
import type {Helper} from '../runtime/share-work.ts'
import {fileOf, type PagePath} from './page-address.ts'
import type {KeptProgram} from './page-program.ts'

/** What a helper is told: the files of pages. It answers that it is ready, then when they are written. */
export type HelperTask = readonly string[]
export const helperDone = 'done'

/** Pages in the time of which a helper only reads what it needs: for fewer than some of these, none is worth it. */
const pagesToBegin = 3000

/** Processes that work meanwhile, and hold the archive: that of the search index. */
const others = 1

/**
 * How many helpers so many pages are worth, besides this process and the `others`. Each holds the archive.
 */
export function helpersFor(pages: number, machine: Machine = thisMachine()): number {
  const worth = Math.floor(pages / pagesToBegin) - 1
  return Math.max(0, Math.min(worth, roomBeside(others, machine)))
}

/** Starts a helper: `script` with the folder of the program and that to write into. */
export function startHelper(
  script: string,
  {folder}: KeptProgram,
  staged: string
): Helper<PagePath> {
  const {ready, tell, stop} = startHelperProcess<HelperTask, typeof helperDone>(script, [
    folder,
    staged
  ])
  return {ready, work: (paths) => tell(paths.map(fileOf)), stop}
}
