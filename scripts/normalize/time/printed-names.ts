/**
 * Names of months and weekdays as printed dates have them: besides those of the main languages, the
 * full names of every other one whose calendar `Intl` writes in words.
 */
import {
  foldName,
  monthWordsOf,
  weekdayWordsOf,
  type MonthReading,
  type MonthWords
} from './calendar-words.ts'
import {fullMonths, mainLocales, months, weekdays} from './month-names.ts'

/** Their short names are not read: too many are words of other languages. */
const otherLocales = [
  ...['az', 'kk', 'be', 'bg', 'mk', 'sr', 'sr-Latn', 'hr', 'sl', 'sk', 'lt', 'lv', 'et', 'ka'],
  ...['hy', 'fa', 'id', 'ms', 'sq', 'ca', 'uz', 'ky', 'hi', 'sw', 'is', 'gl'],
  ...['bn', 'ur', 'mr', 'ta', 'te'],
  ...['ar-SY', 'ar-MA', 'ar-DZ']
]

function merged(own: ReadonlyMap<string, number>, ...others: readonly MonthWords[]): MonthWords {
  const all = new Map<string, readonly MonthReading[]>()
  for (const names of others) {
    for (const [name, readings] of names) all.set(name, [...(all.get(name) ?? []), ...readings])
  }
  for (const [name, month] of own) if (!all.has(name)) all.set(name, [{month}])
  return all
}

const otherMonths = monthWordsOf(otherLocales, ['long'])

/** Folded full names of months. */
export const fullMonthNames = merged(fullMonths, monthWordsOf(mainLocales, ['long']), otherMonths)
/** Folded names and abbreviations of months. */
export const monthWords = merged(months, monthWordsOf(mainLocales, ['long', 'short']), otherMonths)

/**
 * The months, 1–12, that a printed name can mean. `listopada` is October in Croatian and November in
 * Polish; there the stop behind the day decides, which the one prints and the other does not.
 */
export function monthsNamed(printed: string, stopped?: boolean): number[] {
  const readings = monthWords.get(foldName(printed)) ?? []
  const fitting = readings.filter(({stop}) => stopped === undefined || stop === stopped)
  const kept = fitting.length > 0 ? fitting : readings
  return [...new Set(kept.map(({month}) => month))].toSorted((a, b) => a - b)
}

/** Abbreviations that are better known as part of a place: `La Paz` is no Turkish Sunday. */
const places: ReadonlySet<string> = new Set(['paz'])

/** Swedish puts the article behind the name: `måndagen den 1 september`. */
const swedish: readonly (readonly [string, number])[] = [
  'söndagen',
  'måndagen',
  'tisdagen',
  'onsdagen',
  'torsdagen',
  'fredagen',
  'lördagen'
].map((name, day) => [foldName(name), day])

/** Folded names of weekdays, and the abbreviations of the main languages → 0 (Sunday) – 6. */
export const weekdayWords: ReadonlyMap<string, number> = new Map(
  [...weekdayWordsOf(otherLocales, ['long']), ...swedish, ...weekdays].filter(
    ([name]) => !places.has(name)
  )
)
