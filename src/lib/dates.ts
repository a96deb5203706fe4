/**
 * How dates are shown and sorted. All input is ISO or EDTF text; nothing depends on a time zone.
 * Bracketed forms follow RDA: what the text does not print stands in brackets.
 */
import {format} from 'date-fns/format'
import {calendarDay} from './calendar-day.ts'
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

/** Order of the parts of a day: `9 July 2009`, or `July 9, 2009` as American citation styles ask. */
export type DayOrder = 'day-first' | 'month-first'

/** date-fns patterns of a day: whole, without its year, and joined to a day of the same month. */
const patterns: Readonly<Record<DayOrder, {day: string; noYear: string; joined: string}>> = {
  'day-first': {day: 'd MMMM y', noYear: 'd MMMM', joined: 'd MMMM y'},
  'month-first': {day: 'MMMM d, y', noYear: 'MMMM d', joined: 'd, y'}
}

/** `9 July 2009`. */
export function displayDay(iso: string, order: DayOrder = 'day-first'): string {
  return format(calendarDay(iso), patterns[order].day)
}

/** `3 and 10 September 1995`, `3 March and 4 April 2009`, `1 May 2008 and 2 June 2009`. */
function displayPair(
  earliest: string,
  latest: string,
  joint: 'and' | 'or',
  order: DayOrder
): string {
  const {noYear, joined} = patterns[order]
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) {
    return `${displayDay(earliest, order)} ${joint} ${displayDay(latest, order)}`
  }
  const sameMonth = earliest.slice(5, 7) === latest.slice(5, 7)
  const start = format(calendarDay(earliest), sameMonth && order === 'day-first' ? 'd' : noYear)
  const end = sameMonth ? format(calendarDay(latest), joined) : displayDay(latest, order)
  return `${start} ${joint} ${end}`
}

function displayBounds({earliest, latest}: DateBounds, order: DayOrder): string {
  if (earliest === undefined) {
    return latest === undefined ? '' : `not after ${displayDay(latest, order)}`
  }
  if (latest === undefined) return `not before ${displayDay(earliest, order)}`
  if (earliest === latest) return displayDay(earliest, order)
  return `between ${displayPair(earliest, latest, 'and', order)}`
}

/**
 * The date as a cataloger writes it: `9 July 2009`, `March 1987`, `[between 3 and 10 September
 * 1995]`, `[4 March or 3 April 2009]`, `[not before 1 May 1996]`, `undated`. A date that was printed
 * stands free; whatever is a conclusion stands in brackets.
 */
export function displayDate(article: PublicationDate, order: DayOrder = 'day-first'): string {
  const {date} = article
  if (date === undefined) {
    const text = displayBounds(bounds(article), order)
    return text === '' ? 'undated' : `[${text}]`
  }
  const inferred = article.dateBasis === 'inferred'
  const plain = (text: string) => (inferred ? `[${text}]` : text)
  if (/^\d{4}$/.test(date)) return plain(date)
  if (/^\d{4}-\d{2}$/.test(date)) return plain(format(calendarDay(date), 'MMMM y'))
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return plain(displayDay(date, order))
  const loose = looseWords(date, order)
  if (loose !== undefined) return `[${loose}]`
  const members = edtfMembers(date)
  const [first, second] = members
  if (members.length === 2 && first && second && isOneDay(first) && isOneDay(second)) {
    return `[${displayPair(first.earliest ?? '', second.latest ?? '', 'or', order)}]`
  }
  if (members.length > mostListed)
    return `[${displayBounds(hullOf(members), order)}, in one of ${members.length} periods]`
  return `[${members.map((member) => displayBounds(member, order)).join(', or ')}]`
}

/** More periods than these are not read one by one. */
export const mostListed = 3

/** From the first bound to the last. */
export function hullOf(members: readonly DateBounds[]): DateBounds {
  const earliest = members.at(0)?.earliest
  const latest = members.at(-1)?.latest
  return {...(earliest !== undefined && {earliest}), ...(latest !== undefined && {latest})}
}

const qualifiers: Readonly<Record<string, string>> = {
  '?': 'probably',
  '~': 'about',
  '%': 'perhaps about'
}

/** EDTF with a qualifier or unspecified digits in words: `about 1995`, `1990s`, `31 August, year unknown`. */
function looseWords(date: string, order: DayOrder): string | undefined {
  const qualifier = qualifiers[date.at(-1) ?? '']
  if (qualifier !== undefined) {
    const plain = displayDate({date: date.slice(0, -1), dateBasis: 'stated'}, order)
    return `${qualifier} ${plain.replace(/^\[|\]$/g, '')}`
  }
  if (/^\d{3}X$/.test(date)) return `${date.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(date)) return `between ${date.slice(0, 2)}00 and ${date.slice(0, 2)}99`
  const [year, month, day] = date.split('-')
  if (year !== 'XXXX' || month === undefined || month === 'XX') return undefined
  // A leap year, so that 29 February is a day of it.
  const known = calendarDay(`2000-${month}-${day === undefined || day === 'XX' ? '01' : day}`)
  const pattern = day === undefined || day === 'XX' ? 'MMMM' : patterns[order].noYear
  return `${format(known, pattern)}, year unknown`
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
