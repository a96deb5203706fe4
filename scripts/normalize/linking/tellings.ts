/** Reads what an article tells of the journey it reports. */
import type {Span} from '../../../src/schema/evidence.ts'
import type {DaySet} from '../terms/day-set.ts'
import {timesBeside, type Reading} from '../dating/reading.ts'
import {daysInOffice} from '../terms/days-in-office.ts'
import type {Mention} from '../stages.ts'
import {calledOff} from './called-off.ts'
import {detailsOf} from './details.ts'
import {endedOn} from './ended-on.ts'
import {firstVisitsOf} from './first-visits.ts'
import {waysOf} from './legs.ts'
import {lengthsAt} from './lengths.ts'
import {orderedStops} from './order-of-stops.ts'
import {ownStops} from './own-stops.ts'
import {tellsOfPuttingOff} from './put-off.ts'
import {tellsOfRepeat} from './repeats.ts'
import {spanIn} from './span.ts'
import {staysAt} from './stays.ts'
import {absolute, clauseOf} from './stops.ts'
import type {PastVisit, Telling, WeekdayThere} from './telling.ts'
import {toldOf} from './told.ts'

const isPlace = ({entity}: Mention) => entity.kind === 'country' || entity.kind === 'place'

/** Stops that are told as history, with their own date. */
function pastVisits(reading: Reading): PastVisit[] {
  return reading.stops.flatMap((stop) => {
    const clause = clauseOf(reading, stop)
    const dated = timesBeside(reading, clause).find(absolute)
    const told = clause.tense === 'past' || clause.tense === 'perfect'
    if (!told || !dated || !('days' in dated.time)) return []
    return [
      {country: stop.mention.entity.id, days: dated.time.days, ...spanIn(clause.unit, clause)}
    ]
  })
}

/** On that day the leader went away: whether it was to the country, or from there, is not plain. */
const goesAway =
  /\b(?:return\w*|(?:came|come|comes|arrived|flew)\b[^.;]{0,40}?\bfrom|left|leaves?|leaving|depart\w*|end(?:ed|s|ing)|conclud\w*|(?:came|went|flew)\s+(?:home|back)|(?:was|were|is|are)\s+back)\b/iu

/** `On Wednesday, Netanyahu will visit Kazakhstan`: one weekday, one country in the clause. */
function weekdaysThere(reading: Reading, countries: readonly string[]): WeekdayThere[] {
  const byUnit = Map.groupBy(reading.structured.mentions.filter(isPlace), ({unit}) => unit)
  return reading.times.flatMap(({time, clause}): WeekdayThere[] => {
    if (time.kind !== 'weekday' || clause.quoted || goesAway.test(clause.text)) return []
    const {unit} = clause
    const inClause = (byUnit.get(unit) ?? []).filter(
      ({start, end}) => start >= unit.start + clause.start && end <= unit.start + clause.end
    )
    const there = new Set(
      inClause.map(({entity}) => entity.id).filter((id) => countries.includes(id))
    )
    const [country] = there
    if (country === undefined || there.size > 1) return []
    const {tense} = clause
    const isPlain = tense === 'past' || tense === 'perfect' || tense === 'future'
    const ahead = isPlain ? {ahead: tense === 'future'} : {}
    return [{country, weekday: time.weekday, ...ahead, ...spanIn(unit, clause)}]
  })
}

const beforehand =
  /\b(?:cancel\w*|call\w* off|ahead of|before|prevent|stop|postpone|prepar\w*|dissuade)\b[^.;]{0,60}\b(?:visit|trip|tour|journey)\b/iu
const daysPerUnit = {day: 1, week: 7, month: 31, year: 366} as const

/** `two weeks ago … to cancel the trip`; a count of weeks may be off by half. */
function stillAhead({times}: Reading): Telling['stillAhead'] {
  for (const {time, clause} of times) {
    if (time.kind !== 'relative' || time.exact || time.offset >= 0 || clause.quoted) continue
    const {start, end} = clause.sentence
    if (!beforehand.test(clause.unit.text.slice(start, Math.min(end, start + 600)))) continue
    return {
      ...spanIn(clause.unit, time),
      days: Math.ceil(-time.offset * daysPerUnit[time.unit] * 1.5)
    }
  }
  return undefined
}

/** `during this week's visit`. */
function thisWeek({times}: Reading): Span | undefined {
  const found = times.find(
    ({time, clause}) =>
      time.kind === 'relative' &&
      time.unit === 'week' &&
      time.offset === 0 &&
      /^\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|tour|journey)\b/u.test(
        clause.unit.text.slice(time.end, time.end + 40)
      )
  )
  return found && spanIn(found.clause.unit, found.time)
}

/** How a journey is told that was made, or is to be. */
function made(reading: Reading, person: string, countries: readonly string[]) {
  const stops = ownStops(reading)
  const isOfJourney = ({country}: {readonly country: string}) => countries.includes(country)
  const order = orderedStops(reading, stops, {person, countries})
  const ways = waysOf(stops)
  const wasPutOff = tellsOfPuttingOff(reading, person, countries)
  return {
    ...(order.length > 0 && {order}),
    ...(ways.legs.length + ways.lists.length > 0 && {ways}),
    ...(wasPutOff && {wasPutOff}),
    ...toldOf(reading, person, countries),
    stays: staysAt(reading, stops).filter(isOfJourney),
    lengths: lengthsAt(stops).filter(isOfJourney)
  }
}

/** When those whom the article gives an office besides the leader can have held it, each time once. */
function titlesOfOthers({claims}: Reading, leader: string): DaySet[] {
  const all = claims.filter(({person}) => person !== leader).map(({terms}) => daysInOffice(terms))
  return [...new Map(all.map((days) => [JSON.stringify(days), days])).values()]
}

/** What the article tells of the journey of its principal leader; nothing when it reports none. */
export function tellingOf(reading: Reading): Telling | undefined {
  const [reported] = reading.events
  const [person, ...companions] = reported?.event.people ?? []
  if (!reported || person === undefined) return undefined
  const {countries} = reported.event
  const claims = reading.claims.filter((claim) => claim.person === person)
  const titles = titlesOfOthers(reading, person)
  const ahead = stillAhead(reading)
  const week = thisWeek(reading)
  const ended = endedOn(reading)
  return {
    article: reading.structured.item.id,
    event: reported.id,
    person,
    ...(companions.length > 0 && {companions}),
    countries,
    offices: [...new Set(claims.flatMap(({terms}) => terms.map(({office}) => office)))],
    issue: reading.structured.units.some(({label}) => label.rule === 'issue-lines/number'),
    ...(titles.length > 0 && {titles}),
    ...(week && {thisWeek: week}),
    ...(ahead && {stillAhead: ahead}),
    ...(ended && {ended}),
    ...(tellsOfRepeat(reading) && {again: true as const}),
    // In other languages it is not known which words are everyday ones.
    details: reading.stops.some((stop) => stop.made) ? [] : detailsOf(reading.structured.units),
    weekdays: weekdaysThere(reading, countries),
    ...(reported.event.calledOff ? calledOff(reading) : made(reading, person, countries)),
    firstVisits: firstVisitsOf(reading),
    pastVisits: pastVisits(reading)
  }
}
