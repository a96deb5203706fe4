/** Names of months and weekdays in the languages whose printed dates are read. */
// One by one: the index of all locales takes longer to load than everything else together.
import {ar} from 'date-fns/locale/ar'
import {cs} from 'date-fns/locale/cs'
import {da} from 'date-fns/locale/da'
import {de} from 'date-fns/locale/de'
import {el} from 'date-fns/locale/el'
import {enUS} from 'date-fns/locale/en-US'
import {es} from 'date-fns/locale/es'
import {fi} from 'date-fns/locale/fi'
import {fr} from 'date-fns/locale/fr'
import {he} from 'date-fns/locale/he'
import {hu} from 'date-fns/locale/hu'
import {it} from 'date-fns/locale/it'
import {nb} from 'date-fns/locale/nb'
import {nl} from 'date-fns/locale/nl'
import {pl} from 'date-fns/locale/pl'
import {pt} from 'date-fns/locale/pt'
import {ro} from 'date-fns/locale/ro'
import {ru} from 'date-fns/locale/ru'
import {sv} from 'date-fns/locale/sv'
import {tr} from 'date-fns/locale/tr'
import {uk} from 'date-fns/locale/uk'
import type {Locale} from 'date-fns'

/** Forms that date-fns does not generate. */
const extraMonths: Readonly<Record<string, number>> = {
  sept: 9,
  gen: 1,
  января: 1,
  июня: 6,
  июля: 7,
  مايو: 5,
  آذار: 3
}

// Of two languages that use a name for different months, the first counts.
const locales: readonly Locale[] = [
  ...[enUS, fr, es, de, pt, it, ru, he, ar, fi],
  ...[nl, pl, sv, da, nb, cs, uk, tr, el, ro, hu]
]
const contexts = ['formatting', 'standalone'] as const

/** Lower-cased, without the stop of an abbreviation. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

type Width = 'wide' | 'abbreviated'

function namesOf(
  pick: (locale: Locale, form: object) => [string, number][],
  widths: readonly Width[] = ['wide', 'abbreviated']
): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of locales) {
    for (const width of widths) {
      for (const context of contexts) {
        for (const [name, value] of pick(locale, {width, context})) {
          const key = foldName(name)
          if (key.length >= 3 && !names.has(key)) names.set(key, value)
        }
      }
    }
  }
  return names
}

const monthsOf = ({localize}: Locale, form: object): [string, number][] =>
  ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) => [
    localize.month(month, form),
    month + 1
  ])

/** Folded month name or abbreviation → 1–12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...namesOf(monthsOf),
  ...Object.entries(extraMonths)
])

/** Folded full month name → 1–12. */
export const fullMonths: ReadonlyMap<string, number> = namesOf(monthsOf, ['wide'])

/** Months as some calendars number them, from `I` on. */
export const romanMonths: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
]

/** Folded weekday name or abbreviation → 0 (Sunday) – 6. */
export const weekdays: ReadonlyMap<string, number> = namesOf(({localize}, form) =>
  ([0, 1, 2, 3, 4, 5, 6] as const).map((day) => [localize.day(day, form), day])
)

/** Alternatives of a regular expression, longest first, that match the names. */
export function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
