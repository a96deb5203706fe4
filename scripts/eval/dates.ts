/**
 * Dates in a text, read without the normalizer's help: it is what is being measured. Month names are
 * those of the Unicode locale data, in every language the corpora are known to hold.
 */
const languages = (
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt ' +
  'lv mk ms nb nl pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'
).split(' ')

/** Lower-case month name → 1–12. A name of two months in two languages keeps the first language's. */
const monthNumbers = new Map<string, number>()
for (const language of ['en', ...languages]) {
  for (const month of ['long', 'short'] as const) {
    for (const options of [{month}, {month, day: 'numeric'}] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...options,
        timeZone: 'UTC'
      })
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2001, number - 1, 15))
        const name = parts.find(({type}) => type === 'month')?.value ?? ''
        const key = name.toLowerCase().replace(/\.$/, '')
        if (/^[\p{L}\p{M}]{2,}$/u.test(key) && !monthNumbers.has(key)) monthNumbers.set(key, number)
      }
    }
  }
}
monthNumbers.set('sept', 9)

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** Days it can mean, `YYYY-MM-DD`, the likelier first. */
  readonly days: readonly string[]
}

const name = `(?<name>${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`
const year = String.raw`(?<year>(?:18|19|20)\d{2})(?!\d{1,3}(?![\d:]))`
const day = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)`
const between = String.raw`[\s.,/\-–]*`

const patterns = [
  String.raw`${day}(?:st|nd|rd|th|er|º|ª|-?го)?${between}(?:(?:of|de|del|ב)\s*)?ב?${name}(?![\p{L}\p{M}])${between}(?:(?:of|de|del)\s+)?${year}`,
  String.raw`(?<![\p{L}\p{M}])${name}(?![\p{L}\p{M}])${between}${day}(?:st|nd|rd|th)?${between}${year}`,
  String.raw`(?<year>(?:18|19|20)\d{2})${between}${name}(?![\p{L}\p{M}])${between}${day}`,
  String.raw`(?<!\d)(?<year>(?:18|19|20)\d{2})\s?[-/.年년]\s?(?<month>\d{1,2})\s?[-/.月월]\s?(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\d./-])(?<first>\d{1,2})(?<mark>[-/.])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>(?:18|19|20)\d{2}|\d{2})(?!\d|[./-]\d)`
].map((source) => new RegExp(source, 'giu'))

const two = (number: number) => String(number).padStart(2, '0')

function dayOf(year: number, month: number, day: number): string[] {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return valid ? [`${year}-${two(month)}-${two(day)}`] : []
}

function daysOf(groups: Readonly<Record<string, string | undefined>>): string[] {
  const short = Number(groups['year'])
  const year = short >= 100 ? short : short + (short < 50 ? 2000 : 1900)
  if (groups['first'] !== undefined) {
    const [first, second] = [Number(groups['first']), Number(groups['second'])]
    return [...new Set([...dayOf(year, second, first), ...dayOf(year, first, second)])]
  }
  const month = monthNumbers.get(groups['name']?.toLowerCase() ?? '') ?? Number(groups['month'])
  return dayOf(year, month, Number(groups['day']))
}

/** Digits of other scripts as Western ones; every character keeps its place. */
const westernDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => String((digit.charCodeAt(0) - 0x660) & 15))

const arabicDigit = /[٠-٩۰-۹०-९০-৯]/

/** Full dates in order; of two that overlap, the one that begins first. */
export function datesIn(source: string): FoundDate[] {
  const text = arabicDigit.test(source) ? westernDigits(source) : source
  const found: FoundDate[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const days = daysOf(match.groups ?? {})
      const end = match.index + match[0].length
      if (days.length > 0) found.push({start: match.index, end, days})
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({start}, index) => index === 0 || start >= found[index - 1]!.end)
}
