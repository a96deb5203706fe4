/** The page of one article: what the record says, in the words the page shows. */
import {words} from '../locales/interface.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {citationPart, type CitationPart} from './citation/part.ts'
import {groundsOf, type ArticleGrounds, type ToldEvent} from './article-grounds.ts'
import {copiesByArticle} from './duplicates.ts'
import {eventDate, eventTitle, type NamesOnly} from './event-words.ts'
import type {Neighbors} from './neighbors.ts'
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
  /** Those that probably tell it; of an article that itself only probably does, all others. */
  readonly probably?: readonly ArticleSummary[]
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
  /** Says what the props are made of: they are the same as long as it is. */
  readonly grounds: ArticleGrounds
  readonly props: ArticlePage
}

/** A page for every article. What it shows is made whenever it is asked for: all of it is large. */
export function articlePages(
  archive: Archive,
  duplicates: readonly DuplicateSource[] = []
): ArticleRoute[] {
  const copies = copiesByArticle(duplicates)
  return archive.articles.flatMap((_, at) => {
    const grounds = groundsOf(archive, at, copies)
    if (!grounds) return []
    return [
      {
        params: {id: grounds.record.id},
        grounds,
        get props() {
          return pageOf(archive, grounds)
        }
      }
    ]
  })
}

/** What of an archive is the same as long as its settings and tables are: a page asks for no more of it. */
type Common = Pick<Archive, 'settings' | 'urls' | 'authorities'> & {
  readonly names: NamesOnly & Pick<Archive['names'], 'publication'>
}

function pageOf(common: Common, grounds: ArticleGrounds): ArticlePage {
  const {article, record, told, withheldWith, neighbors, copies} = grounds
  const {source, republishedFrom} = record.data
  const limits = textLimits(common, record, withheldWith)
  return {
    article,
    record,
    ...(source !== undefined && {source: common.names.publication(source)}),
    ...(republishedFrom !== undefined && {
      republishedFrom: common.names.publication(republishedFrom)
    }),
    events: told.map((one) => eventLine(common, one)),
    particulars: particularsOf(common, record),
    description: describe(article),
    ...(limits ? {limits} : {original: common.urls.original(record.id)}),
    citation: citationPart(common, record, article),
    neighbors,
    copies
  }
}

function eventLine(common: Common, {id, event, others, probably}: ToldEvent): EventLine {
  if (!event) return {id, text: id}
  const date = eventDate(event)
  return {
    id,
    text: eventTitle(event, common),
    href: common.urls.event(id),
    ...(date !== undefined && {date}),
    others,
    ...(probably.length > 0 && {probably})
  }
}

/** One sentence for search engines: when, where, and how the text opens. */
function describe({date, source, excerpt}: ArticleSummary): string {
  const when = date.standing === 'undated' ? words().article.undated : date.text
  return `${[source?.name, when].filter((part) => part !== undefined).join(', ')}. ${excerpt}`
}
