/**
 * Sentences of evidence in the language of the interface, from rule and parameters. A rule that the
 * locale does not know keeps its English sentence, which is marked as English.
 */
import type {Message} from '../schema/evidence.ts'
import {dayOfYear, monthName, weekdayName} from './calendar.ts'
import {dropped} from './en/dropped.ts'
import {listed, locale, words} from './interface.ts'
import {inEnglishWords, inSourceWords} from './isolates.ts'
import {countryName} from './names.ts'
import {officeTitle} from './offices.ts'
import {shownDay} from './shown-date.ts'
import type {Telling} from './types.ts'

/** A sentence, and its language where that is not the interface's. */
export interface Told {
  readonly say: string
  readonly lang?: 'en'
}

type NameOf = (english: string) => string

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

let codes: ReadonlyMap<string, string> | undefined

/** Code of a country by its English name. */
function countryCode(english: string): string | undefined {
  if (!codes) {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
    const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index))
    const pairs = letters.flatMap((first) => letters.map((second) => first + second))
    codes = new Map(pairs.map((code) => [names.of(code) ?? code, code]))
  }
  return codes.get(english)
}

/** A person or country, as far as the interface has a name of its own for it. */
function ownName(english: string, nameOf: NameOf): string | undefined {
  const known = nameOf(english)
  const code = known === english ? countryCode(english) : undefined
  const name = code === undefined ? known : countryName(code, english)
  return name === english ? undefined : name
}

const localName = (english: string, nameOf: NameOf) =>
  inEnglishWords(ownName(english, nameOf) ?? english)

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** `9 July 2009` → its ISO form. */
function isoOf(day: string, month: string, year: string): string | undefined {
  const number = englishMonths.indexOf(month) + 1
  const two = (text: string | number) => String(text).padStart(2, '0')
  return number === 0 ? undefined : `${year.padStart(4, '0')}-${two(number)}-${two(day)}`
}

/** `from 15 July 2007 to 24 July 2014`, `since 1 January 2015`: one stretch of an office. */
function stretch(english: string): string {
  const {dates} = words()
  const days = [...english.matchAll(/(\d{1,2}) ([A-Z][a-z]+) (\d{1,4})/g)].flatMap(
    ([, day = '', month = '', year = '']) => {
      const iso = isoOf(day, month, year)
      return iso === undefined ? [] : [shownDay(iso)]
    }
  )
  const [first, last] = days
  if (first !== undefined && last !== undefined && /^from .* to /.test(english)) {
    return dates.fromTo(first, last)
  }
  if (first === undefined || days.length > 1) return inEnglishWords(english)
  if (/^(?:since|from) /.test(english)) return dates.since(first)
  return /^until /.test(english) ? dates.until(first) : inEnglishWords(english)
}

/** When an office was held, of which evidence has the English words, in one stretch or several. */
const period = (english: string) =>
  listed(english.split(/,? and (?=from|since|until)|, (?=from|since|until)/).map(stretch))

const text = (value: string | number | undefined) => String(value ?? '')

function telling(nameOf: NameOf): Telling {
  const {evidence} = locale()
  const made: Telling = {
    day: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(text(iso)) ? shownDay(text(iso)) : text(iso)),
    month: (month) => monthName(`2000-${text(month).padStart(2, '0')}-01`),
    dayOfMonth: (day, month) =>
      dayOfYear(`2000-${text(month).padStart(2, '0')}-${text(day).padStart(2, '0')}`),
    weekday: (english) => {
      const day = weekdays.indexOf(text(english))
      return day === -1 ? inEnglishWords(text(english)) : weekdayName(day)
    },
    name: (english) => localName(text(english), nameOf),
    office: (title) => officeTitle(text(title), (english) => ownName(english, nameOf)),
    printed: (words) =>
      /^(?:from|since|until) \d/.test(text(words))
        ? period(text(words))
        : inSourceWords(text(words)),
    list: (english) =>
      listed(
        text(english)
          .split(/, (?:and )?| and /)
          .map((one) => localName(one, nameOf))
      ),
    reason: (rule, params) => evidence?.sentences[text(rule)]?.(params, made) ?? ''
  }
  return made
}

/** A message of the record as the reader is told it; `nameOf` knows people by their English names. */
export function told({rule, params, say}: Message, nameOf: NameOf = (name) => name): Told {
  const {tag, evidence} = locale()
  if (tag === 'en') return {say}
  const sentence = evidence?.sentences[rule]
  return sentence ? {say: sentence(params, telling(nameOf))} : {say, lang: 'en'}
}

/** Why evidence did not count, of which the record keeps the English sentence. */
export function toldDropped(english: string): Told {
  const [rule] = Object.entries(dropped).find(([, say]) => say === english) ?? []
  return told({rule: rule ?? '', params: {}, say: english})
}

/** Why a passage was left out, of which the record keeps the English sentence. */
export function toldReason(english: string): Told {
  const {tag, evidence} = locale()
  if (tag === 'en') return {say: english}
  const say = evidence?.reasons[english]
  return say === undefined ? {say: english, lang: 'en'} : {say}
}

/**
 * Why a source was set aside, in general; in English the record says it all. What cannot be read is told
 * in one sentence, whatever its format: `quarantine/unreadable-html`.
 */
export const toldQuarantine = (rule: string): string | undefined =>
  locale().evidence?.quarantine[rule.replace(/(?<=^quarantine\/unreadable)-.*$/, '')]
