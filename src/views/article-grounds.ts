/** What the page of an article is made of. */
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {neighborsOf, type Neighbors} from './neighbors.ts'

/** All that an article's page is made of, besides what is the same as long as settings and tables are. */
export interface ArticleGrounds {
  readonly article: ArticleSummary
  readonly record: ArticleRecord
  /** The events that it tells, with the other articles that tell them. */
  readonly told: readonly ToldEvent[]
  /** The article that was withheld, and this one with it. */
  readonly withheldWith?: ArticleRecord
  readonly neighbors: Neighbors
  /** Other sources with the same text. */
  readonly copies: readonly DuplicateSource[]
}

export interface ToldEvent {
  readonly id: string
  /** Absent where the archive does not know it. */
  readonly event?: EventRecord
  /** The other articles that tell it for certain, as far as this one does. */
  readonly others: readonly ArticleSummary[]
  /** Those that probably tell of what this one tells. */
  readonly probably: readonly ArticleSummary[]
}

/** Those of `archive.articles[at]`; nothing where that has no record. */
export function groundsOf(
  archive: Archive,
  at: number,
  copies: ReadonlyMap<string, readonly DuplicateSource[]>
): ArticleGrounds | undefined {
  const article = archive.articles[at]
  const record = article && archive.records.get(article.id)
  if (!record) return undefined
  const withheldWith = archive.records.get(record.data.withheldWith ?? '')
  return {
    article,
    record,
    told: eventsToldBy(archive, record),
    ...(withheldWith && {withheldWith}),
    neighbors: neighborsOf(archive.articles, at),
    copies: copies.get(article.id) ?? []
  }
}

const eventsToldBy = (archive: Archive, {id: own, data}: ArticleRecord): ToldEvent[] =>
  (data.events ?? []).map((id) => {
    const event = archive.events.get(id)
    if (!event) return {id, others: [], probably: []}
    const others = event.data.articles.flatMap((other) =>
      other === own ? [] : (archive.summaries.get(other) ?? [])
    )
    const {articlesLikely = []} = event.data
    const isLikely = (article: string) => articlesLikely.includes(article)
    const [probably = [], sure = []] = [true, false].map((wanted) =>
      others.filter((other) => (isLikely(own) || isLikely(other.id)) === wanted)
    )
    return {id, event, others: sure, probably}
  })
