/** How certain a publication date is, in a few words that stand beside the date itself. */
import {dateInWords} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import {dateStanding, type PublicationDate} from '../lib/dates.ts'
import {edtfMembers, widthInDays} from '../lib/edtf.ts'
import {parseDay} from '../lib/epoch-days.ts'
import type {DateBasis} from '../schema/article.ts'

function exactDay(basis: string): string {
  const {dates} = words()
  if (basis === 'stated') return dates.asPrinted
  if (basis === 'inferred') return dates.workedOut
  return basis === 'corrected' ? dates.setByCurator : dates.dayKnown
}

/** On what a publication date rests, in words. */
export const basisWords = (basis: DateBasis): string => words().dates.basis[basis]

/** `date as printed`, `one of 8 possible days`, `latest possible day known`, `date unknown`. */
export function certaintyOf(
  article: PublicationDate & {readonly dateLikely?: string | undefined}
): string {
  const {dates} = words()
  const standing = dateStanding(article)
  // Softer reasons may still suggest one, which stands beside it.
  if (standing === 'undated')
    return article.dateLikely === undefined ? dates.unknown : dates.noBounds
  if (standing === 'dated') return exactDay(article.dateBasis)
  if (article.dateEarliest === undefined) return dates.latestKnown
  if (article.dateLatest === undefined) return dates.earliestKnown
  const {date = ''} = article
  const isSet = article.dateBasis === 'corrected'
  if (/^\d{4}$/.test(date) && article.dateBasis !== 'inferred')
    return isSet ? dates.yearSet : dates.yearAsPrinted
  if (/^\d{4}-\d{2}$/.test(date) && article.dateBasis !== 'inferred')
    return isSet ? dates.monthSet : dates.monthAsPrinted
  return dates.oneOfDays(possibleDays(article))
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
  return dateInWords({date: edtf, dateBasis: 'inferred'})
}
