/** What normalizing would change in what is written, told before anything is. */
import {articleIds, readArticle, type ArticleRecord} from '../../src/archive-folder/articles.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import {compareSnapshots} from './compare.ts'
import {receiptLines} from './lines.ts'
import {reasonsIn} from './reasons.ts'
import {snapshotOf} from './snapshot.ts'

/** An article as it would be written. */
export interface Prospect {
  readonly id: string
  readonly article: ArticleRecord['data']
  readonly evidence: EvidenceFile
}

/** Lines on every article whose published values or text would change; all of them are named. */
export function previewLines(content: string, prospects: readonly Prospect[]): string[] {
  const records = articleIds(content).flatMap((id) => readable(content, id) ?? [])
  const after = prospects.map(({id, article}) => ({id, data: article}))
  const byId = new Map(prospects.map((prospect) => [prospect.id, prospect]))
  return receiptLines(compareSnapshots(snapshotOf(records), snapshotOf(after)), {
    heading: 'Normalizing would write',
    nothing: 'Normalizing would change nothing.',
    why: (id) => reasonsIn(byId.get(id)?.evidence),
    limit: Number.POSITIVE_INFINITY
  })
}

/** A record that another version of the rules wrote may not be readable: it is told as one to be added. */
function readable(content: string, id: string): ArticleRecord | undefined {
  try {
    return readArticle(content, id)
  } catch {
    return undefined
  }
}
