/** Which corrections the drafts of one source file can depend on, known before the file is read. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {itemId} from '../item-id.ts'

/** Ids of items in a file begin with that of the file; long ones are cut, but never as short as this. */
const certainLength = 40

/** Index of the first id that is not before `start`. */
function firstFrom(ids: readonly string[], start: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ids[middle]! < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Path of a source → ids and hashes of the corrections that may be of its items, in order: all that
 * are, and rarely one of a file with a name that begins alike.
 */
export function correctionsByPath(
  corrections: ReadonlyMap<string, CorrectionFile>
): (path: string) => readonly string[] {
  const ids = [...corrections.keys()].toSorted()
  return (path) => {
    if (ids.length === 0) return []
    const file = itemId(path)
    const start = file.slice(0, certainLength)
    const found: string[] = []
    for (let at = firstFrom(ids, start); ids[at]?.startsWith(start) === true; at += 1) {
      const id = ids[at]!
      const isOf = file.length > certainLength || id === file || id.startsWith(`${file}--`)
      if (isOf) found.push(`${id} ${corrections.get(id)!.sha256}`)
    }
    return found
  }
}
