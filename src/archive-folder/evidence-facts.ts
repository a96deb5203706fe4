/** What a build asks of every evidence file before any page renders, without holding the files. */
import {hash} from 'node:crypto'
import type {EvidenceFile} from '../schema/evidence.ts'

export interface EvidenceFacts {
  /** Of the whole file. */
  readonly digest: string
  /** Ids of the other articles that it names, in its order. */
  readonly named: readonly string[]
  readonly hasVersions: boolean
  /** Of the text. */
  readonly textSha256: string
}

/** Those of a file that is written as `text`. */
export function factsOfEvidence(file: EvidenceFile, text: string): EvidenceFacts {
  const {versions, evidence, conflicts, links = [], rendition} = file
  const named = [
    ...versions.map((one) => one.id),
    ...evidence.flatMap(({docs = []}) => docs),
    ...[...conflicts, ...links].map((one) => one.with)
  ]
  return {
    digest: hash('sha256', text, 'base64url'),
    named,
    hasVersions: versions.length > 0,
    textSha256: rendition.sha256
  }
}
