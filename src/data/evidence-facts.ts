/** What is asked of every evidence file before any page renders: each is read once for it. */
import {hash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import type {EvidenceFile} from '../schema/evidence.ts'

export interface EvidenceFacts {
  /** Of the whole file. */
  readonly digest: string
  /** Ids of the other articles that it names, in its order. */
  readonly named: readonly string[]
  readonly hasVersions: boolean
}

const known = new Map<string, EvidenceFacts | undefined>()

/** Of an article; `undefined` when it has no evidence file. While developing, files change. */
export function evidenceFacts(id: string): EvidenceFacts | undefined {
  if (import.meta.env.DEV) return readFacts(id)
  if (!known.has(id)) known.set(id, readFacts(id))
  return known.get(id)
}

/** Not checked as evidence is when its page renders: this is asked of every article. */
function readFacts(id: string): EvidenceFacts | undefined {
  const path = join(archivePaths(contentFolder()).evidence, `${id}.json`)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const {versions, evidence, conflicts} = JSON.parse(text) as EvidenceFile
  const named = [
    ...versions.map((one) => one.id),
    ...evidence.flatMap(({docs = []}) => docs),
    ...conflicts.map((one) => one.with)
  ]
  return {digest: hash('sha256', text, 'base64url'), named, hasVersions: versions.length > 0}
}
