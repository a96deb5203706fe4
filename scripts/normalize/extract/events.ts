/** `events`: journeys of the principal leader that the article reports. */
import {listOf} from '../../../src/lib/list-of.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import type {Finding, Mention, Range, Reference, ReportedEvent, Structured} from '../stages.ts'
import {companionsOf} from './companions.ts'
import {isMade, isOffOnce, isToldOff, tellsOfCallingOff} from './called-off.ts'
import {destinations, type Destination} from './destinations.ts'
import {inHeadline} from './salience.ts'
import {headlinePlaces, isThere} from './headline-places.ts'
import {journeysIn} from './journeys-of-languages.ts'
import {isTraveler} from './travelers.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'
import {sentenceAt} from '../text.ts'

/** In this many places at least, or in headline or lead, the text must speak of the journey. */
const enoughPlaces = 2

/** Stops of journeys that the leader makes; a list of places is one journey. */
function ownJourneys(
  mentions: readonly Mention[],
  leader: string,
  options?: Parameters<typeof destinations>[1]
): Destination[] {
  const byUnit = Map.groupBy(mentions, ({unit}) => unit)
  let isOwn = false
  return destinations(mentions, options).filter((stop) => {
    if (!stop.listed) isOwn = isTraveler(leader, stop, byUnit.get(stop.mention.unit) ?? [])
    return isOwn
  })
}

const isOfMadeJourney = ({mention: {unit}, start}: Destination) =>
  isMade(unit.text, start - unit.start)

const countingOf = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({unit, inDateline, uncounted}) =>
      speakingClasses.has(unit.label.class) && !inDateline && uncounted === undefined
  )

const isPlace = ({entity: {kind}}: Mention) => kind === 'country' || kind === 'place'

/** `JAKARTA (AP) - Clinton came from Japan on Monday`: from there, to where the report was written. */
const cameHere = (
  {toHere, mention: {unit}, start, end}: Destination,
  datelines: readonly Mention[]
) =>
  toHere
    ? datelines
        .filter((place) => place.unit === unit && place.end <= start && isPlace(place))
        .map((mention): Destination => ({mention, start, end}))
    : []

/** Places of a journey of the leader that was called off or put off, of a text that tells of no other. */
export function offStopsOf(
  {mentions, units}: Structured,
  leader: string | undefined,
  home: ReadonlySet<string>
): Destination[] {
  if (leader === undefined) return []
  const off = tellsOfCallingOff(units)
  const stops = ownJourneys(countingOf(mentions), leader, {withUnmade: true}).filter(
    ({mention}) => !home.has(mention.entity.id) && !mention.quoted
  )
  const told = stops.filter((stop) => !isOfMadeJourney(stop) && (off || isToldOff(stop.mention)))
  return told.some(({mention}) => mention.lead || inHeadline(mention)) ? told : []
}

/** Places the leader goes to, in order of mention; none when the text speaks of it only in passing. */
export function stopsOf(
  {mentions, units}: Structured,
  leader: string | undefined,
  home: ReadonlySet<string>,
  language?: string
): Destination[] {
  if (leader === undefined) return []
  const counting = countingOf(mentions)
  const datelines = mentions.filter(({inDateline}) => inDateline)
  const all = [...ownJourneys(counting, leader), ...journeysIn(language, counting, leader)]
  const off = tellsOfCallingOff(units)
  const places = new Set(counting.filter(isOffOnce).map(({entity}) => entity.id))
  const told = all.filter(
    (stop) => isOfMadeJourney(stop) || !(off || places.has(stop.mention.entity.id))
  )
  const isConfirmed = told.length > 0 || (!off && isThere(counting, leader))
  const stops = [
    ...told.flatMap((stop) => cameHere(stop, datelines)),
    ...(isConfirmed ? headlinePlaces([...counting, ...datelines], leader, told) : []),
    ...told
  ].filter(({mention}) => !home.has(mention.entity.id) && !mention.quoted)
  const prominent = stops.some(({mention}) => inHeadline(mention) || mention.lead)
  if (!prominent && stops.length < enoughPlaces) return []
  return stops.toSorted((a, b) => a.mention.start - b.mention.start)
}

/** `his 1975 visit`, `agreed last September during a visit`: told as history, by its own time. */
const longAgo =
  /\b(?:last\s+(?:year|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|years\s+ago|years\s+earlier)/u
const yearNamed = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d,]\d|\s?%)/u

/** Whether a journey is told as history. A report may date its own news in its opening. */
function isHistory({mention}: Destination): boolean {
  const {unit, start, lead} = mention
  if (inHeadline(mention)) return false
  const at = start - unit.start
  const sentence = sentenceAt(unit.text, at)
  const words = unit.text.slice(sentence?.start ?? 0, sentence?.end)
  return longAgo.test(words) || (!lead && yearNamed.test(words))
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
 * are the countries the article is about. Where it tells of none, that to `offStops`, which was called off.
 */
export function reportedEvents(
  structured: Structured,
  leader: string | undefined,
  {
    stops,
    offStops
  }: {readonly stops: readonly Destination[]; readonly offStops: readonly Destination[]},
  about: readonly string[],
  reference: Reference
): {events: ReportedEvent[]; findings: Finding[]} {
  // Stops of earlier journeys are no stops of this one.
  const told = stops.filter((stop) => !isHistory(stop))
  const prominent = told.some(({mention}) => inHeadline(mention) || mention.lead)
  if (prominent || told.length >= enoughPlaces)
    return eventOf(structured, leader, told, about, reference)
  return eventOf(structured, leader, offStops, undefined, reference)
}

/** The event with its reason; of a journey that was called off, `about` is left out: few words tell of it. */
function eventOf(
  {item, mentions}: Structured,
  leader: string | undefined,
  told: readonly Destination[],
  about: readonly string[] | undefined,
  reference: Reference
): {events: ReportedEvent[]; findings: Finding[]} {
  const here = told.flatMap(({mention}) => (mention.inDateline ? mention.entity.id : []))
  const countries = [...new Set(told.map(({mention}) => mention.entity.id))].filter((code) =>
    about ? about.includes(code) || here.includes(code) : true
  )
  const [first] = countries
  if (leader === undefined || first === undefined) return {events: [], findings: []}
  const {countries: rows, people} = reference.authorities
  const id = [leader, rows.get(first)?.slug ?? first.toLowerCase(), item.id].join('-')
  const event: ArchiveEvent = {
    kind: 'visit',
    ...(!about && {calledOff: true as const}),
    people: [leader, ...(about ? companionsOf(mentions, leader, told, reference.authorities) : [])],
    countries,
    articles: [item.id]
  }
  const finding: Finding = {
    field: 'events',
    value: id,
    rule: about ? 'events/journey' : 'events/called-off',
    params: {
      name: people.get(leader)?.name ?? leader,
      places: listOf(countries.map((code) => rows.get(code)?.name ?? code))
    },
    basis: 'internal',
    strength: 'soft',
    spans: outermost(told.filter(({mention}) => countries.includes(mention.entity.id))).slice(0, 3)
  }
  return {events: [{id, event}], findings: [finding]}
}
