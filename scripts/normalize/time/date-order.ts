/**
 * In which order a page writes its dates in figures: one date with a figure above 12, `12/22/2023`,
 * tells how to read `08/11/2023` beside it.
 */
import {allMatches} from '../matches.ts'

export type DateOrder = 'day-first' | 'month-first'

const figures =
  /(?<![\d./-])(?<first>\d{1,2})(?<separator>[-/.])(?<second>\d{1,2})\k<separator>(?:19|20)?\d{2}(?![\d/-])/g
/** Zones in whose countries months are written first. */
const american =
  /^[\s,|]*(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?\(?(?:[PMCE][SD]?T)(?![\p{L}])/iu
const mostMonths = 12

/** The order that all telling dates of a text share, by the mark between their figures. */
export function dateOrders(text: string): ReadonlyMap<string, DateOrder> {
  const votes = new Map<string, Set<DateOrder>>()
  for (const {index, 0: date, groups} of allMatches(text, figures)) {
    const {first, separator, second} = groups!
    const own = votes.get(separator!) ?? new Set<DateOrder>()
    const behind = text.slice(index + date.length, index + date.length + 30)
    if (Number(first) > mostMonths && Number(second) <= mostMonths) own.add('day-first')
    if (Number(second) > mostMonths && Number(first) <= mostMonths) own.add('month-first')
    if (separator === '/' && american.test(behind)) own.add('month-first')
    votes.set(separator!, own)
  }
  return new Map(
    [...votes].flatMap(([mark, own]) => (own.size === 1 ? [[mark, [...own][0]!] as const] : []))
  )
}
