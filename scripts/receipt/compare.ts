/** What changed between two snapshots of an archive. */
import type {PublishedArticle, Snapshot} from './snapshot.ts'

/** The values that are told one by one; other changes are told as such. */
const told = ['title', 'date', 'leader', 'people', 'countries', 'source', 'byline'] as const
type Told = (typeof told)[number]

export interface ChangedArticle {
  readonly id: string
  /** Values that differ; none when the change is in the text or in another value. */
  readonly values: readonly {readonly key: Told; readonly from: string; readonly to: string}[]
}

export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly ChangedArticle[]
  readonly removed: readonly string[]
}

/** Ids in order. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const removed = Object.keys(before).filter((id) => !(id in after))
  const added = Object.keys(after).filter((id) => !(id in before))
  const changed = Object.entries(after).flatMap(([id, article]): ChangedArticle[] => {
    const earlier = before[id]
    if (!earlier || earlier.sha256 === article.sha256) return []
    return [{id, values: differing(earlier, article)}]
  })
  return {added, changed, removed}
}

const differing = (from: PublishedArticle, to: PublishedArticle) =>
  told.flatMap((key) => {
    // A state that an earlier version kept may lack a value: nothing is known of its change.
    const before = (from as Partial<PublishedArticle>)[key]
    return before === undefined || before === to[key] ? [] : [{key, from: before, to: to[key]}]
  })
