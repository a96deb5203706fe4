/** Reads `quarantine.json`. */
import {existsSync} from 'node:fs'
import {quarantineSchema, type QuarantinedSource} from '../schema/quarantine.ts'
import {readGenerated} from './generated.ts'
import {archivePaths} from './paths.ts'

/** Sources that could not become articles, in order of path; none when there is no list. */
export function readQuarantine(folder: string): QuarantinedSource[] {
  const {quarantine} = archivePaths(folder)
  if (!existsSync(quarantine)) return []
  return readGenerated(folder, 'quarantine.json', (text) =>
    quarantineSchema.parse(JSON.parse(text))
  )
}
