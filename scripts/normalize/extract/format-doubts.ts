/** Why a date that a format states is not believed. */
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Doubt} from './believed-dates.ts'
import {firstNewspaper} from './date.ts'
import type {StatedDays} from './format-days.ts'

/** The first moment of Unix time is what programs write where they know none. */
const placeholder = /^1970-01-01T00:00/

/** What speaks against a stated date, taken alone; `asOf` is the day on which the archive is made. */
export function doubtOf(
  value: string,
  {days, weekday, qualified}: StatedDays,
  asOf: string | undefined
): Doubt {
  if (qualified) return 'unsure'
  if (placeholder.test(value)) return 'placeholder'
  if (weekday === 'other') return 'weekday'
  if (days.every(({to}) => to !== null && to < firstNewspaper)) return 'ancient'
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  return days.every(({from}) => from !== null && from > limit) ? 'future' : 'none'
}
