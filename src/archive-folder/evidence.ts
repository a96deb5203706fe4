/** Reads `evidence/`, one file at a time: together they can outgrow memory. */
import {evidenceSchema, type EvidenceFile} from '../schema/evidence.ts'
import {readGenerated} from './generated.ts'

/** The evidence of one article. Throws, naming the file, when it does not hold what the schema says. */
export function readEvidence(folder: string, id: string): EvidenceFile {
  return readGenerated(folder, `evidence/${id}.json`, (text) =>
    evidenceSchema.parse(JSON.parse(text))
  )
}

/**
 * The same without comparing it with the schema, which takes longer than all else: for builds that read
 * every file, several times, right after it was written.
 */
export function readWrittenEvidence(folder: string, id: string): EvidenceFile {
  return readGenerated(folder, `evidence/${id}.json`, (text) => JSON.parse(text) as EvidenceFile)
}
