/** The page of one article: what the record says, in the words the page shows. */
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import {displayDay} from '../lib/dates.ts'
import {listOf} from '../lib/list-of.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, ArticleSummary, Link} from './archive.ts'
import {copiesByArticle} from './duplicates.ts'
import {neighborsOf, type Neighbors} from './neighbors.ts'

/** Something an article reports, without a page of its own. */
export interface EventLine {
  readonly id: string
  readonly text: string
}

/** A printed particular: its name and its words. */
export interface Particular {
  readonly label: string
  readonly text: string
  readonly href?: string
}

export interface ArticlePage {
  readonly article: ArticleSummary
  readonly record: ArticleRecord
  /** Who published this copy; absent when the text does not say. */
  readonly source?: string
  /** Who published it first, as credited in the text. */
  readonly republishedFrom?: string
  readonly events: readonly EventLine[]
  readonly particulars: readonly Particular[]
  readonly neighbors: Neighbors
  /** Other sources with the same text. */
  readonly copies: readonly DuplicateSource[]
  readonly description: string
}

export interface ArticleRoute {
  readonly params: {readonly id: string}
  readonly props: ArticlePage
}

/** A page for every article. */
export function articlePages(
  archive: Archive,
  duplicates: readonly DuplicateSource[] = []
): ArticleRoute[] {
  const copies = copiesByArticle(duplicates)
  return archive.articles.flatMap((article, at) => {
    const record = archive.records.get(article.id)
    if (!record) return []
    const neighbors = neighborsOf(archive.articles, at)
    const props = {
      ...pageOf(archive, article, record),
      neighbors,
      copies: copies.get(article.id) ?? []
    }
    return [{params: {id: article.id}, props}]
  })
}

function pageOf(archive: Archive, article: ArticleSummary, record: ArticleRecord) {
  const {source, republishedFrom} = record.data
  return {
    article,
    record,
    ...(source !== undefined && {source: archive.names.publication(source)}),
    ...(republishedFrom !== undefined && {
      republishedFrom: archive.names.publication(republishedFrom)
    }),
    events: eventsOf(archive, record),
    particulars: particularsOf(record),
    description: describe(article)
  }
}

function eventsOf({events, names}: Archive, {data}: ArticleRecord): EventLine[] {
  return (data.events ?? []).map((id) => {
    const event = events.get(id)
    return {id, text: event ? eventText(event, names.person, names.country) : id}
  })
}

/** `Visit of Shimon Peres to Kazakhstan and Azerbaijan`. */
function eventText(
  {data}: EventRecord,
  person: (id: string) => Link,
  country: (code: string) => Link
): string {
  const people = data.people.map((id) => person(id).name)
  const countries = data.countries.map((code) => country(code).name)
  return `Visit of ${listOf(people)} to ${listOf(countries)}`
}

function particularsOf({data}: ArticleRecord): Particular[] {
  const {byline, dateline, section, page, subjects, url, captured, rights} = data
  const rows: (Particular | undefined)[] = [
    byline && {label: 'Byline', text: byline.join(', ')},
    row('Dateline', dateline),
    row('Section', section),
    row('Page', page),
    subjects && {label: 'Subjects', text: subjects.join(', ')},
    url === undefined ? undefined : {label: 'Original address', text: url, href: url},
    captured === undefined ? undefined : {label: 'Captured', text: displayDay(captured)},
    rights === undefined ? undefined : {label: 'Rights', text: rights, href: rights}
  ]
  return rows.filter((particular) => particular !== undefined)
}

const row = (label: string, text: string | undefined) =>
  text === undefined ? undefined : {label, text}

/** One sentence for search engines: when, where, and how the text opens. */
function describe({date, source, excerpt}: ArticleSummary): string {
  const when = date.standing === 'undated' ? 'Undated' : date.text
  return `${[source?.name, when].filter((part) => part !== undefined).join(', ')}. ${excerpt}`
}
