/** What articles that tell of one event agree in: the words of each that tell of it, side by side. */
import type {EventRecord} from '../archive-folder/events.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {articlesOfEvent} from './event.ts'
import {eventTitle} from './event-words.ts'

/** Up to this many articles are quoted; the page of an event lists all that tell it. */
const mostQuoted = 4

/** The words in which an article tells of an event, from its evidence. */
export type WordsOn = (article: string, event: string) => readonly string[]

export interface Agreement {
  /** The event that they tell, and its page. */
  readonly title: string
  readonly href: string
  readonly sides: readonly {readonly article: ArticleSummary; readonly quotes: readonly string[]}[]
}

/**
 * The agreement of those that tell an event, the article `first` at its head; `undefined` when fewer
 * than two of them can be quoted.
 */
export function agreementOn(
  event: EventRecord,
  archive: Archive,
  wordsOn: WordsOn,
  first?: string
): Agreement | undefined {
  const sides = quotedOf(event, archive, first).flatMap((article) => {
    const quotes = [...new Set(wordsOn(article.id, event.id))]
    return quotes.length === 0 ? [] : [{article, quotes}]
  })
  const isWhole = first === undefined || sides[0]?.article.id === first
  if (sides.length < 2 || !isWhole) return undefined
  return {title: eventTitle(event, archive), href: archive.urls.event(event.id), sides}
}

/** The articles that an agreement quotes; none that are withheld, or only probably tell of the event. */
export function quotedOf(event: EventRecord, archive: Archive, first?: string): ArticleSummary[] {
  const {records} = archive
  const {articlesLikely = []} = event.data
  return articlesOfEvent(event, archive)
    .filter(({id}) => !articlesLikely.includes(id))
    .filter(({id}) => records.get(id)?.data.withheldSince === undefined)
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
    .slice(0, mostQuoted)
}

/** Events that an article tells. */
export const eventsToldBy = (id: string, {records, events}: Archive): EventRecord[] =>
  (records.get(id)?.data.events ?? []).flatMap((event) => events.get(event) ?? [])
