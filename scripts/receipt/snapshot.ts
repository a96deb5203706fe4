/** What of an archive is published: as much of each record as a change is told by. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {displayDate} from '../../src/lib/dates.ts'

/** The values of an article that readers rely on, as they are shown. */
export interface PublishedArticle {
  /** Of the record: changes with any of its values or words. */
  readonly sha256: string
  readonly title: string
  readonly date: string
  /** All principal leaders. */
  readonly leader: string
  readonly people: string
  readonly countries: string
  readonly source: string
  readonly byline: string
}

/** Article id → what is published of it. */
export type Snapshot = Readonly<Record<string, PublishedArticle>>

/** The snapshot of records, in order of id. */
export function snapshotOf(records: Iterable<Pick<ArticleRecord, 'id' | 'data'>>): Snapshot {
  const rows = [...records]
    .map(({id, data}): [string, PublishedArticle] => [
      id,
      {
        sha256: data.recordSha256,
        title: data.title ?? `[${data.titleSupplied ?? 'Untitled'}]`,
        date: displayDate(data),
        leader: listed(data.leaders ?? (data.leader === undefined ? [] : [data.leader])),
        people: listed(data.people),
        countries: listed(data.countries),
        source: data.source ?? data.republishedFrom ?? 'none',
        byline: listed(data.byline)
      }
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  // No prototype: an id such as `constructor` is an id like others.
  return Object.assign(
    Object.create(null) as Record<string, PublishedArticle>,
    Object.fromEntries(rows)
  )
}

const listed = (values: readonly string[] = []) =>
  values.length === 0 ? 'none' : values.join(', ')
