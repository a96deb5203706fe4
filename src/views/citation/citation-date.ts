/**
 * Publication dates in the fields of reference managers, which know a year, a month or a day and no
 * bounds. A field gets the longest ISO prefix that is certain; the words say the rest. What the fields
 * do with a date was measured with Zotero's own translators: an interval, a set or words in a date
 * field are cited as their first day, which would be false.
 */
import {displayDate, type PublicationDate} from '../../lib/dates.ts'

export interface CitationDate {
  /** `2009-07-09`, `1995-09` or `1995`: what is certain; absent when not even the year is. */
  readonly iso?: string
  /** The date in words, without brackets; absent when `iso` says all of it. */
  readonly words?: string
  /** What a reader of the citation should know; absent when the whole date is printed. */
  readonly note?: string
}

const isIso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** The date of a citation; `undefined` when nothing is known of it. */
export function citationDate(date: PublicationDate): CitationDate | undefined {
  const {dateEarliest, dateLatest, dateBasis} = date
  const edtf = date.date
  if (edtf === undefined && dateEarliest === undefined && dateLatest === undefined) return undefined
  const inferred = dateBasis === 'inferred' ? ' inferred' : ''
  if (edtf !== undefined && isIso.test(edtf)) {
    return {iso: edtf, ...(inferred && {note: 'Publication date inferred from the text'})}
  }
  const words = displayDate(date).replace(/^\[|\]$/g, '')
  const iso = edtf?.startsWith('XXXX') === true ? '' : commonPrefix(dateEarliest, dateLatest)
  return {...(iso !== '' && {iso}), words, note: `Publication date${inferred}: ${words}`}
}

/** The month or year that holds both days; empty when there is none, or a bound is open. */
function commonPrefix(earliest = '', latest = ''): string {
  if (earliest === '' || latest === '') return ''
  if (earliest === latest) return earliest
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7)
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : ''
}
