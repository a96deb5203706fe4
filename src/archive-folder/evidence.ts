/** Reads `evidence/`, one file at a time: together they can outgrow memory. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {evidenceSchema, type EvidenceFile} from '../schema/evidence.ts'
import {archivePaths} from './paths.ts'

/** The evidence of one article. */
export function readEvidence(folder: string, id: string): EvidenceFile {
  const path = join(archivePaths(folder).evidence, `${id}.json`)
  return evidenceSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}
