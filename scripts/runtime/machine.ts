/** How many processes a machine has room for. */
import {availableParallelism} from 'node:os'

/** What is known of the machine. */
export interface Machine {
  readonly processors: number
  /** Bytes that a process like this one takes, and those that are free. */
  readonly own: number
  readonly free: number
}

/** What is known of this machine. */
export const thisMachine = (): Machine => ({
  processors: availableParallelism(),
  own: process.memoryUsage.rss(),
  free: process.availableMemory()
})

/**
 * How many processes like this one have room beside it and `others` that work meanwhile: one a processor, and half
 * of the memory that is free stays so.
 */
export function roomBeside(others: number, {processors, own, free}: Machine): number {
  return Math.max(0, Math.min(processors - 1 - others, Math.floor(free / 2 / own) - others))
}
