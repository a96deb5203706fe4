/** How much memory a build leaves to what it no longer needs. */
import {setFlagsFromString} from 'node:v8'

/** Percent of what is in use. */
const garbage = 50

/** Texts of so many bytes leave little, and a full collection takes as long as twenty pages. */
const little = 1_000_000

/**
 * Has the heap of this process collected once it has grown by half of what is in use. On its own, V8 lets
 * it grow to four times as much: every page leaves some kilobytes that only a full collection finds, and
 * 20,000 articles took a GiB of them. Collecting more often takes no time that could be measured.
 */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${garbage}`)
}

/** Lets it grow as V8 would have it, where all `texts` together have few bytes. */
export function letHeapGrow(texts: number): void {
  if (texts < little) setFlagsFromString('--heap-growing-percent=0')
}
