/** Whether an article tells of its journey as over or as still ahead. */
import type {Span} from '../../../src/schema/evidence.ts'
import type {Clause} from '../dating/clauses.ts'
import {timesBeside, type Reading} from '../dating/reading.ts'
import {homeward, ownStops, type OwnStop} from './own-stops.ts'
import {spanIn} from './span.ts'
import {absolute, spanOf, type Stop} from './stops.ts'
import type {Telling} from './telling.ts'
import {dayTold} from './day-told.ts'
import {goingOn, underWayOn} from './under-way.ts'

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

/**
 * `will travel to Azerbaijan again in two years`: another journey than the one reported, where one is
 * reported; else the journey next month is the one.
 */
const another =
  /\b(?:again|next (?:month|year|spring|summer|autumn|fall|winter)|another|in (?:a|one|two|three|several|some|\d+) (?:weeks?|months?|years?)|later this year)\b/iu

/** `Baker, on a visit to Egypt, saw`, `begins a visit to France today`: told of the day of the report, or of none. */
function isOnIt(reading: Reading, {clause, tense}: OwnStop): boolean {
  if (tense !== 'none' && tense !== 'present') return false
  return timesBeside(reading, clause).every(
    ({time}) => time.kind === 'weekday' || (time.kind === 'relative' && time.offset === 0)
  )
}

const departure = String.raw`(?:left|leaves?|leaving|depart(?:s|ed|ing)?|head(?:s|ed|ing)?|set(?:s|ting)?\s+(?:out|off)|took\s+off|on\s+(?:his|her|their)\s+way)\b`
/** `left on Tuesday for Baku`: whoever has left has not yet come. */
const leaves = new RegExp(`^${departure}`, 'iu')
/** `left on Tuesday for a two-day visit to Baku`. */
const leavesFor = new RegExp(
  String.raw`\b${departure}[^.;]{0,60}?\b(?:for|on)\s+(?:an?|his|her|the)\s+(?:[\p{L}\p{N}-]+\s+){0,4}$`,
  'iu'
)

function isSettingOut({mention: {unit}, start, end, left}: Stop): boolean {
  if (left || homeward.test(unit.text.slice(start - unit.start, end - unit.start))) return false
  const at = start - unit.start
  const before = unit.text.slice(Math.max(0, at - 120), at)
  return leaves.test(unit.text.slice(at, end - unit.start)) || leavesFor.test(before)
}

const countriesOf = (stops: readonly {readonly stop: Stop}[]): string[] => [
  ...new Set(stops.map(({stop}) => stop.mention.entity.id))
]

/**
 * Whether the journey is over or ahead, by the tense of its stops, else of what is said of it; and which
 * of `countries` are reached, which to come.
 */
export function toldOf(
  reading: Reading,
  person: string,
  countries: readonly string[]
): Pick<Telling, 'told' | 'underWayOn' | 'toldBy' | 'toCome' | 'reached' | 'planned' | 'setOut'> {
  const stops = ownStops(reading)
  const past = stops.filter(
    ({stop, tense}) => (tense === 'past' || tense === 'perfect') && !isSettingOut(stop)
  )
  const whole = toldPast(reading)
  const allFuture = stops.filter(({tense}) => tense === 'future')
  const isOfAnother =
    past.length > 0 || whole !== undefined || stops.some(({stop}) => isSettingOut(stop))
  const future = isOfAnother
    ? allFuture.filter(({clause}) => !another.test(clause.text))
    : allFuture
  const [next] = future
  const toCome = countriesOf(future)
  const reached = next === undefined && whole ? countries : countriesOf(past)
  const on = goingOn(reading)
  const time = on && underWayOn(reading, on)
  const underWay = {told: 'under way' as const, ...(time && {underWayOn: time})}
  const hasBegun =
    reached.length > 0 || stops.some(({stop}) => isSettingOut(stop)) || on !== undefined
  const day = dayTold(reading, stops)
  const places = {
    ...(day && {underWayOn: day}),
    toCome,
    reached: reached.filter((code) => !toCome.includes(code)),
    planned: next !== undefined && !hasBegun
  }
  if (next) return {told: 'ahead', toldBy: spanOf(next.stop), ...places}
  const own = past.find(({clause}) => names(reading, person, clause))
  const over = own ? spanOf(own.stop) : (whole ?? (past[0] && spanOf(past[0].stop)))
  if (over) return {...places, ...(on ? underWay : {told: 'over'}), toldBy: over}
  const onIt = stops.find((own) => isOnIt(reading, own))
  if (onIt && on) return {...places, ...underWay, toldBy: spanOf(onIt.stop)}
  const setOut = stops.some(({stop, tense}) => tense === 'past' && isSettingOut(stop))
  const [first] = reading.stops
  return {
    ...(setOut && {setOut}),
    toldBy: first ? spanOf(first) : {start: 0, end: 0, quote: ''},
    ...places
  }
}
