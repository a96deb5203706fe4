/**
 * Stretches of time with both ends: `from 3 to 7 May 2009`, `May 28 - June 3, 2009`, `March to May 2009`,
 * `from 1991 to 1995`, `in 1991-95`.
 */
import {allMatches} from '../../matches.ts'
import {daysInMonth, isCalendarDay, toEpochDay} from '../../../../src/lib/epoch-days.ts'
import {alternatives, foldName, fullMonths, months} from '../../time/month-names.ts'
import type {Range} from '../../stages.ts'
import type {Stretch} from './expression.ts'

const lead = String.raw`(?:\b(?<preposition>from|between|in|on|during|throughout)\s+)?`
const month = (name: string) => String.raw`(?<${name}>${alternatives(months)})\.?`
const day = (name: string) => String.raw`(?<![\p{N}.,/-])(?<${name}>\d{1,2})(?:st|nd|rd|th)?`
const year = (name: string) => String.raw`(?<${name}>1[5-9]\d{2}|20\d{2})`
const to = String.raw`(?:\s*(?<dash>[-–—])\s*|\s+(?<word>to|and|until|till|through)\s+)`
const end = String.raw`(?![\p{L}\p{N}]|[.,/:–—-]\d)`
const noName = String.raw`(?<![\p{L}\p{N}])`

const patterns = [
  // 3 to 7 May 2009, 28 May to 3 June 2009
  String.raw`${day('day')}(?:\s+${month('month')})?${to}(?<lastDay>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${month('lastMonth')},?\s+${year('lastYear')}${end}`,
  // May 3-7, 2009; May 28 to June 3, 2009
  String.raw`${noName}${month('month')}\s+${day('day')}${to}(?:${month('lastMonth')}\s+)?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?,?\s+${year('lastYear')}${end}`,
  // March to May 2009
  String.raw`${noName}(?<month>${alternatives(fullMonths)})${to}(?<lastMonth>${alternatives(fullMonths)}),?\s+${year('lastYear')}${end}`,
  // 1991 to 1995, 1991-95
  String.raw`(?<![\p{L}\p{N}$£€¥#.,/-])${year('year')}${to}(?<lastYear>1[5-9]\d{2}|20\d{2}|\d{2})${end}`
].map((source) => new RegExp(lead + source, 'giu'))

type Groups = Readonly<Record<string, string | undefined>>

/** Words that join the ends: `between` goes with `and`, all else with `to` or a dash. */
const isJoined = ({preposition = '', word}: Groups): boolean =>
  word === undefined || (word.toLowerCase() === 'and') === (preposition.toLowerCase() === 'between')

const monthOf = (name: string | undefined) =>
  name === undefined ? undefined : months.get(foldName(name))

/** Longest stretch of years that is one. */
const mostYears = 200

function ofYears({year: printed, lastYear = '', preposition, dash}: Groups): Stretch['last'][] {
  const first = Number(printed)
  const last =
    lastYear.length === 2 ? Number(`${printed!.slice(0, 2)}${lastYear}`) : Number(lastYear)
  // Two years in a row, with a dash, are a season or a year of business; others may be page numbers.
  if (preposition === undefined || last <= first || last > first + mostYears) return []
  if (dash !== undefined && last === first + 1) return []
  return [
    {
      kind: 'year',
      from: toEpochDay(first, 1, 1),
      to: toEpochDay(first, 12, 31)
    },
    {
      kind: 'year',
      from: toEpochDay(last, 1, 1),
      to: toEpochDay(last, 12, 31)
    }
  ]
}

/** The first and the last of its days, months or years; none where it is no stretch of the calendar. */
function endsOf(groups: Groups): Stretch['last'][] {
  if (groups['year'] !== undefined) return ofYears(groups)
  const last = Number(groups['lastYear'])
  const lastMonth = monthOf(groups['lastMonth']) ?? monthOf(groups['month'])
  const firstMonth = monthOf(groups['month']) ?? lastMonth
  if (firstMonth === undefined || lastMonth === undefined) return []
  // `28 December to 3 January 2009` begins in the year before.
  const first = firstMonth > lastMonth ? last - 1 : last
  if (groups['day'] === undefined) {
    if (firstMonth === lastMonth) return []
    const whole = (inYear: number, ofMonth: number) => ({
      kind: 'month' as const,
      from: toEpochDay(inYear, ofMonth, 1),
      to: toEpochDay(inYear, ofMonth, daysInMonth(inYear, ofMonth))
    })
    return [whole(first, firstMonth), whole(last, lastMonth)]
  }
  const [from, until] = [Number(groups['day']), Number(groups['lastDay'])]
  if (!isCalendarDay(first, firstMonth, from) || !isCalendarDay(last, lastMonth, until)) return []
  const one = (epochDay: number) => ({
    kind: 'day' as const,
    from: epochDay,
    to: epochDay
  })
  return [one(toEpochDay(first, firstMonth, from)), one(toEpochDay(last, lastMonth, until))]
}

/** In order of pattern; stretches that would end before they begin are none. */
export function stretches(text: string): Stretch[] {
  if (!/\d{4}/.test(text)) return []
  return patterns.flatMap((pattern) =>
    allMatches(text, pattern).flatMap(({index, 0: match, groups = {}}): Stretch[] => {
      const [first, last] = isJoined(groups) ? endsOf(groups) : []
      if (!first || !last || first.from >= last.from) return []
      const at: Range = {start: index, end: index + match.length}
      const preposition = groups['preposition']?.toLowerCase()
      return [
        {
          ...at,
          kind: 'stretch',
          days: [{from: first.from, to: last.to}],
          last,
          ...(preposition && {preposition})
        }
      ]
    })
  )
}
