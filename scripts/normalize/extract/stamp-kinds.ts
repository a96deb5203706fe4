/** Lines that say by their form that they give the day on which a page was published. */
import {readByline} from '../classify/bylines.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {isDateLine, labelsOf, lastLabel} from '../time/date-lines.ts'
import type {PrintedDate} from '../time/printed-dates.ts'

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
  /** Index of the last paragraph. */
  readonly lastProse: number
}

/** Between a label and its date stands at most a time of day, a place or a name. */
const longestGap = 40
/** A full sentence tells of the day; a stamp ends in none of these. */
const sentenceEnd = /[\p{L})”"»][.!?…]$/u

/** `Geschrieben von Jane am` in front of the date. */
const writtenBy =
  /(?<!\p{L})(?:geschrieben|verfasst|written|posted|escrito|écrit|scritto|skrevet|skriven|geschreven)\s+(?:von|by|por|par|da|av|door)\s.{2,40}\s(?:am|on|el|le|il|den|op)\s+$/iu
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
export const said: Kind = ({unit: {text}, index, dates}, page) => {
  if (sentenceEnd.test(text)) return undefined
  const labels = labelsOf(text, dates)
  const labeled = dates.find((date, at) => {
    const before = text.slice(dates[at - 1]?.end ?? 0, date.start)
    if (date.precision !== 'day') return false
    if (writtenBy.test(before) || wasBehind.test(text.slice(date.end))) return true
    return labels[at] === 'published' && lastLabel(before.slice(-longestGap)) === 'published'
  })
  if (labeled) return labeled
  const date = only(dates)
  const before = date && text.slice(0, date.start)
  const above = page.units[index - 1]?.text ?? ''
  const named = before === '' ? dateWord.test(above) : dateWord.test(before ?? '')
  return named && isDateLine(text.slice(date!.start)) && !isOnCard(page, index) ? date : undefined
}

/** `By Jane Doe - The Paper - May 3, 2012`, wherever it stands. */
const signed: Kind = ({unit: {text, label}, dates}, {papersIn}) => {
  if (label.class !== 'byline') return undefined
  const read = readByline(text, papersIn)
  return read?.dated === true ? only(dates) : undefined
}

/** `Jane2020-09-18T14:37:41+02:00September 18th, 2020|News`: what themes print for programs. */
const machine = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:?\d{2}|Z)/u
const timed: Kind = ({unit: {text}, dates}) => {
  const found = machine.exec(text)
  if (!found) return undefined
  const end = found.index + found[0].length
  // What is printed for people is the day of publication; that for programs may be of a change.
  const printed = dates.filter(({start}) => start >= end)
  if (printed.length > 0) return only(printed)
  return dates.find((date) => date.start <= found.index + 1 && date.end >= found.index + 9)
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

/** A line right above or below the headline that is a date, or opens with a section and a date. */
const besideHeadline: Kind = ({unit: {text, label}, index, dates}, page) => {
  const date = only(dates)
  if (!date || label.class === 'headline' || text.length > mostBeside) return undefined
  const beside = [page.units[index - 1], page.units[index + 1]].some(
    (unit) => unit?.label.class === 'headline' && unit !== page.units[0]
  )
  if (!beside || !setOff.test(text.slice(0, date.start))) return undefined
  return isDateLine(text.slice(date.start)) && !isOnCard(page, index) ? date : undefined
}

const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d\s?[ap]\.?m\b/iu
/** Beside the date of a comment: who speaks there. */
const speaks =
  /(?:[:：]|(?<!\p{L})(?:says|said|wrote|sagt|schrieb|schreibt|a dit|dice|dijo|disse|replied|permalink|antworten|reply|répondre|responder|rispondi|ответить))$/iu
/** A stamp below the text stands within so many lines of it. */
const footReach = 12
/** A date line with the hour, or with its weekday. */
const stamp: Kind = ({unit: {text}, index, dates}, page) => {
  const date = only(dates)
  if (!date || !isDateLine(text) || isOnCard(page, index)) return undefined
  const around = text.slice(0, date.start) + text.slice(date.end)
  const isSpoken = [page.units[index - 1], page.units[index + 1]].some(
    (unit) => unit !== undefined && speaks.test(unit.text)
  )
  const isStamp = date.weekday !== undefined || clock.test(around)
  return isStamp && !isSpoken && index <= page.lastProse + footReach ? date : undefined
}

/** Kinds of stamps, from the surest on. */
export const kinds: readonly Kind[] = [said, signed, timed, titled, besideHeadline, stamp]
/** Of these, those of which a page prints one for each of its teasers. */
export const listed: ReadonlySet<Kind> = new Set([besideHeadline, stamp])
