/**
 * Dates as pages show them, in the language of the interface. `lib/dates.ts` has the English that
 * citations and files of data keep; both read a date alike.
 */
import {edtfMembers, isOneDay, type DateBounds} from '../lib/edtf.ts'
import {hullOf, mostListed, type PublicationDate} from '../lib/dates.ts'
import {dayOfYear, dayText, monthBesideDay, monthName, monthText} from './calendar.ts'
import {words} from './interface.ts'

/** `9 July 2009`. */
export const shownDay = (iso: string): string => words().dates.day(dayText(iso))

/** `July 2009`, of a month or a day in it. */
export const shownMonth = (iso: string): string =>
  words().dates.monthOfYear(monthText(iso.slice(0, 7)))

/** Two days joined: what both share, year or month, is said once. */
function pair(earliest: string, latest: string, join: (a: string, b: string) => string): string {
  const end = shownDay(latest)
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return join(shownDay(earliest), end)
  const sameMonth = earliest.slice(5, 7) === latest.slice(5, 7)
  return join(sameMonth ? String(Number(earliest.slice(8, 10))) : dayOfYear(earliest), end)
}

function boundsText({earliest, latest}: DateBounds): string {
  const {dates} = words()
  if (earliest === undefined) return latest === undefined ? '' : dates.notAfter(shownDay(latest))
  if (latest === undefined) return dates.notBefore(shownDay(earliest))
  if (earliest === latest) return shownDay(earliest)
  return pair(earliest, latest, dates.between)
}

/** A date without brackets, or nothing when it has none. */
function plainDate({date, dateEarliest, dateLatest}: PublicationDate): string {
  if (date === undefined) {
    return boundsText({
      ...(dateEarliest !== undefined && {earliest: dateEarliest}),
      ...(dateLatest !== undefined && {latest: dateLatest})
    })
  }
  return wholeText(date) ?? looseText(date) ?? membersText(date)
}

/** A day, a month or a year. */
function wholeText(date: string): string | undefined {
  if (/^\d{4}$/.test(date)) return words().dates.year(date)
  if (/^\d{4}-\d{2}$/.test(date)) return shownMonth(date)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? shownDay(date) : undefined
}

function membersText(date: string): string {
  const {dates} = words()
  const members = edtfMembers(date)
  const [first, second] = members
  if (members.length === 2 && first && second && isOneDay(first) && isOneDay(second)) {
    return pair(first.earliest ?? '', second.latest ?? '', dates.either)
  }
  if (members.length > mostListed) return dates.periods(boundsText(hullOf(members)), members.length)
  return members.map(boundsText).join(dates.or)
}

/** Dates of EDTF that are not sure, or of which digits are unknown. */
function looseText(date: string): string | undefined {
  const {dates} = words()
  const qualifiers = {'?': dates.probably, '~': dates.about, '%': dates.perhapsAbout}
  const sign = date.at(-1) ?? ''
  if (sign === '?' || sign === '~' || sign === '%') {
    const rest = date.slice(0, -1)
    const month = /^\d{4}-\d{2}$/.test(rest) && sign !== '?'
    return qualifiers[sign](
      month ? monthAfterPreposition(rest) : plainDate({date: rest, dateBasis: ''})
    )
  }
  if (/^\d{3}X$/.test(date)) return dates.decade(`${date.slice(0, 3)}0`)
  if (/^\d{2}XX$/.test(date)) return dates.century(`${date.slice(0, 2)}00`, `${date.slice(0, 2)}99`)
  const [year, month, day] = date.split('-')
  if (year !== 'XXXX' || month === undefined || month === 'XX') return undefined
  const known = day !== undefined && day !== 'XX'
  const iso = `2000-${month}-${known ? day : '01'}`
  return dates.yearUnknown(known ? dayOfYear(iso) : monthName(iso))
}

/** `мая 1995 года`: after “about”, where the language declines months. */
function monthAfterPreposition(iso: string): string {
  const {dates} = words()
  const alone = monthName(iso)
  const declined = dates.declinesMonths ? monthBesideDay(iso) : alone
  return shownMonth(iso).replace(alone, declined)
}

/**
 * A date of publication in words. Conclusions stand in [brackets], and so does whatever is not
 * one printed date.
 */
export function shownDate(article: PublicationDate): string {
  const {date, dateBasis} = article
  const text = plainDate(article)
  if (text === '') return words().dates.undated
  const isPlain = date !== undefined && dateBasis !== 'inferred' && wholeText(date) !== undefined
  return isPlain ? text : `[${text}]`
}

/** The same without brackets, to stand in a sentence. */
export const dateInWords = (article: PublicationDate): string =>
  shownDate(article).replace(/^\[|\]$/g, '')
