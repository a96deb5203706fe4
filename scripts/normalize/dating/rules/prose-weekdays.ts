/**
 * `The fair will open on Wednesday, July 8`: news leaves the year out of days that are near, and the weekday
 * is that of some years only. One of the two may be a slip, so they never make an answer certain.
 */
import {isCalendarDay, toEpochDay, weekdayOf} from '../../../../src/lib/epoch-days.ts'
import {foldName, weekdays} from '../../time/month-names.ts'
import {opensAsNews} from '../anchor.ts'
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import type {MonthDay} from '../expressions/expression.ts'
import {looksBack} from '../looking-back.ts'
import {opensMadeUpWorld} from '../made-up-worlds.ts'
import {isMemoir} from '../memoirs.ts'
import {lastPastVerb} from '../tense.ts'
import {timesBeside, type Reading, type TimedClause} from '../reading.ts'
import {isReview} from '../reviews.ts'
import {weekdayNames} from '../weekday-names.ts'

/** A day of the year with the weekday printed beside it. */
type DayWithWeekday = TimedClause & {readonly time: MonthDay; readonly weekday: number}

const wordAhead =
  /(?<![\p{L}’'-])(\p{L}+)(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?$/u
const wordBehind = /^(?:,\s+(?:a\s+)?|\s+\()(\p{L}+)(?!\p{L})/u
/** `July 8 last year`, `May 6 1998`: another year than that of the text. */
const otherYear =
  /\b(?:last|previous|next|following|that|same)\s+year\b|\b\d{4}\b|\byears?\s+(?:ago|earlier|later|after|before)\b/iu
const reach = 600

function withWeekday(one: TimedClause): DayWithWeekday[] {
  const {time, clause, at} = one
  if (time.kind !== 'month-day') return []
  const {text} = clause.unit
  const front = text.slice(Math.max(0, time.start - 40), time.start)
  const ahead = wordAhead.exec(front)
  const first = weekdays.get(foldName(ahead?.[1] ?? ''))
  if (ahead && first !== undefined)
    return [
      {...one, time, weekday: first, at: {...at, start: at.start - front.length + ahead.index}}
    ]
  const behind = wordBehind.exec(text.slice(time.end, time.end + 20))
  const next = weekdays.get(foldName(behind?.[1] ?? ''))
  if (!behind || next === undefined) return []
  return [{...one, time, weekday: next, at: {...at, end: at.end + behind[0].length}}]
}

/** Any such years hold each day of the year on each weekday, but for leap days. */
const calendarYears = Array.from({length: 28}, (_, index) => 2000 + index)

/** Whether there is a year in which all the days fall on their weekdays. */
const isOfOneYear = (days: readonly DayWithWeekday[]): boolean =>
  calendarYears.some((year) =>
    days.every(
      ({weekday, time: {month, day}}) =>
        isCalendarDay(year, month, day) && weekdayOf(toEpochDay(year, month, day)) === weekday
    )
  )

/** News leaves out the year of days within so many. */
const nearly = 330

/** Between a past verb and the day, these begin something else: `began on Monday and ends on Saturday, May 1`. */
const goesOn = /[,;:]|\b(?:and|or|but|to|until|till|through|for|ahead\s+of|before|next|by)\b/iu

/** Whether the day is that of a past verb of its clause. */
function isOver({clause, at}: TimedClause): boolean {
  const {text, start, tense, unit} = clause
  if (tense !== 'past' && tense !== 'perfect') return false
  const ahead = text.slice(0, Math.max(0, at.start - unit.start - start))
  const verb = lastPastVerb(ahead)
  return verb !== undefined && !goesOn.test(ahead.slice(verb.end))
}

/** Ahead of the day, or behind it, by what the clause tells of it; undefined where it tells neither. */
function sideOf(one: TimedClause, isNews: boolean): 'ahead' | 'over' | undefined {
  const {tense, lead} = one.clause
  if (tense === 'future') return isNews || lead ? 'ahead' : undefined
  return isNews && lead && isOver(one) ? 'over' : undefined
}

/** The first day told as to come, and the first told as over; none where two are of different years. */
export function proseWeekdays(reading: Reading): Constraint[] {
  if (reading.republished || looksBack(reading) || isReview(reading) || isMemoir(reading)) return []
  const near = reading.times.flatMap(withWeekday).filter(({clause}) => {
    const {unit, sentence, quoted} = clause
    const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
    return !quoted && !otherYear.test(words) && !hasYear(timesBeside(reading, clause))
  })
  if (near.length === 0 || !isOfOneYear(near) || opensMadeUpWorld(reading)) return []
  const isNews = opensAsNews(reading)
  return (['ahead', 'over'] as const).flatMap((told): Constraint[] => {
    const one = near.find((day) => sideOf(day, isNews) === told)
    return one ? [constraintOf(one, told)] : []
  })
}

const hasYear = (times: readonly TimedClause[]) => times.some(({time}) => 'days' in time)

function constraintOf({time, weekday, at}: DayWithWeekday, told: 'ahead' | 'over'): Constraint {
  const {month, day} = time
  return {
    rule: 'date/day-and-weekday',
    params: {month, day, weekday: weekdayNames[weekday]!, told},
    basis: 'internal',
    strength: 'soft',
    trust: 0.6,
    spans: [at],
    days: everyDay,
    yearly: {
      kind: 'around-day',
      month,
      day,
      weekday,
      before: told === 'ahead' ? nearly : 0,
      after: told === 'ahead' ? 0 : nearly
    }
  }
}
