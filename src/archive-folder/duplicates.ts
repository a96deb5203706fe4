/** Reads `duplicates.json`. */
import {existsSync} from 'node:fs'
import {duplicatesSchema, type DuplicateSource} from '../schema/duplicate.ts'
import {readGenerated} from './generated.ts'
import {archivePaths} from './paths.ts'

/** Sources that share the page of another, in order of path; none when there is no list. */
export function readDuplicates(folder: string): DuplicateSource[] {
  const {duplicates} = archivePaths(folder)
  if (!existsSync(duplicates)) return []
  return readGenerated(folder, 'duplicates.json', (text) =>
    duplicatesSchema.parse(JSON.parse(text))
  )
}
