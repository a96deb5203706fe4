/** The words with which a language names months and weekdays, from `Intl`. */

/** Lower-cased, without the stop of an abbreviation. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** What a name can mean, and whether its language prints a stop behind the day: `14. lipnja`. */
export interface MonthReading {
  /** 1–12 */
  readonly month: number
  readonly stop?: boolean
}

export type Width = 'long' | 'short'
/** Folded name → what it can mean. */
export type MonthWords = ReadonlyMap<string, readonly MonthReading[]>

const twelve = Array.from({length: 12}, (_, index) => index + 1)
const seven = Array.from({length: 7}, (_, index) => index)

const formatter = (locale: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {...style, timeZone: 'UTC'})

/** The word for a part of a date, without the article that stands with it: `de gener`, `d’abril`. */
function wordOf(format: Intl.DateTimeFormat, part: 'month' | 'weekday', date: number): string {
  const found = format.formatToParts(date).find(({type}) => type === part)?.value ?? ''
  return foldName(found.replace(/^(?:de\s|d[’'])/u, ''))
}

/** The same name as print has it without the signs of careful spelling: `الأول` as `الاول`. */
const plainer = (name: string) => name.replace(/[أإآ]/g, 'ا').replaceAll('ٔ', '')

const shortestAbbreviation = 3

/** Names of months alone and within a date, which many languages inflect: `июнь`, `14 июня`. */
export function monthWordsOf(locales: readonly string[], widths: readonly Width[]): MonthWords {
  const words = new Map<string, readonly MonthReading[]>()
  const add = (name: string, reading: MonthReading) => {
    words.set(name, [...(words.get(name) ?? []), reading])
  }
  for (const locale of locales) {
    const stop = /14\.\s/.test(formatter(locale, {dateStyle: 'long'}).format(Date.UTC(2009, 5, 14)))
    const formats = widths.flatMap((month) => [
      {month, format: formatter(locale, {month})},
      {month, format: formatter(locale, {day: 'numeric', month, year: 'numeric'})}
    ])
    for (const {month: width, format} of formats) {
      for (const month of twelve) {
        const name = wordOf(format, 'month', Date.UTC(2009, month - 1, 14))
        const least = width === 'short' ? shortestAbbreviation : 2
        if (name.length < least || /\d/.test(name)) continue
        for (const spelled of new Set([name, plainer(name)])) add(spelled, {month, stop})
      }
    }
  }
  return words
}

/** Folded name of a weekday → 0 (Sunday) – 6; of two languages that share a name, the first counts. */
export function weekdayWordsOf(
  locales: readonly string[],
  widths: readonly Width[]
): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const locale of locales) {
    for (const format of widths.map((weekday) => formatter(locale, {weekday}))) {
      for (const day of seven) {
        // 1 February 2009 was a Sunday.
        const name = wordOf(format, 'weekday', Date.UTC(2009, 1, 1 + day))
        if (name.length >= shortestAbbreviation && !words.has(name)) words.set(name, day)
      }
    }
  }
  return words
}
