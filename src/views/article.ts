/** The page of one article: what the record says, in the words the page shows. */
import {words} from '../locales/interface.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {citationPart, type CitationPart} from './citation/part.ts'
import {copiesByArticle} from './duplicates.ts'
import {eventDate, eventTitle} from './event-words.ts'
import {neighborsOf, type Neighbors} from './neighbors.ts'
import {particularsOf, type Particular} from './particulars.ts'
import {textLimits, type TextLimits} from './published.ts'

/** Something an article reports. */
export interface EventLine {
  readonly id: string
  readonly text: string
  /** Its page; absent for an event that the archive does not know. */
  readonly href?: string
  readonly date?: string
  /** The other articles that tell it. */
  readonly others?: readonly ArticleSummary[]
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
  /** What of the text is not shown; absent where all of it is. */
  readonly limits?: TextLimits
  /** Page of the source as it was saved; absent where that is not shown. */
  readonly original?: string
  readonly citation: CitationPart
}

export interface ArticleRoute {
  readonly params: {readonly id: string}
  readonly props: ArticlePage
}

/** A page for every article. What it shows is made whenever it is asked for: all of it is large. */
export function articlePages(
  archive: Archive,
  duplicates: readonly DuplicateSource[] = []
): ArticleRoute[] {
  const copies = copiesByArticle(duplicates)
  return archive.articles.flatMap((article, at) => {
    const record = archive.records.get(article.id)
    if (!record) return []
    return [
      {
        params: {id: article.id},
        get props() {
          return {
            ...pageOf(archive, article, record),
            neighbors: neighborsOf(archive.articles, at),
            copies: copies.get(article.id) ?? []
          }
        }
      }
    ]
  })
}

function pageOf(archive: Archive, article: ArticleSummary, record: ArticleRecord) {
  const {source, republishedFrom} = record.data
  const limits = textLimits(archive, record)
  return {
    article,
    record,
    ...(source !== undefined && {source: archive.names.publication(source)}),
    ...(republishedFrom !== undefined && {
      republishedFrom: archive.names.publication(republishedFrom)
    }),
    events: eventsOf(archive, record),
    particulars: particularsOf(archive, record),
    description: describe(article),
    ...(limits ? {limits} : {original: archive.urls.original(record.id)}),
    citation: citationPart(archive, record, article)
  }
}

function eventsOf(archive: Archive, {id: own, data}: ArticleRecord): EventLine[] {
  return (data.events ?? []).map((id) => {
    const event = archive.events.get(id)
    if (!event) return {id, text: id}
    const date = eventDate(event)
    return {
      id,
      text: eventTitle(event, archive),
      href: archive.urls.event(id),
      ...(date !== undefined && {date}),
      others: event.data.articles.flatMap((other) =>
        other === own ? [] : (archive.summaries.get(other) ?? [])
      )
    }
  })
}

/** One sentence for search engines: when, where, and how the text opens. */
function describe({date, source, excerpt}: ArticleSummary): string {
  const when = date.standing === 'undated' ? words().article.undated : date.text
  return `${[source?.name, when].filter((part) => part !== undefined).join(', ')}. ${excerpt}`
}
