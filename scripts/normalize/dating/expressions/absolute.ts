/** Times that need no reference: full dates, months with a year, quarters, years, decades. */
import {allMatches} from '../../matches.ts'
import {daysInMonth, toEpochDay} from '../../../../src/lib/epoch-days.ts'
import {writeEdtf, type DayInterval} from '../../../../src/lib/edtf.ts'
import {daysOfWeekday, printedDates} from '../../time/printed-dates.ts'
import type {Absolute, Impossible} from './expression.ts'

const months = (year: number, first: number, last: number): DayInterval => ({
  from: toEpochDay(year, first, 1),
  to: toEpochDay(year, last, daysInMonth(year, last))
})

/** All days of a year. */
const wholeYear = (year: number): DayInterval => months(year, 1, 12)

const prepositions =
  'in|on|since|during|of|for|by|until|till|through|throughout|from|to|before|after|between|ended|ending'
const part = 'year|years|summer|spring|fall|autumn|winter|beginning|middle|end|start'
// `in the 1925 protocol` names a thing, `in the summer of 1925` a time.
const lead = String.raw`(?:\b(?<preposition>${prepositions})\s+(?:(?:early|late|mid|about|around|calendar|(?:the\s+)?(?:${part})(?:\s+of)?)[\s-]+)?)?`
const year = String.raw`(?<year>1[5-9]\d{2}|20\d{2})`
// A year is no price, share, time span such as 1987/88, part of a number, count or name of a thing.
const numbered =
  'route|highway|interstate|flight|room|page|version|model|number|no\\.|vol\\.|studio'
const free = String.raw`(?<![\p{L}\p{N}]|[\p{N}$£€¥#][.,/–-]?|[.,/–-]|\d\s|\b(?:${numbered})\s)`
const ends = String.raw`(?![\p{L}\p{N}]|[.,/:–-]\d|\s?%|\s+(?:per\s?cent|pct|dlrs|dollars|mln|million|people|tonnes|tons|miles|feet|acres|shares|jobs|GMT|hours)\b)`

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4
}

const patterns = {
  quarter: new RegExp(
    String.raw`${lead}(?:Q(?<short>[1-4])|(?:the\s+)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter)(?:\s+of)?\s+${year}${ends}`,
    'giu'
  ),
  half: new RegExp(
    String.raw`${lead}(?:the\s+)?(?<ordinal>first|second)\s+half(?:\s+of)?\s+${year}${ends}`,
    'giu'
  ),
  decade: new RegExp(String.raw`${lead}(?<year>1[5-9]\d0|20\d0)['’]?s\b`, 'giu'),
  // Ages and degrees go with the first decades too; `his '50s` is an age.
  shortDecade: new RegExp(
    String.raw`\b(?:(?<preposition>${prepositions})\s+)?(?:the\s+)(?:(?:early|late|mid)[\s-]+)?['’‘](?<decade>[3-9]0)s\b`,
    'giu'
  ),
  year: new RegExp(`${lead}${free}${year}${ends}`, 'giu')
} as const

function daysOf(kind: keyof typeof patterns, groups: Readonly<Record<string, string | undefined>>) {
  // Print leaves the century out in the twentieth.
  const year = Number(groups['year'] ?? `19${groups['decade']}`)
  const part = Number(groups['short'] ?? ordinals[groups['ordinal']?.toLowerCase() ?? ''])
  if (kind === 'quarter') return months(year, part * 3 - 2, part * 3)
  if (kind === 'half') return months(year, part * 6 - 5, part * 6)
  if (kind === 'decade' || kind === 'shortDecade')
    return {from: wholeYear(year).from, to: wholeYear(year + 9).to}
  return wholeYear(year)
}

const before = new RegExp(String.raw`\b(${prepositions})\s+(?:the\s+)?$`, 'iu')

/** Full dates and months with a year; what no calendar has, and what fell on another weekday, is impossible. */
function dates(text: string): (Absolute | Impossible)[] {
  const sure = printedDates(text).filter(({misread}) => misread !== true)
  return sure.map((date) => {
    const {start, end, precision} = date
    const days = daysOfWeekday(date)
    const preposition = before.exec(text.slice(Math.max(0, start - 12), start))?.[1]
    const tied = preposition && {preposition: preposition.toLowerCase()}
    const printed = writeEdtf(date.days)
    return days.length === 0
      ? {start, end, kind: 'impossible', ...tied, ...(printed !== undefined && {printed})}
      : {start, end, days, kind: precision, ...tied}
  })
}

/** In order of kind; a year inside a fuller time is found again as a year. */
export function absoluteTimes(text: string): (Absolute | Impossible)[] {
  if (!/\d{4}|['’‘]\d0s/.test(text)) return []
  const found = dates(text)
  for (const kind of ['quarter', 'half', 'decade', 'shortDecade', 'year'] as const) {
    for (const {index, 0: match, groups = {}} of allMatches(text, patterns[kind])) {
      const preposition = groups['preposition']?.toLowerCase()
      found.push({
        start: index,
        end: index + match.length,
        ...(kind === 'shortDecade' ? {kind: 'decade', assumed: true} : {kind}),
        days: [daysOf(kind, groups)],
        ...(preposition && {preposition})
      })
    }
  }
  return found
}
