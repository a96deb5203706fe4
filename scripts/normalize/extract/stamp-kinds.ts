/** Lines that say by their form that they give the day on which a page was published. */
import {readByline} from '../classify/bylines.ts'
import {blogFormula} from '../classify/author-words.ts'
import {labelAlone, otherWords} from '../classify/header-line-kinds.ts'
import {signatureRule} from '../classify/header-lines.ts'
import {isFullName} from '../classify/person-names.ts'
import {otherWork, writtenByWords} from '../classify/written-by.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {isDateLine, labelsOf, lastLabel} from '../time/date-lines.ts'
import type {PrintedDate} from '../time/printed-dates.ts'
import {isForPrograms} from '../time/program-times.ts'
import {isProse, type Zone} from './own-lines.ts'

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

/** `wurde am 19. Mai 2010 um 23:03 Uhr von Jane geschrieben` */
const wasWritten =
  /^(?:\s(?:um|at|à|a las)\s\d{1,2}[:.h]\d{2}(?:\suhr)?)?(?:\s(?:von|by|par|por)\s\S{2,24}(?:\s\S{2,24})?)?\s(?:gepostet|veröffentlicht|geschrieben|eingestellt|verfasst|publiziert)(?!\p{L})/iu

/** `Dieser Artikel wurde am 3. Mai 2012 von Jane geschrieben`: the line itself says of what it gives the day, by a word or the headline. */
const selfTold: Kind = ({unit: {text}, dates}, {units, zone}) => {
  const title = zone && zone.headline >= 0 ? units[zone.headline]!.text : undefined
  const isOwn = blogFormula.test(text) || (title !== undefined && text.startsWith(`${title} wurde`))
  if (!isOwn || !/^(?:dieser|this|ce|esta)\s|\swurde\s/iu.test(text)) return undefined
  const date = only(dates)
  return date && wasWritten.test(text.slice(date.end)) ? date : undefined
}

/** `Date` leads to it, which is not said to be that of the article. */
const named: Kind = ({unit: {text}, index, dates}, page) => {
  const date = only(dates)
  if (!date || !isDateLine(text.slice(date.start)) || isOnCard(page, index)) return undefined
  const before = text.slice(0, date.start)
  const isNamed = dateWord.test(before === '' ? (page.units[index - 1]?.text ?? '') : before)
  return isNamed ? date : undefined
}

/** `Comment by`, with the name on the next line. */
const pieceBy =
  /^(?:\p{L}{4,14}\s(?:von|by|par|por|door|av|af|di)|γράφει|του|της|text|words)\s?:?$/iu
const longestName = 40

/** Whether a line says who wrote, or leads to the name. */
function isOfWriter(unit: LabeledUnit | undefined): boolean {
  if (unit === undefined || unit.text.length > longestName * 2) return false
  const {label, text} = unit
  if (label.class === 'byline' || labelAlone.test(text) || pieceBy.test(text)) return true
  return label.rule === signatureRule && !/\d/u.test(text)
}

/** `28. 4. 2023, 18:41 Uhr` right above `Kommentar von`, `3 May 2012` below the name: the day of who signs there. */
const besideWriter: Kind = ({unit: {text}, index, dates}, page) => {
  const date = only(dates)
  if (!date || !isDateLine(withoutReadingTime(text)) || isOnCard(page, index)) return undefined
  // `Author: Jane Doe` and `Date: 6 December 2022` also stand below pictures.
  if (dateWord.test(text.slice(0, date.start))) return undefined
  const [second, above, below] = [-2, -1, 1].map((by) => page.units[index + by])
  const isBelowName = above !== undefined && above.text.length <= longestName && leadsToName(second)
  return isOfWriter(above) || isOfWriter(below) || isBelowName ? date : undefined
}

/** `Γράφει` above a desk's name above a date. */
const leadsToName = (unit: LabeledUnit | undefined): boolean =>
  unit !== undefined && (labelAlone.test(unit.text) || pieceBy.test(unit.text))

/** `Jane Doe, professor of history, River.com 2019-03-04`: the last line of a text names its writer. */
const closedBy: Kind = ({unit: {text}, index, dates}, {units}) => {
  const date = only(dates)
  if (!date || date.end !== text.length || !isProse(units[index - 1])) return undefined
  if (units.slice(index + 1).some(isProse) || otherWords(text, [date]) > mostBesideName)
    return undefined
  return isFullName(text, 0) && /^[^,]{4,40},/u.test(text) ? date : undefined
}
const mostBesideName = 8

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

/** `2 minute read` in front of a date, `Lesezeit 5 Min.` behind it. */
const readingTime =
  /^\d{1,2}[\s-]?min(?:ute)?s?\.?\s?read\s?|(?:\s?[,|/•·–—-])?\s?(?:\d{1,2}[\s-]?min(?:ute)?s?\.?\s?read|(?:lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|lettura|tempo de leitura|leitura|leestijd|lästid|læsetid|lesetid|czas czytania|doba čtení|время чтения)\s?:?\s?(?:ca\.?\s)?\d{1,2}\s?(?:min\p{L}{0,4}|мин\p{L}{0,2})\.?)\s*$/iu
const withoutReadingTime = (text: string) => text.replace(readingTime, '')

/** `Last Updated 9 min ago` behind the time of a date. */
const changedAgo = /(?:last\s)?updated\s\d{1,3}\s?(?:min|minute|hour|day|month|year)s?\sago$/iu

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
  if (!setOff.test(withoutReadingTime(before))) return undefined
  const own = withoutReadingTime(text.slice(date.start)).replace(changedAgo, '')
  return isDateLine(own) && !isOnCard(page, index) ? date : undefined
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
/** Kinds whose day is that of a writer, who can be of another article's. */
export const ofWriters: readonly Kind[] = [besideWriter]
/** Kinds that say nothing of publishing: believed only where the text opens. */
export const mute: readonly Kind[] = [named, timed, stamp]

/** Kinds of stamps, from the surest on. */
export const kinds: readonly Kind[] = [
  selfTold,
  said,
  signed,
  titled,
  besideHeadline,
  closedBy,
  besideWriter,
  named,
  timed,
  stamp
]
