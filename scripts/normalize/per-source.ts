/** The first scope of the work: one file by itself. A pure function of its arguments. */
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {perArticle} from './pipeline.ts'
import {read} from './read/index.ts'
import {checkRecord} from './record-hash.ts'
import {setAside} from './sources.ts'
import type {ArticleDraft} from './drafts.ts'
import type {Reference, SourceFile} from './stages.ts'

/** What one file yields. Plain data. */
export interface SourceDrafts {
  readonly drafts: readonly ArticleDraft[]
  readonly quarantined: readonly QuarantinedSource[]
  /** Ids of items that could not be normalized for a defect of ours. */
  readonly failed: readonly string[]
}

/** Reads a file and drafts its articles; what cannot become one is set aside, never fatal. */
export async function perSource(file: SourceFile, reference: Reference): Promise<SourceDrafts> {
  const {items, quarantined: refused} = await read(file)
  const drafts: ArticleDraft[] = []
  const quarantined = [...refused]
  const failed: string[] = []
  for (const item of items) {
    try {
      const draft = perArticle(item, reference, reference.corrections?.get(item.id))
      // A record that breaks its contract is one file's trouble here, and later the whole archive's.
      checkRecord(draft.decisions)
      drafts.push(draft)
    } catch (error) {
      const reason = `Normalizing it failed: ${(error as Error).message.split('\n')[0]}`
      const fix = 'Report this as a defect, with the file.'
      failed.push(item.id)
      quarantined.push(setAside(file, {rule: 'quarantine/failed', reason, fix}))
    }
  }
  return {drafts, quarantined, failed}
}
