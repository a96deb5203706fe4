/** `events`: journeys of the principal leader that the article reports. */
import {listOf} from '../../../src/lib/list-of.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import type {Finding, Mention, Range, Reference, ReportedEvent, Structured} from '../stages.ts'
import {destinations, type Destination} from './destinations.ts'
import {inHeadline} from './salience.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'

/** In this many places at least, or in headline or lead, the text must speak of the journey. */
const enoughPlaces = 2

/** `Peres frustrates Iran in Azerbaijan, Kazakhstan`: a headline places its subject. */
function headlinePlaces(mentions: readonly Mention[], leader: string): Destination[] {
  const headline = mentions.filter(inHeadline)
  const subject = headline.find(({entity}) => entity.kind === 'person' && entity.id === leader)
  if (!subject) return []
  const found: Destination[] = []
  for (const mention of headline) {
    if (mention.entity.kind !== 'country' && mention.entity.kind !== 'place') continue
    const {text, start} = subject.unit
    if (mention.unit !== subject.unit || mention.start < subject.end) continue
    const before = text.slice(0, mention.start - start)
    const previous = found.at(-1)?.mention
    const listed =
      previous &&
      /^(?:,| and|, and) $/.test(text.slice(previous.end - start, mention.start - start))
    if (/\b(?:in|to) $/.test(before) || listed)
      found.push({mention, start: subject.start, end: mention.end})
  }
  return found
}

/** Places the leader goes to, in order of mention; none when the text speaks of it only in passing. */
export function stopsOf(
  {mentions}: Structured,
  leader: string | undefined,
  home: ReadonlySet<string>
): Destination[] {
  if (leader === undefined) return []
  const counting = mentions.filter(
    ({unit, inDateline, uncounted}) =>
      speakingClasses.has(unit.label.class) && !inDateline && uncounted === undefined
  )
  const stops = [...headlinePlaces(counting, leader), ...destinations(counting)].filter(
    ({mention}) => !home.has(mention.entity.id) && !mention.quoted
  )
  const prominent = stops.some(({mention}) => inHeadline(mention) || mention.lead)
  if (!prominent && stops.length < enoughPlaces) return []
  return stops.toSorted((a, b) => a.mention.start - b.mention.start)
}

/** Ranges that no other range contains, in order. */
function outermost(ranges: readonly Range[]): Range[] {
  const outer: Range[] = []
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const reach = outer.at(-1)?.end ?? -1
    if (end > reach) outer.push({start, end})
  }
  return outer
}

/**
 * The journey of `leader` to `stops` as an event, known by the first article that tells it; `about`
 * are the countries the article is about.
 */
export function reportedEvents(
  {item}: Structured,
  leader: string | undefined,
  stops: readonly Destination[],
  about: readonly string[],
  reference: Reference
): {events: ReportedEvent[]; findings: Finding[]} {
  const countries = [...new Set(stops.map(({mention}) => mention.entity.id))].filter((code) =>
    about.includes(code)
  )
  const [first] = countries
  if (leader === undefined || first === undefined) return {events: [], findings: []}
  const {countries: rows, people} = reference.authorities
  const id = [leader, rows.get(first)?.slug ?? first.toLowerCase(), item.id].join('-')
  const event: ArchiveEvent = {
    kind: 'visit',
    people: [leader],
    countries,
    articles: [item.id]
  }
  const finding: Finding = {
    field: 'events',
    value: id,
    rule: 'events/journey',
    params: {
      name: people.get(leader)?.name ?? leader,
      places: listOf(countries.map((code) => rows.get(code)?.name ?? code))
    },
    basis: 'internal',
    strength: 'soft',
    spans: outermost(stops.filter(({mention}) => countries.includes(mention.entity.id))).slice(0, 3)
  }
  return {events: [{id, event}], findings: [finding]}
}
