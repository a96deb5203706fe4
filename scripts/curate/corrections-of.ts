/** Which correction files belong to which source. */
import {existsSync, readdirSync} from 'node:fs'
import {archivePaths} from '../../src/archive-folder/paths.ts'

const ending = '.yaml'

/** Ids of all corrections, in order. */
export function correctionIds(folder: string): string[] {
  const {corrections} = archivePaths(folder)
  if (!existsSync(corrections)) return []
  return readdirSync(corrections)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

/**
 * Those of `ids` that correct the source with the id `source` or an item in it. `isPlain`: the source
 * is one item, whatever other ids begin with its own (`1995` and, in a folder, `1995--a`).
 */
export function correctionsOf(
  source: string,
  ids: readonly string[],
  {isPlain}: {isPlain: boolean}
): string[] {
  return ids.filter((id) => id === source || (!isPlain && id.startsWith(`${source}--`)))
}
