/**
 * How dates are shown and sorted. All input is ISO or EDTF text; nothing depends on a time zone.
 * Bracketed forms follow RDA: what the text does not print stands in brackets.
 */
import {format} from 'date-fns/format'
import {parseISO} from 'date-fns/parseISO'
import {edtfMembers, isOneDay, type DateBounds} from './edtf.ts'

/** The date keys of an article's frontmatter. */
export interface PublicationDate {
  readonly date?: string | undefined
  readonly dateEarliest?: string | undefined
  readonly dateLatest?: string | undefined
  readonly dateBasis: string
}

export type DateStanding = 'dated' | 'bounded' | 'undated'

const bounds = ({dateEarliest, dateLatest}: PublicationDate): DateBounds => ({
  ...(dateEarliest !== undefined && {earliest: dateEarliest}),
  ...(dateLatest !== undefined && {latest: dateLatest})
})

/** `dated`: one day is certain; `bounded`: any other bound is known; `undated`: none. */
export function dateStanding(article: PublicationDate): DateStanding {
  if (isOneDay(bounds(article))) return 'dated'
  return article.dateEarliest === undefined && article.dateLatest === undefined
    ? 'undated'
    : 'bounded'
}

/** `9 July 2009`. */
export function displayDay(iso: string): string {
  return format(parseISO(iso), 'd MMMM y')
}

/** `3 and 10 September 1995`, `3 March and 4 April 2009`, `1 May 2008 and 2 June 2009`. */
function displayPair(earliest: string, latest: string, joint: 'and' | 'or'): string {
  const from = parseISO(earliest)
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4)
  const sameMonth = sameYear && earliest.slice(5, 7) === latest.slice(5, 7)
  const start = format(from, sameMonth ? 'd' : sameYear ? 'd MMMM' : 'd MMMM y')
  return `${start} ${joint} ${displayDay(latest)}`
}

function displayBounds({earliest, latest}: DateBounds): string {
  if (earliest === undefined) return latest === undefined ? '' : `not after ${displayDay(latest)}`
  if (latest === undefined) return `not before ${displayDay(earliest)}`
  if (earliest === latest) return displayDay(earliest)
  return `between ${displayPair(earliest, latest, 'and')}`
}

/**
 * The date as a cataloger writes it: `9 July 2009`, `March 1987`, `[between 3 and 10 September
 * 1995]`, `[4 March or 3 April 2009]`, `[not before 1 May 1996]`, `undated`. A date that was printed
 * stands free; whatever is a conclusion stands in brackets.
 */
export function displayDate(article: PublicationDate): string {
  const {date} = article
  if (date === undefined) {
    const text = displayBounds(bounds(article))
    return text === '' ? 'undated' : `[${text}]`
  }
  const inferred = article.dateBasis === 'inferred'
  const plain = (text: string) => (inferred ? `[${text}]` : text)
  if (/^\d{4}$/.test(date)) return plain(date)
  if (/^\d{4}-\d{2}$/.test(date)) return plain(format(parseISO(date), 'MMMM y'))
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return plain(displayDay(date))
  const members = edtfMembers(date)
  const [first, second] = members
  if (members.length === 2 && first && second && isOneDay(first) && isOneDay(second)) {
    return `[${displayPair(first.earliest ?? '', second.latest ?? '', 'or')}]`
  }
  return `[${members.map(displayBounds).join(', or ')}]`
}

/** Years the article can be of, ascending, when there are at most five; else `undefined` ("wide"). */
export function possibleYears(article: PublicationDate): readonly number[] | undefined {
  const {dateEarliest, dateLatest} = article
  if (dateEarliest === undefined || dateLatest === undefined) return undefined
  const first = Number(dateEarliest.slice(0, 4))
  const count = Number(dateLatest.slice(0, 4)) - first + 1
  return count > 5 ? undefined : Array.from({length: count}, (_, index) => first + index)
}

/** Ascending sort key: the first possible day; undated articles come last. */
export function ascendingKey({dateEarliest, dateLatest}: PublicationDate): string {
  return dateEarliest ?? dateLatest ?? '9999-12-31'
}

/** Descending sort key: the last possible day; undated articles come last. */
export function descendingKey({dateEarliest, dateLatest}: PublicationDate): string {
  return dateLatest ?? dateEarliest ?? '0000-01-01'
}
