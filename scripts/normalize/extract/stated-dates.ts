/** Where a text prints dates that could be its own, and how far each place is believed. */
import {readByline} from '../classify/bylines.ts'
import {headerZone, type HeaderZone} from '../classify/header-zone.ts'
import {isPage} from '../classify/page-shape.ts'
import {keptClasses, type SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range, Structured} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateLine, labelsOf, lastLabel} from '../time/date-lines.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'

/** Why a printed date is not taken for the date of publication. */
export type Doubt = 'none' | 'weekday' | 'future' | 'ancient' | 'alone' | 'below' | 'chronology'

export interface StatedDate extends PrintedDate {
  readonly rule: string
  /** A word such as "Published" says what the date is. */
  readonly labeled: boolean
  readonly doubt: Doubt
}

/** A label on a line of its own is at most this long. */
const longestLabel = 30

/** Dates of a unit that are not said to be those of something else; offsets into the rendition. */
function datesOf(
  unit: LabeledUnit,
  above: LabeledUnit | undefined,
  rule: string,
  doubt: Doubt
): StatedDate[] {
  const dates = printedDates(unit.text)
  const labels = labelsOf(unit.text, dates)
  const inherited =
    above && above.text.length <= longestLabel && printedDates(above.text).length === 0
      ? lastLabel(above.text)
      : undefined
  return dates.flatMap((date, index) => {
    const own = labels[index] ?? 'none'
    const label = own === 'none' ? (inherited ?? 'none') : own
    // Sites print the day of publication and, glued to it, that of the last change.
    const glued = index > 0 && dates[index - 1]!.end === date.start
    if (label === 'changed' || label === 'other' || glued) return []
    const at = {start: unit.start + date.start, end: unit.start + date.end}
    return [{...date, ...at, rule, doubt, labeled: label === 'published'}]
  })
}

const companions: ReadonlySet<SegmentClass> = new Set(['headline', 'deck', 'byline'])

/** Whether a headline, deck, byline or volume number stands right above or below. */
function isAccompanied(units: readonly LabeledUnit[], index: number): boolean {
  return [units[index - 1], units[index + 1]].some(
    (unit) =>
      unit !== undefined &&
      (companions.has(unit.label.class) || unit.label.rule === 'issue-lines/number')
  )
}

const lookingBack = /\b(?:this day in|on this day|today in history|years ago today)\b/iu

/** Whether date lines head parts of the text, or it looks back on a day. */
function isChronology(units: readonly LabeledUnit[]): boolean {
  const page = isPage(units)
  return units.some(
    ({label, text}) =>
      // On a page, date lines in the text are most often those of comments.
      (!page && keptClasses.includes(label.class) && text.length <= 120 && isDateLine(text)) ||
      (label.class === 'headline' && lookingBack.test(text))
  )
}

type Place = 'header' | 'above' | 'signature' | 'top' | 'below'

function placeOf(
  units: readonly LabeledUnit[],
  index: number,
  zone: HeaderZone | undefined,
  body: number
): Place {
  if (zone && index >= zone.above && index < zone.end) {
    return index < zone.headline ? 'above' : 'header'
  }
  if (body >= 0 && index > body) return 'below'
  return isAccompanied(units, index) ? 'signature' : 'top'
}

/** Headings above readers' comments: the dates below are theirs. */
const comments =
  /^(?:(?:\d+|no|one)\s+)?(?:comments?|responses?|repl(?:y|ies)|thoughts|kommentare?|antworten|gedanken|commentaires?|comentarios?|comentários|commenti|reacties|комментари\p{L}*)(?:\s.{0,120})?$/iu

interface Placed {
  readonly date: StatedDate
  readonly place: Place
}

/** Of several places that give different days, the one that is nearest to the article counts. */
function believe(placed: readonly Placed[], chronology: boolean): StatedDate[] {
  const days = (some: readonly Placed[]) => new Set(some.map(({date}) => JSON.stringify(date.days)))
  const full = placed.filter(({date}) => date.precision === 'day')
  const near = full.some(({place}) => place === 'header' || place === 'signature')
  const above = full.some(({place, date}) => place === 'above' || (place === 'top' && date.labeled))
  const foot = placed.filter(({place, date}) => place === 'below' && date.labeled)
  return placed.map(({date, place}) => {
    const doubtOf = (): Doubt => {
      if (place === 'below') {
        const alone = !near && !above && days(foot).size === 1
        return date.labeled && alone ? 'none' : 'below'
      }
      if (date.labeled) return 'none'
      if (place === 'top' || (place === 'above' && near)) return 'alone'
      return chronology ? 'chronology' : 'none'
    }
    return {...date, doubt: doubtOf()}
  })
}

/** Dates of lines that are about the text. */
function dateLines({units}: Structured): StatedDate[] {
  const zone = headerZone(units)
  // Stray short lines may precede the first paragraph.
  const body = units.findIndex(
    ({label, text}) => label.class === 'body' && (text.length >= 100 || endsSentence(text))
  )
  const end = units.findIndex(({text}, index) => index > body && text.length <= 160 && comments.test(text))
  const placed = units.flatMap((unit, index): Placed[] => {
    if (unit.label.class !== 'issue') return []
    if (end >= 0 && index > end && !(zone && index < zone.end)) return []
    const place = placeOf(units, index, zone, body)
    return datesOf(unit, units[index - 1], 'date/date-line', 'none').map((date) => ({date, place}))
  })
  return believe(placed, isChronology(units))
}

/** All dates that could be the text's own, in its lines, bylines and dateline. */
export function statedDates(
  structured: Structured,
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const {units, dateline} = structured
  const bylines = units
    .filter(({label, text}) => label.class === 'byline' && readByline(text, papersIn)?.dated)
    .flatMap((unit) => datesOf(unit, undefined, 'date/byline', 'none'))
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
