/** Where a text prints dates that could be its own, and how far each place is believed. */
import {readAboutLine} from '../classify/about-lines.ts'
import {readByline} from '../classify/bylines.ts'
import {commentsHeading} from '../classify/comment-words.ts'
import {
  aboveRule,
  belowRule,
  datedLines,
  reachList,
  signatureRule
} from '../classify/header-lines.ts'
import {headerZone, isCutOff, isParagraph, type HeaderZone} from '../classify/header-zone.ts'
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

/** A bare date between two paragraphs: those of comments stand below a name. */
const headsPart = (units: readonly LabeledUnit[], index: number): boolean =>
  [units[index - 1], units[index + 1]].every((unit) => unit !== undefined && isParagraph(unit))

/** Whether date lines head parts of the text, or it looks back on a day. */
function isChronology(units: readonly LabeledUnit[]): boolean {
  const page = isPage(units)
  return units.some(({label, text}, index) => {
    if (label.class === 'headline') return lookingBack.test(text)
    const dated = label.class === 'issue' || keptClasses.includes(label.class)
    if (!dated || text.length > 120 || !isDateLine(text)) return false
    return page
      ? headsPart(units, index) && /^\D{0,20}\d.*\d{4}\D*$/u.test(text)
      : label.class !== 'issue'
  })
}

type Place = 'header' | 'above' | 'beside' | 'top' | 'signature' | 'below'

/** Index of the first paragraph of the text; stray short lines may precede it. */
const firstParagraph = (units: readonly LabeledUnit[]): number =>
  units.findIndex(
    ({label, text}) => label.class === 'body' && (text.length >= 100 || endsSentence(text))
  )

function placeOf(
  units: readonly LabeledUnit[],
  index: number,
  zone: HeaderZone | undefined,
  body: number
): Place {
  const {rule} = units[index]!.label
  if (rule === signatureRule) return 'signature'
  if (rule === aboveRule) return 'above'
  if (rule === belowRule) return 'header'
  if (zone && index >= zone.above && index < zone.end) {
    if (index >= zone.start) return 'header'
    const listed = datedLines(units.slice(Math.max(0, zone.start - reachList), zone.start)) > 1
    return listed || isCutOff(units, index, zone.start) ? 'top' : 'above'
  }
  if (body >= 0 && index > body) return 'below'
  // The title of a saved page is a headline far from the article.
  const accompanied = isAccompanied(units, index) && !(zone && index < 3 && isPage(units))
  return accompanied ? 'beside' : 'top'
}

interface Placed {
  readonly date: StatedDate
  readonly place: Place
  /** Lines to the headline. */
  readonly distance: number
}

const daysIn = (some: readonly Placed[]) =>
  new Set(some.map(({date}) => JSON.stringify(date.days))).size

/** Places from the surest on. A place counts where no surer one gives a full date. */
const ranks: Readonly<Record<Place, number>> = {
  header: 0,
  beside: 0,
  above: 0,
  signature: 2,
  top: 3,
  below: 4
}
/** A date this many lines nearer to the headline than others is the article's; theirs, something else's. */
const clearly = 3

/** Of several places that give different days, the one that is nearest to the article counts. */
function believe(placed: readonly Placed[], chronology: boolean): StatedDate[] {
  const full = placed.filter(({date}) => date.precision === 'day')
  const at = (place: Place) => full.filter((one) => one.place === place)
  const labeledBelow = placed.filter(({place, date}) => place === 'below' && date.labeled)
  const best = Math.min(
    ...full.map(({place, date}) => (date.labeled && place === 'top' ? 1 : ranks[place]))
  )
  // The same day in two places of the page's top is no accident.
  const agreed = at('top').length > 1 && daysIn(at('top')) === 1
  const nearest = full
    .filter(({place}) => ranks[place] === 0)
    .reduce<Placed | undefined>((a, b) => (a && a.distance <= b.distance ? a : b), undefined)
  const doubtOf = ({date, place, distance}: Placed): Doubt => {
    const rank = ranks[place]
    const far = rank === 0 && nearest !== undefined && distance >= nearest.distance + clearly
    if (far && daysIn([nearest, {date, place, distance}]) > 1) return 'alone'
    if (place === 'below') {
      return date.labeled && best >= rank && daysIn(labeledBelow) === 1 ? 'none' : 'below'
    }
    if (date.labeled && place !== 'signature') return 'none'
    if (rank > best || (date.precision === 'month' && full.length > 0)) return 'alone'
    if (place === 'signature') return daysIn(at(place)) === 1 ? 'none' : 'below'
    if (place === 'top') return agreed ? 'none' : 'alone'
    return chronology ? 'chronology' : 'none'
  }
  return placed.map((one) => ({...one.date, doubt: doubtOf(one)}))
}

/** Dates of lines that are about the text. */
function dateLines(
  {units}: Structured,
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const zone = headerZone(units)
  const body = firstParagraph(units)
  const start = zone?.start ?? 0
  const end = units.findIndex(
    ({text}, index) => index > body && text.length <= 200 && commentsHeading.test(text)
  )
  const placed = units.flatMap((unit, index): Placed[] => {
    const place = placeOf(units, index, zone, body)
    const signed = unit.label.class === 'byline'
    if (signed ? !isDatedByline(unit, place, papersIn) : unit.label.class !== 'issue') return []
    if (end >= 0 && index > end && (place === 'below' || place === 'signature')) return []
    const rule = signed ? 'date/byline' : 'date/date-line'
    return datesOf(unit, units[index - 1], rule, 'none').map((date) => ({
      date,
      distance: Math.abs(index - start) + (index < start ? 1 : 0),
      place: signed && place !== 'below' && place !== 'header' ? 'beside' : place
    }))
  })
  return believe(placed, isChronology(units))
}

/** A byline that prints a date of its own: `By Jane Doe | May 3, 2012`, `By Jane, published May 3, 2012`. */
function isDatedByline(
  {text}: LabeledUnit,
  place: Place,
  papersIn: (text: string) => readonly Range[]
): boolean {
  if (place === 'below') return false
  if (readByline(text, papersIn)?.dated === true) return true
  const dates = printedDates(text)
  const [date] = dates
  const name = readAboutLine(text).names.at(-1)
  if (!date || !name) return false
  const between = text.slice(name.end, date.start)
  return /^[\s|•·–—-]*$/u.test(between) || labelsOf(text, dates).includes('published')
}

/** All dates that could be the text's own, in its lines, bylines and dateline. */
export function statedDates(
  structured: Structured,
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const {dateline} = structured
  const inDateline = printedDates(dateline?.line ?? '').map((date): StatedDate => ({
    ...date,
    start: dateline!.start + date.start,
    end: dateline!.start + date.end,
    rule: 'date/dateline',
    labeled: false,
    doubt: 'none'
  }))
  return [...dateLines(structured, papersIn), ...inDateline]
}
