/** Stage 4, extract: everything an article's text says for each field. */
import type {Finding, Reference, ReportedEvent, Structured} from '../stages.ts'
import {extractByline} from './byline.ts'
import {extractCompleteness} from './completeness.ts'
import {extractCountries} from './countries.ts'
import {extractDate} from './date.ts'
import {extractDateline} from './dateline.ts'
import {reportedEvents, stopsOf} from './events.ts'
import {extractDeck, extractTitle} from './headline.ts'
import {extractLanguage} from './language.ts'
import {extractPeople, homeCountries, principalLeaders, rankPeople} from './people.ts'
import {extractRepublishedFrom, extractSource} from './publication.ts'

type Extractor = (structured: Structured, reference: Reference) => Finding[]

/** Fields that need nothing but the text and the tables, in the order of the record. */
const extractors: readonly Extractor[] = [
  extractTitle,
  extractDeck,
  extractDate,
  extractSource,
  extractRepublishedFrom,
  extractByline,
  extractDateline,
  extractLanguage,
  extractCompleteness
]

/** All findings, losing ones included, and the events the article reports. */
export function extract(
  structured: Structured,
  reference: Reference
): {findings: Finding[]; events: readonly ReportedEvent[]} {
  const plain = extractors.flatMap((extractor) => extractor(structured, reference))
  // Countries are judged by where the leader comes from and goes to, events by leader and countries.
  const ranked = rankPeople(structured, reference)
  const [leader] = principalLeaders(ranked)
  const home = homeCountries(leader, reference)
  const people = extractPeople(ranked, reference)
  const stops = stopsOf(structured, leader?.id, home)
  const visited = new Set(stops.map(({mention}) => mention.entity.id))
  const countries = extractCountries(structured, {home, visited}, reference)
  const about = countries.flatMap(({field, value}) =>
    field === 'countries' ? [String(value)] : []
  )
  const reported = reportedEvents(structured, leader?.id, stops, about, reference)
  return {
    findings: [...plain, ...people, ...countries, ...reported.findings],
    events: reported.events
  }
}
