/** Lines that say by their form that they give the day on which a page was published. */
import {readByline} from '../classify/bylines.ts'
import {otherWork, writtenByWords} from '../classify/written-by.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {isDateLine, labelsOf, lastLabel} from '../time/date-lines.ts'
import type {PrintedDate} from '../time/printed-dates.ts'
import {isForPrograms} from '../time/program-times.ts'
import type {Zone} from './own-lines.ts'

/** A line with dates. */
export interface Line {
  readonly unit: LabeledUnit
  readonly index: number
  readonly dates: readonly PrintedDate[]
}

/** Finds the date in a line that is a stamp of one kind. */
export type Kind = (line: Line, page: Page) => PrintedDate | undefined

/** What a line is judged against. */
export interface Page {
  readonly units: readonly LabeledUnit[]
  readonly papersIn: (text: string) => readonly Range[]
  readonly zone: Zone
}

/** Between a label and its date stands at most a time of day, a place or a name. */
const longestGap = 40
/** A full sentence tells of the day; a stamp ends in none of these. */
const sentenceEnd = /[\p{L})”"»][.!?…]$/u

/** `Geschrieben von Jane am` in front of the date. */
const writtenBy = new RegExp(
  String.raw`(?<!\p{L})${writtenByWords}.{2,40}\s(?:am|on|el|le|il|den|op)\s+$`,
  'iu'
)
/** `wurde am 19. Mai 2010 um 23:03 Uhr gepostet`. */
const wasBehind =
  /^(?:\s(?:um|at|à|a las)\s\d{1,2}[:.h]\d{2}(?:\suhr)?)?\s(?:gepostet|veröffentlicht|geschrieben|eingestellt|verfasst|publiziert)(?!\p{L})/iu

/** `Date`, alone above its date or right in front of it. */
const dateWord =
  /^(?:date|datum|fecha|data|dato|дата|tarih|tarix|dátum|päivämäärä|日付|日期|날짜|التاريخ|תאריך|ημερομηνία)\s*[:：]?\s*$/iu
/** What stands beside the date of an event. */
const ofEvent =
  /^(?:time|uhrzeit|zeit|beginn|heure|horaires?|horario|hora|ora|время|where|venue|kick-?off|stad(?:e|ium|ion|io)|estadio|arbitre|referee|place|location|ort|lieu|lugar|luogo|место|when|wann|doors|einlass|price|preis|prix|tickets?)(?!\p{L})/iu
const nearby = 3

/** Whether lines near a date are those of an event's card. */
const isOnCard = ({units}: Page, index: number): boolean =>
  units.slice(Math.max(0, index - nearby), index + nearby + 1).some(({text}) => ofEvent.test(text))

const only = (dates: readonly PrintedDate[]): PrintedDate | undefined =>
  dates.length === 1 && dates[0]!.precision === 'day' ? dates[0] : undefined

/** A word such as "published" leads to the date. */
export const said: Kind = ({unit: {text}, dates}) => {
  if (sentenceEnd.test(text)) return undefined
  const labels = labelsOf(text, dates)
  return dates.find((date, at) => {
    const before = text.slice(dates[at - 1]?.end ?? 0, date.start)
    if (date.precision !== 'day' || otherWork.test(before)) return false
    if (writtenBy.test(before) || wasBehind.test(text.slice(date.end))) return true
    return labels[at] === 'published' && lastLabel(before.slice(-longestGap)) === 'published'
  })
}

/** `Date` leads to it, which is not said to be that of the article. */
const named: Kind = ({unit: {text}, index, dates}, page) => {
  const date = only(dates)
  if (!date || !isDateLine(text.slice(date.start)) || isOnCard(page, index)) return undefined
  const before = text.slice(0, date.start)
  const isNamed = dateWord.test(before === '' ? (page.units[index - 1]?.text ?? '') : before)
  return isNamed ? date : undefined
}

/** `By Jane Doe - The Paper - May 3, 2012`, wherever it stands. */
const signed: Kind = ({unit: {text, label}, dates}, {papersIn}) => {
  if (label.class !== 'byline') return undefined
  const read = readByline(text, papersIn)
  return read?.dated === true ? only(dates) : undefined
}

/** `Jane2020-09-18T14:37:41+02:00September 18th, 2020|News`: what themes print for programs. */
const timed: Kind = ({unit: {text}, dates}) => {
  const at = dates.findIndex((date) => isForPrograms(text, date))
  // What is printed for people is the day of publication; that for programs may be of a change.
  const printed = dates.slice(at + 1)
  return at < 0 || printed.length === 0 ? dates[at] : only(printed)
}

/** What a page's title says behind the headline: `… | Environment | DW | 23.05.2011`, `… (23.05.2011) | DW`. */
const titled: Kind = ({unit: {text, label}, index, dates}) => {
  const date = index < 3 && label.rule === 'page-headlines/site' ? only(dates) : undefined
  const around = date && [text.slice(0, date.start), text.slice(date.end)]
  if (around === undefined) return undefined
  const isLast = /[|｜·–—-]\s*$/u.test(around[0]!) && around[1]!.trim() === ''
  const isBracketed = /[(（]$/u.test(around[0]!) && /^[)）]\s*[|｜·–—-]/u.test(around[1]!)
  return isLast || isBracketed ? date : undefined
}

const mostBeside = 80
/** What stands in front of a date beside a headline: a section and a mark, an agency, or nothing. */
const setOff =
  /^(?:\p{L}[\p{L}\s.&-]{0,24}\s?[|/•·–—-]|(?:\p{Ll}{2,4}|\p{Lu}{2,5})\s(?:am|le|el|il|on|den|op))?\s*$/u

/** The headline, or a line that repeats it; not the title of the page, which is its first line. */
const isOwnHeadline = ({units, zone}: Page, index: number): boolean =>
  index > 0 &&
  (index === zone?.headline || units[index]?.label.rule === 'page-headlines/repetition')

/** A line right above or below the headline that is a date, or opens with a section and a date. */
const besideHeadline: Kind = ({unit: {text, label}, index, dates}, page) => {
  const date = only(dates)
  if (!date || label.class === 'headline' || text.length > mostBeside) return undefined
  if (![index - 1, index + 1].some((at) => isOwnHeadline(page, at))) return undefined
  const before = text.slice(0, date.start)
  // A bare day above all headlines is the clock of the page, or the last of a list.
  if (before === '' && index < (page.zone?.start ?? 0)) return undefined
  if (!setOff.test(before)) return undefined
  return isDateLine(text.slice(date.start)) && !isOnCard(page, index) ? date : undefined
}

const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d\s?[ap]\.?m\b/iu
/** A date line with the hour, or with its weekday. */
const stamp: Kind = ({unit: {text}, index, dates}, page) => {
  const date = only(dates)
  if (!date || !isDateLine(text) || isOnCard(page, index)) return undefined
  const around = text.slice(0, date.start) + text.slice(date.end)
  return date.weekday !== undefined || clock.test(around) ? date : undefined
}

/** Kinds whose own words say what they date; believed wherever the article's own lines stand. */
export const telling: readonly Kind[] = [said, signed]
/** Kinds that say nothing of publishing: believed only where the text opens. */
export const mute: readonly Kind[] = [named, timed, stamp]

/** Kinds of stamps, from the surest on. */
export const kinds: readonly Kind[] = [said, signed, titled, besideHeadline, named, timed, stamp]
