/** What is asked of every evidence file before any page renders: each is read for it once, as long as it is as it was. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {factsOfEvidence, type EvidenceFacts} from '../archive-folder/evidence-facts.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Removed} from '../schema/removed.ts'
import type {Archive} from '../views/archive.ts'
import {removedTextSha256} from '../views/tombstone-copies.ts'
import {givenFacts} from './given-archive.ts'

const read = new Map<string, EvidenceFacts>()

/** Of an article; `undefined` when it has no evidence file. While developing, files change. */
export function evidenceFacts(id: string): EvidenceFacts | undefined {
  if (import.meta.env.DEV) return readFacts(id)
  const known = givenFacts() ?? read
  const facts = known.get(id) ?? readFacts(id)
  if (facts) known.set(id, facts)
  return facts
}

/** Not checked as evidence is when its page renders: this is asked of every article. */
function readFacts(id: string): EvidenceFacts | undefined {
  const path = join(archivePaths(contentFolder()).evidence, `${id}.json`)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  return factsOfEvidence(JSON.parse(text) as EvidenceFile, text)
}

/** Which articles have the texts of `removed` ones; no evidence is read for what names none. */
export function textHolders(
  removed: readonly Pick<Removed, 'textSha256' | 'sourceSha256'>[],
  {records}: Pick<Archive, 'records'>
): Map<string, string[]> {
  const wanted = new Set(removed.map(removedTextSha256))
  const holders = new Map<string, string[]>()
  if (wanted.size === 0) return holders
  for (const id of records.keys()) {
    const text = evidenceFacts(id)?.textSha256
    if (text !== undefined && wanted.has(text))
      holders.set(text, [...(holders.get(text) ?? []), id])
  }
  return holders
}
