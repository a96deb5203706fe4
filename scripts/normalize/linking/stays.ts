/** When a leader was, or was to be, in a country, as an article tells it: `arrived in Kenya on Monday`. */
import type {Clause} from '../dating/clauses.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import {timesBeside, type Reading, type TimedClause} from '../dating/reading.ts'
import {headOfEnd, journeysEnd, onTheWay, type OwnStop} from './own-stops.ts'
import {spanIn} from './span.ts'
import type {Stop} from './stops.ts'

/** A time that is counted from the day of writing, or comes round every year. */
export type StayTime =
  /** 0 = Sunday. */
  | {readonly kind: 'weekday'; readonly weekday: number}
  | {readonly kind: 'month-day'; readonly month: number; readonly day: number}
  /** `last week`: -1; `tomorrow`: 1. */
  | {readonly kind: 'day' | 'week'; readonly offset: number}

/** A time at which the leader was in a country. */
export interface Stay {
  readonly country: string
  readonly time: StayTime
  /** It is told as to come. */
  readonly ahead: boolean
  /** The leader came there then: `arrived`. */
  readonly comes: boolean
  /**
   * What ended then: the visit, as in `ended a visit to`; the stay at the place, which was left; the
   * journey, as in `returned home on Friday after a visit to`.
   */
  readonly ends?: 'visit' | 'place' | 'home'
  /** The words that tell so. */
  readonly words: Span
}

const arrival =
  /\b(?:arriv(?:e|es|ed|ing)|land(?:s|ed)|fl(?:y|ies|ew)\s+(?:in)?to|(?:came|come|comes)\s+(?:to|from))\b/iu
/** The time, where it is one of a stay. */
export function stayTime({time}: TimedClause): StayTime | undefined {
  switch (time.kind) {
    case 'weekday':
      return {kind: 'weekday', weekday: time.weekday}
    case 'month-day':
      return {kind: 'month-day', month: time.month, day: time.day}
    case 'relative': {
      const {unit, offset} = time
      const isNear = Math.abs(offset) <= 1 && time.exact
      return isNear && (unit === 'day' || unit === 'week') ? {kind: unit, offset} : undefined
    }
    default:
      return undefined
  }
}

/** Between a time and a place that was reached from where that time was spent. */
const onward = /\b(?:from\s+there|then|later|afterwards?)\b/iu

/** The only time of a clause; none where it has several, or may be that of the stop before. */
function onlyTime(reading: Reading, clause: Clause, stop?: Stop): StayTime | undefined {
  const inside = timesBeside(reading, clause).filter(
    ({time}) => time.start >= clause.start && time.end <= clause.end
  )
  const [only] = inside
  if (only && stop) {
    const {mention, start, end} = stop
    const {text} = clause.unit
    const [at, to] = [start - mention.unit.start, end - mention.unit.start]
    if (onward.test(text.slice(only.time.end, at)) || onTheWay.test(text.slice(only.time.end, to)))
      return undefined
  }
  return only && inside.length === 1 ? stayTime(only) : undefined
}

const home =
  /\b(?:(?:returned|came|went|flew)\s+(?:home|back)|returned\s+from|(?:was|were|is|are)\s+back)\b/iu
const endOf = (words: string) => (home.test(words) ? 'home' : 'visit')

function endIn({left}: Stop, words: string): Stay['ends'] {
  if (left) return 'place'
  return journeysEnd.test(words) ? endOf(words) : undefined
}

/** When the leader was, or is to be, at each of the stops, where the article says so. */
export function staysAt(reading: Reading, stops: readonly OwnStop[]): Stay[] {
  return stops.flatMap((own): Stay[] => {
    const {stop, clause, tense} = own
    const country = stop.mention.entity.id
    const words = spanIn(clause.unit, clause.sentence)
    const head = headOfEnd(reading, stop, clause)
    const ending = head && onlyTime(reading, head)
    if (ending)
      return [{country, time: ending, ahead: false, comes: false, ends: endOf(head.text), words}]
    const isPast = tense === 'past' || tense === 'perfect'
    const time = isPast || tense === 'future' ? onlyTime(reading, clause, stop) : undefined
    if (!time) return []
    const ends = isPast && endIn(stop, clause.text)
    const comes = !stop.left && arrival.test(clause.text)
    return [{country, time, ahead: !isPast, comes, ...(ends && {ends}), words}]
  })
}
