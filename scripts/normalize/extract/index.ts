/** Stage 4, extract: everything an article's text says for each field. */
import {asFound, type Choice} from '../corrections/choice.ts'
import type {Finding, Reference, ReportedEvent, Structured} from '../stages.ts'
import {extractByline} from './byline.ts'
import {extractCompleteness} from './completeness.ts'
import {extractCountries} from './countries.ts'
import {extractDates, type StatedDates} from './date.ts'
import type {Destination} from './destinations.ts'
import {extractDateline} from './dateline.ts'
import {isToldAsLate} from './bystanders.ts'
import {offStopsOf, reportedEvents, stopsOf} from './events.ts'
import {extractDeck, extractTitle} from './headline.ts'
import {formatDates} from './format-dates.ts'
import {withFormat} from './format-values.ts'
import {extractLanguage} from './language.ts'
import {
  extractPeople,
  homeCountries,
  principalLeaders,
  rankPeople,
  type RankedPerson
} from './people.ts'
import {extractRepublishedFrom, extractSource} from './publication.ts'

type Extractor = (structured: Structured, reference: Reference) => Finding[]

/** Fields that need nothing but the text and the tables, in the order of the record. */
const extractors: readonly Extractor[] = [
  extractTitle,
  extractDeck,
  extractSource,
  extractRepublishedFrom,
  extractByline,
  extractDateline,
  extractLanguage,
  extractCompleteness
]

/** Everything the text says, and what a reviewer asks about. */
export interface Extraction {
  /** Losing findings included. */
  readonly findings: readonly Finding[]
  readonly events: readonly ReportedEvent[]
  /** Where the principal leader goes, in order of mention. */
  readonly stops: readonly Destination[]
  /** Where a journey of theirs would have led that was called off or put off. */
  readonly offStops: readonly Destination[]
  readonly people: readonly RankedPerson[]
  readonly dates: StatedDates
}

/**
 * Findings of all fields, and the events the article reports. What is read by the light of leader and
 * countries follows the curator's `choice` of them.
 */
export function extract(
  structured: Structured,
  reference: Reference,
  choice: Choice = asFound
): Extraction {
  const printed = extractors.flatMap((extractor) => extractor(structured, reference))
  const plain = withFormat(printed, structured, reference)
  const language = plain.find(({field}) => field === 'language')
  const dates = extractDates(structured, language && String(language.value), reference)
  const told = formatDates(
    structured,
    dates.findings,
    language && String(language.value),
    reference
  )
  // Countries are judged by where the leader comes from and goes to, events by leader and countries.
  const people = rankPeople(structured, reference)
  const [leader] = choice.leaders(principalLeaders(people).map(({id}) => id))
  const home = homeCountries(leader, reference)
  // Whoever is told of as late travels nowhere.
  const alone = people.find(({id}) => id === leader)?.mentions ?? []
  const traveler = isToldAsLate(alone) ? undefined : leader
  const stops = stopsOf(structured, traveler, home, language && String(language.value))
  const offStops = stops.length > 0 ? [] : offStopsOf(structured, traveler, home)
  const visited = new Set(stops.map(({mention}) => mention.entity.id))
  const countries = extractCountries(structured, {home, visited}, reference)
  const about = choice.countries(
    countries.flatMap(({field, value}) => (field === 'countries' ? [value].flat() : []))
  )
  const reported = reportedEvents(structured, leader, {stops, offStops}, about, reference)
  const findings = [
    ...plain,
    ...dates.findings,
    ...told,
    ...extractPeople(people, reference),
    ...countries,
    ...reported.findings
  ]
  const allDates = {...dates, findings: [...dates.findings, ...told]}
  return {findings, events: reported.events, stops, offStops, people, dates: allDates}
}
