/**
 * Days of the Julian calendar, the old style, by which papers of some languages dated until their states changed
 * to the Gregorian one. A paper for abroad could print either.
 */
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {toEpochDay} from '../../../src/lib/epoch-days.ts'

/** Language → the last Gregorian day on which its state counted by the Julian calendar. */
const lastDays: Readonly<Record<string, number>> = {
  ru: toEpochDay(1918, 2, 13),
  be: toEpochDay(1918, 2, 13),
  uk: toEpochDay(1918, 2, 28),
  bg: toEpochDay(1916, 4, 13),
  sr: toEpochDay(1919, 1, 27),
  mk: toEpochDay(1919, 1, 27),
  ro: toEpochDay(1919, 4, 13),
  el: toEpochDay(1923, 2, 28)
}

/** First day, as printed → days between the two calendars from then on; each began with a 1 March. */
const offsets: readonly (readonly [number, number])[] = [
  [toEpochDay(1900, 3, 1), 13],
  [toEpochDay(1800, 3, 1), 12],
  [toEpochDay(1700, 3, 1), 11],
  [toEpochDay(1582, 10, 5), 10]
]

/** The Gregorian day of one that was printed by the Julian calendar, as epoch days; none of before 1582. */
function fromJulian(printed: number): number | undefined {
  const offset = offsets.find(([first]) => printed >= first)?.[1]
  return offset === undefined ? undefined : printed + offset
}

/**
 * What printed days, or a whole month, can mean in a language, ascending: by either calendar, while both were in use.
 * A month is one interval, from its first day by the one to its last by the other.
 */
export function inEitherStyle(
  days: readonly DayInterval[],
  language: string | undefined
): readonly DayInterval[] {
  const last = lastDays[language ?? '']
  if (last === undefined) return days
  const both = days.flatMap(({from, to}): DayInterval[] => {
    const printed = {from, to}
    if (from === null || to === null) return [printed]
    const [first, end] = [fromJulian(from), fromJulian(to)]
    if (first === undefined || end === undefined || first > last) return [printed]
    return from === to ? [printed, {from: first, to: first}] : [{from, to: Math.min(end, last)}]
  })
  return both.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))
}
