/** Texts that tell of the very day on which they were written: `today`, `on Friday`. */
import {weekdayOf} from '../../../src/lib/epoch-days.ts'
import type {DaySet} from './day-set.ts'
import type {Reading, TimedClause} from './reading.ts'

/** `next Friday`, `since Friday`: another day, or more than one. */
const elsewhere = new Set(['last', 'next', 'since', 'until', 'by', 'from'])

const isToday = ({time}: TimedClause) =>
  time.kind === 'relative' && time.unit === 'day' && time.offset === 0

const isOn = ({time}: TimedClause, day: number) =>
  time.kind === 'weekday' &&
  time.weekday === weekdayOf(day) &&
  !elsewhere.has(time.preposition ?? '')

/** Whether the text itself, and nobody whom it quotes, tells of one day, by `today` or its weekday, as over. */
export function tellsOfItsDay({times}: Reading, days: DaySet): boolean {
  const [{from, to} = {from: null, to: null}] = days
  if (days.length !== 1 || from === null || from !== to) return false
  return times.some(
    (one) => one.clause.tense === 'past' && !one.clause.quoted && (isToday(one) || isOn(one, from))
  )
}
