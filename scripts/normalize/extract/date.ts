/**
 * `date`, as far as the text states it: date lines, and dates in bylines and datelines. A copyright
 * year is not a publication date; neither is a date in the prose, nor the day a page was changed.
 */
import {writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {keptClasses, type SegmentClass} from '../../../src/schema/evidence.ts'
import type {Finding, LabeledUnit, Range, Reference, Structured} from '../stages.ts'
import {readByline} from '../classify/bylines.ts'
import {pageHeadlineRule} from '../classify/page-shape.ts'
import {endsSentence} from '../text.ts'
import {isDateLine, labelsOf} from '../time/date-lines.ts'
import {daysOfWeekday, printedDates, type PrintedDate} from '../time/printed-dates.ts'
import {publicationsIn} from '../names/publications.ts'

/** Why a printed date is not taken for the date of publication. */
type Doubt = 'none' | 'weekday' | 'future' | 'ancient' | 'alone' | 'below' | 'chronology'

interface StatedDate extends PrintedDate {
  readonly rule: string
  /** A word such as "Published" says what the date is. */
  readonly labeled: boolean
  readonly doubt: Doubt
}

/** Dates of a unit that are not said to be those of a change; offsets into the rendition. */
function datesOf(unit: LabeledUnit, rule: string, doubt: Doubt): StatedDate[] {
  const dates = printedDates(unit.text)
  const labels = labelsOf(unit.text, dates)
  return dates.flatMap((date, index) => {
    if (labels[index] === 'changed') return []
    const at = {start: unit.start + date.start, end: unit.start + date.end}
    return [{...date, ...at, rule, doubt, labeled: labels[index] === 'published'}]
  })
}

const companions: ReadonlySet<SegmentClass> = new Set(['headline', 'deck', 'byline'])

/** On a web page, the lines from the headline to the first paragraph are the article's own. */
const pageReach = 12

/** Whether a headline, deck, byline or volume number stands right above or below. */
function isAccompanied(units: readonly LabeledUnit[], index: number): boolean {
  const above = units.slice(Math.max(0, index - pageReach), index)
  if (above.some(({label}) => label.rule === pageHeadlineRule)) return true
  return [units[index - 1], units[index + 1]].some(
    (unit) =>
      unit !== undefined &&
      (companions.has(unit.label.class) || unit.label.rule === 'issue-lines/number')
  )
}

/** A label on a line of its own says what the date below it is: not that of publication. */
const otherDate =
  /^(?:joined|registered|member since|born|died|deadline|expires|valid until|last (?:seen|updated|modified|visit)|updated(?: on)?|zuletzt aktualisiert|mitglied seit|registriert(?: seit)?)\s*:?$/iu
const saysOtherDate = (above: LabeledUnit | undefined) =>
  above !== undefined && otherDate.test(above.text)

/** The Strasbourg Relation, the first newspaper, is of 1605: World Association of Newspapers. */
const firstNewspaper = parseDay('1605-01-01')

const lookingBack = /\b(?:this day in|on this day|today in history|years ago today)\b/iu

/** Date lines. A bare one may be the day the page was saved, or head one part of a chronology. */
function dateLines({units}: Structured): StatedDate[] {
  // Stray short lines may precede the first paragraph.
  const body = units.findIndex(
    ({label, text}) => label.class === 'body' && (text.length >= 100 || endsSentence(text))
  )
  const chronology = units.some(
    ({label, text}) =>
      (keptClasses.includes(label.class) && text.length <= 120 && isDateLine(text)) ||
      (label.class === 'headline' && lookingBack.test(text))
  )
  return units.flatMap((unit, index) => {
    if (unit.label.class !== 'issue') return []
    const place: Doubt =
      body >= 0 && index > body ? 'below' : isAccompanied(units, index) ? 'none' : 'alone'
    if (saysOtherDate(units[index - 1])) return []
    return datesOf(unit, 'date/date-line', place).map((date): StatedDate => {
      if (date.labeled) return {...date, doubt: place === 'below' ? 'below' : 'none'}
      return chronology && place === 'none' ? {...date, doubt: 'chronology'} : date
    })
  })
}

function candidates(
  structured: Structured,
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const {units, dateline} = structured
  const bylines = units
    .filter(({label, text}) => label.class === 'byline' && readByline(text, papersIn)?.dated)
    .flatMap((unit) => datesOf(unit, 'date/byline', 'none'))
  const inDateline = printedDates(dateline?.line ?? '').map((date): StatedDate => ({
    ...date,
    start: dateline!.start + date.start,
    end: dateline!.start + date.end,
    rule: 'date/dateline',
    labeled: false,
    doubt: 'none'
  }))
  return [...dateLines(structured), ...bylines, ...inDateline]
}

/** EDTF of a printed date that can mean `days`; absent for a day that does not exist. */
function toEdtf(days: readonly DayInterval[], {precision}: PrintedDate): string | undefined {
  const [first] = days
  if (precision === 'month' && first) return formatDay(first.from!).slice(0, 7)
  return writeEdtf(days)
}

/** The days a printed date can mean, and why it is not believed, if it is not. */
function weigh(
  date: StatedDate,
  asOf: string | undefined
): {days: readonly DayInterval[]; doubt: Doubt} {
  const days = daysOfWeekday(date)
  if (days.length === 0)
    return {days: date.days, doubt: date.days.length === 0 ? 'none' : 'weekday'}
  if (days.every(({to}) => to! < firstNewspaper)) return {days, doubt: 'ancient'}
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  const past = days.filter(({from}) => from! <= limit)
  return past.length === 0 ? {days, doubt: 'future'} : {days: past, doubt: date.doubt}
}

function toFinding(date: StatedDate, asOf: string | undefined): Finding[] {
  const {days, doubt} = weigh(date, asOf)
  const value = toEdtf(days, date)
  if (value === undefined) return []
  const weekday = date.weekday === undefined ? 'none' : 'printed'
  return [
    {
      field: 'date',
      value,
      rule: date.rule,
      params: {weekday, doubt, readings: days.length},
      basis: 'stated',
      strength: doubt === 'none' ? 'hard' : 'soft',
      spans: [{start: date.start, end: date.end}]
    }
  ]
}

/** What the text prints as dates that could be its own. */
export interface StatedDates {
  readonly findings: readonly Finding[]
  /** Dates that no calendar has, such as 30 February. */
  readonly impossible: readonly PrintedDate[]
}

/**
 * One finding a printed date; one that is doubtful for any reason is soft. `language` is that of the
 * body, where it is known.
 */
export function extractDates(
  structured: Structured,
  language: string | undefined,
  reference: Reference
): StatedDates {
  const {asOf, names} = reference
  const english = language === undefined || language === 'en'
  const all = candidates(structured, (name) => publicationsIn(name, names)).map((date) =>
    english || !date.dayFirst ? date : {...date, days: date.dayFirst}
  )
  // "Published" outranks a bare date: that one may be the day the page was printed.
  const labeled = all.some((date) => date.labeled && date.doubt === 'none')
  const stated = labeled ? all.filter((date) => date.labeled || date.doubt !== 'none') : all
  return {
    findings: stated.flatMap((date) => toFinding(date, asOf)),
    impossible: stated.filter(({days}) => days.length === 0)
  }
}
