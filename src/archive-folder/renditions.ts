/** Reads `renditions/`: the texts that evidence points into, where they are not the decoded source. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths} from './paths.ts'

/** The text that a reader made of an item; `undefined` when it is not there. */
export function readRenditionFile(folder: string, id: string): string | undefined {
  const path = join(archivePaths(folder).renditions, `${id}.txt`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
