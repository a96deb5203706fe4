/** Names of months and weekdays in the main languages of the press, short ones included. */
import {monthWordsOf, weekdayWordsOf, type MonthWords} from './calendar-words.ts'

// Of two languages that use a name for different months, the first counts.
export const mainLocales: readonly string[] = [
  ...['en', 'fr', 'es', 'de', 'pt', 'it', 'ru', 'he', 'ar', 'fi'],
  ...['nl', 'pl', 'sv', 'da', 'nb', 'cs', 'uk', 'tr', 'el', 'ro', 'hu']
]

/** Abbreviations that `Intl` has in another form. */
const otherAbbreviations: Readonly<Record<string, number>> = {
  sept: 9,
  фев: 2,
  берез: 3,
  верес: 9,
  листоп: 11,
  noi: 11,
  μάρ: 3,
  μάι: 5,
  ιούν: 6,
  ιούλ: 7,
  αύγ: 8,
  νοέ: 11
}

/** Greek months as they stand alone: `Intl` has them only as part of a date. */
const greekMonths = [
  ...['ιανουάριος', 'φεβρουάριος', 'μάρτιος', 'απρίλιος', 'μάιος', 'ιούνιος'],
  ...['ιούλιος', 'αύγουστος', 'σεπτέμβριος', 'οκτώβριος', 'νοέμβριος', 'δεκέμβριος']
]
const greek = greekMonths.map((name, index): [string, number] => [name, index + 1])

/** Inflected or in other abbreviations than those of `Intl`. */
const otherWeekdays: Readonly<Record<string, number>> = {
  ...{sunnuntaina: 0, maanantaina: 1, tiistaina: 2, keskiviikkona: 3, torstaina: 4},
  ...{perjantaina: 5, lauantaina: 6},
  // Without their accents.
  ...{miercoles: 3, sabado: 6},
  ...{вск: 0, пнд: 1, втр: 2, срд: 3, чтв: 4, птн: 5},
  ...{أحد: 0, اثنين: 1, ثلاثاء: 2, أربعاء: 3, خميس: 4, جمعة: 5, سبت: 6}
}

const firstReadings = (words: MonthWords): [string, number][] =>
  [...words].map(([name, [first]]) => [name, first!.month])

/** As print has it in Austria, and in Peru and Colombia. */
const otherSpellings: readonly (readonly [name: string, month: number])[] = [
  ['jänner', 1],
  ['feber', 2],
  ['setiembre', 9]
]

/** Folded full month name → 1–12. */
export const fullMonths: ReadonlyMap<string, number> = new Map([
  ...firstReadings(monthWordsOf(mainLocales, ['long'])),
  ...greek,
  ...otherSpellings
])

/** Folded month name or abbreviation → 1–12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...firstReadings(monthWordsOf(mainLocales, ['long', 'short'])),
  ...greek,
  ...otherSpellings,
  ...Object.entries(otherAbbreviations)
])

/** Months as some calendars number them, from `I` on. */
export const romanMonths: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
]

/** Folded weekday name or abbreviation → 0 (Sunday) – 6. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayWordsOf(mainLocales, ['long', 'short']),
  ...Object.entries(otherWeekdays)
])

/** Alternatives of a regular expression, longest first, that match the names. */
export function alternatives(names: ReadonlyMap<string, unknown>): string {
  return [...names.keys()]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}

export {foldName} from './calendar-words.ts'
