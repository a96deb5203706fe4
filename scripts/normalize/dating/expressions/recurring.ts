/** Times that come round again: a day without its year, a month, a weekday. */
import {allMatches} from '../../matches.ts'
import {isCalendarDay} from '../../../../src/lib/epoch-days.ts'
import {alternatives, foldName, fullMonths, months, weekdays} from '../../time/month-names.ts'
import type {BareMonth, BareWeekday, Impossible, MonthDay} from './expression.ts'

const month = String.raw`(?<month>${alternatives(months)})\.?`
// A year behind it makes it a full date; another number makes it something else.
const noYear = String.raw`(?!\s*,?\s*\d|[\p{L}\p{N}]|[./-]\d)`
const monthDay = [
  String.raw`(?<![\p{L}\p{N}])${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${noYear}`,
  String.raw`(?<![\p{L}\p{N}.,/-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${month}${noYear}`
].map((source) => new RegExp(source, 'giu'))

/** In any leap year, so that 29 February is a day. */
const leapYear = 2000
/** `31 June` is meant for a day, `June 45` is perhaps none. */
const lastOfAny = 31

/** Days with their month; those that no month has are impossible. */
export function recurringDays(text: string): (MonthDay | Impossible)[] {
  if (!/\d/.test(text)) return []
  return monthDay.flatMap((pattern) =>
    allMatches(text, pattern).flatMap(
      ({index, 0: match, groups = {}}): (MonthDay | Impossible)[] => {
        // `may 12 people`: a verb.
        if (/^(?:may|march)\b/.test(match)) return []
        const month = months.get(foldName(groups['month'] ?? '')) ?? 0
        const day = Number(groups['day'])
        const at = {start: index, end: index + match.length}
        if (isCalendarDay(leapYear, month, day)) return [{...at, kind: 'month-day', month, day}]
        return day > 0 && day <= lastOfAny ? [{...at, kind: 'impossible'}] : []
      }
    )
  )
}

export const monthDays = (text: string): MonthDay[] =>
  recurringDays(text).filter((time) => time.kind === 'month-day')

const bareMonth = new RegExp(
  String.raw`\b(?<preposition>in|since|during|until|by|last|this)\s+(?:(?:early|late|mid)[\s-])?(?<month>${alternatives(fullMonths)})(?!\s*,?\s*\d|[\p{L}\p{N}])`,
  'giu'
)

export function bareMonths(text: string): BareMonth[] {
  return allMatches(text, bareMonth).flatMap(({index, 0: match, groups = {}}): BareMonth[] => {
    const name = groups['month'] ?? ''
    // Months are written with a capital in English; `in march` is not one.
    if (!/^\p{Lu}/u.test(name)) return []
    const month = fullMonths.get(foldName(name)) ?? 0
    const preposition = (groups['preposition'] ?? '').toLowerCase()
    return [
      {
        start: index,
        end: index + match.length,
        kind: 'bare-month',
        month,
        preposition
      }
    ]
  })
}

const bareWeekday =
  /(?:\b(?<preposition>(?i:on|last|next|since|until|by|this|early|late|from))\s+)?\b(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!['’]s|,?\s+(?:\d|\p{Lu}\p{Ll}+\.?\s+\d))/gu

/** English weekdays without a date. */
export function bareWeekdays(text: string): BareWeekday[] {
  if (!text.includes('day')) return []
  return allMatches(text, bareWeekday).map(({index, 0: match, groups = {}}) => {
    const {preposition, weekday: name = ''} = groups
    return {
      start: index,
      end: index + match.length,
      kind: 'weekday',
      weekday: weekdays.get(foldName(name)) ?? 0,
      ...(preposition && {preposition: preposition.toLowerCase()})
    }
  })
}
