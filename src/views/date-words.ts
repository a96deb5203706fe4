/** How certain a publication date is, in a few words that stand beside the date itself. */
import {dateStanding, displayDate, type PublicationDate} from '../lib/dates.ts'
import {edtfMembers, widthInDays} from '../lib/edtf.ts'
import {parseDay} from '../lib/epoch-days.ts'
import type {DateBasis} from '../schema/article.ts'

const exactDay: Readonly<Record<string, string>> = {
  stated: 'date as printed',
  inferred: 'day worked out',
  corrected: 'date set by the curator'
}

/** On what a publication date rests, in words. */
export const basisWords: Readonly<Record<DateBasis, string>> = {
  stated: 'Date as printed',
  inferred: 'Worked out from the text',
  corrected: 'Set by the curator',
  unknown: 'No date known'
}

/** `date as printed`, `one of 8 possible days`, `latest possible day known`, `date unknown`. */
export function certaintyOf(
  article: PublicationDate & {readonly dateLikely?: string | undefined}
): string {
  const standing = dateStanding(article)
  // Softer reasons may still suggest one, which stands beside it.
  if (standing === 'undated')
    return article.dateLikely === undefined ? 'date unknown' : 'no certain bounds'
  if (standing === 'dated') return exactDay[article.dateBasis] ?? 'day known'
  if (article.dateEarliest === undefined) return 'latest possible day known'
  if (article.dateLatest === undefined) return 'earliest possible day known'
  const {date = ''} = article
  const set = article.dateBasis === 'corrected' ? 'set by the curator' : 'as printed'
  if (/^\d{4}$/.test(date) && article.dateBasis !== 'inferred') return `year ${set}, no day`
  if (/^\d{4}-\d{2}$/.test(date) && article.dateBasis !== 'inferred') return `month ${set}, no day`
  return `one of ${possibleDays(article).toLocaleString('en')} possible days`
}

/** Days on which it can have been published; both bounds are known. */
function possibleDays({date, dateEarliest = '', dateLatest = ''}: PublicationDate): number {
  if (date?.startsWith('[')) {
    return edtfMembers(date).reduce((days, member) => days + widthInDays(member), 0)
  }
  return parseDay(dateLatest) - parseDay(dateEarliest) + 1
}

/** A softer, narrower date in words, without brackets: `between 3 and 10 September 1995`. */
export function likelyWords(edtf: string): string {
  return displayDate({date: edtf, dateBasis: 'inferred'}).replace(/^\[|\]$/g, '')
}
