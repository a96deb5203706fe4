/** Reads what an article tells of the journey it reports. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Clause} from '../dating/clauses.ts'
import {timesBeside, type Reading, type TimedClause} from '../dating/reading.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {Mention, Range} from '../stages.ts'
import {detailsOf} from './details.ts'
import {endedOn} from './ended-on.ts'
import {firstVisitsOf} from './first-visits.ts'
import {spanIn} from './span.ts'
import type {PastVisit, Telling, WeekdayThere} from './telling.ts'

type Stop = Reading['stops'][number]

const isPlace = ({entity}: Mention) => entity.kind === 'country' || entity.kind === 'place'

/** The clause of a stretch of the rendition within the unit of a mention. */
function clauseOf({clauses}: Reading, {unit}: Mention, {start, end}: Range): Clause {
  return clauses.at(unit, {start: start - unit.start, end: end - unit.start})
}

const absolute = ({time}: TimedClause) => 'days' in time

/** From the word of travel to the place. */
function spanOf({mention: {unit}, start, end}: Stop): Span {
  return spanIn(unit, {start: start - unit.start, end: end - unit.start})
}

/** Stops that are told as history, with their own date. */
function pastVisits(reading: Reading): PastVisit[] {
  return reading.stops.flatMap((stop) => {
    const clause = clauseOf(reading, stop.mention, stop)
    const dated = timesBeside(reading, clause).find(absolute)
    const told = clause.tense === 'past' || clause.tense === 'perfect'
    if (!told || !dated || !('days' in dated.time)) return []
    return [
      {country: stop.mention.entity.id, days: dated.time.days, ...spanIn(clause.unit, clause)}
    ]
  })
}

/** Stops of the journey itself in the prose, with their clauses. */
function ownStops(reading: Reading): {stop: Stop; clause: Clause}[] {
  return reading.stops
    .filter(({mention}) => keptClasses.includes(mention.unit.label.class) && !mention.quoted)
    .map((stop) => ({stop, clause: clauseOf(reading, stop.mention, stop)}))
    .filter(({clause}) => !timesBeside(reading, clause).some(absolute))
}

const journeyNoun =
  /\b(?:the|his|her|their|this|[\p{L}]+['’]s)\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|tour|journey)\b/giu

/** Sentences of the prose that speak of the journey in the past. */
function toldPast(reading: Reading): Span | undefined {
  for (const unit of reading.structured.units) {
    if (unit.label.class !== 'body') continue
    for (const {index, 0: words} of unit.text.matchAll(journeyNoun)) {
      const clause = reading.clauses.at(unit, {start: index, end: index + words.length})
      if (clause.quoted || (clause.tense !== 'past' && clause.tense !== 'perfect')) continue
      if (timesBeside(reading, clause).some(absolute)) continue
      return spanIn(unit, clause)
    }
  }
  return undefined
}

/** Whether the leader is named in the clause. */
const names = ({structured: {mentions}}: Reading, person: string, {unit, start, end}: Clause) =>
  mentions.some(
    (mention) =>
      mention.unit === unit &&
      mention.entity.id === person &&
      mention.start >= unit.start + start &&
      mention.end <= unit.start + end
  )

/** Whether the journey is over or ahead, by the tense of its stops, else of what is said of it. */
function toldOf(reading: Reading, person: string): Pick<Telling, 'told' | 'toldBy'> {
  const stops = ownStops(reading)
  const future = stops.find(({clause}) => clause.tense === 'future')
  if (future) return {told: 'ahead', toldBy: spanOf(future.stop)}
  const past = stops.filter(({clause}) => clause.tense === 'past' || clause.tense === 'perfect')
  const own = past.find(({clause}) => names(reading, person, clause))
  const over = own ? spanOf(own.stop) : (toldPast(reading) ?? (past[0] && spanOf(past[0].stop)))
  if (over) return {told: 'over', toldBy: over}
  const [first] = reading.stops
  return {toldBy: first ? spanOf(first) : {start: 0, end: 0, quote: ''}}
}

/** `On Wednesday, Netanyahu will visit Kazakhstan`: one weekday, one country in the sentence. */
function weekdaysThere(reading: Reading, countries: readonly string[]): WeekdayThere[] {
  const byUnit = Map.groupBy(reading.structured.mentions.filter(isPlace), ({unit}) => unit)
  return reading.times.flatMap(({time, clause}): WeekdayThere[] => {
    if (time.kind !== 'weekday' || clause.quoted) return []
    const {unit, sentence} = clause
    const inSentence = (byUnit.get(unit) ?? []).filter(
      ({start, end}) => start >= unit.start + sentence.start && end <= unit.start + sentence.end
    )
    const there = new Set(
      inSentence.map(({entity}) => entity.id).filter((id) => countries.includes(id))
    )
    const [country] = there
    if (country === undefined || there.size > 1) return []
    return [{country, weekday: time.weekday, ...spanIn(unit, clause)}]
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

/** What the article tells of the journey of its principal leader; nothing when it reports none. */
export function tellingOf(reading: Reading): Telling | undefined {
  const [reported] = reading.events
  const [person] = reported?.event.people ?? []
  if (!reported || person === undefined) return undefined
  const {countries} = reported.event
  const claims = reading.claims.filter((claim) => claim.person === person)
  const ahead = stillAhead(reading)
  const week = thisWeek(reading)
  const ended = endedOn(reading)
  return {
    article: reading.structured.item.id,
    event: reported.id,
    person,
    countries,
    offices: [...new Set(claims.flatMap(({terms}) => terms.map(({office}) => office)))],
    ...toldOf(reading, person),
    issue: reading.structured.units.some(({label}) => label.rule === 'issue-lines/number'),
    ...(week && {thisWeek: week}),
    ...(ahead && {stillAhead: ahead}),
    ...(ended && {ended}),
    details: detailsOf(reading.structured.units),
    weekdays: weekdaysThere(reading, countries),
    firstVisits: firstVisitsOf(reading),
    pastVisits: pastVisits(reading)
  }
}
