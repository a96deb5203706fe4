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

const worthOf = (pages: number) => Math.floor(pages / pagesToBegin) - 1

/**
 * How many helpers so many pages are worth, besides this process and the `others`. Each holds the archive.
 */
export function helpersFor(pages: number, machine: Machine = thisMachine()): number {
  return Math.max(0, Math.min(worthOf(pages), roomBeside(others, machine)))
}

/** Whether so many pages are worth one more beside the `helpers` that work, when the `others` have ended. */
export function isWorthOneMore(
  pages: number,
  helpers: number,
  {processors, ...memory}: Machine = thisMachine()
): boolean {
  // What the helpers hold is not free any more; their processors are not told of.
  const room = roomBeside(0, {...memory, processors: processors - helpers})
  return worthOf(pages) > helpers && room > 0
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
