/** Where a text prints dates that could be its own, and how far each place is believed. */
import {readAboutLine} from '../classify/about-lines.ts'
import {readByline} from '../classify/bylines.ts'
import {commentsHeading} from '../classify/comment-words.ts'
import {headerZone} from '../classify/header-zone.ts'
import {isPage} from '../classify/page-shape.ts'
import {postRule} from '../classify/posts.ts'
import {otherWork} from '../classify/written-by.ts'
import {releaseDateRule} from '../releases-told.ts'
import type {LabeledUnit, Range, Structured} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateLine, labelsOf, lastLabel} from '../time/date-lines.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'
import {dateAboveProse} from './dates-above-prose.ts'
import {copyrightDates} from './dates-of-copies.ts'
import {isForPrograms} from '../time/program-times.ts'
import {believe, type Doubt, type Placed, type StatedDate} from './believed-dates.ts'
import {isChronology, placeOf, type Place} from './date-places.ts'
import {isLabelAlone} from './label-lines.ts'
import {openingDates} from './opening-dates.ts'
import {reprintDates, reprintUnits} from './reprint-dates.ts'
import {closesProse, isBesideChange} from './own-lines.ts'

/** `Title — 02.01.23 09:51`, and the address: what a browser prints on each sheet is the day of printing. */
const isPrintHead = ({text}: LabeledUnit, below: LabeledUnit | undefined): boolean =>
  /\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\s+https?:\/\/\S+\s*$/iu.test(`${text} ${below?.text ?? ''}`)

const isAhead = (one: PrintedDate, other: PrintedDate): boolean =>
  one.days.every(({to}) => other.days.every(({from}) => to! < from!))

/**
 * Sites print the day of publication and, glued to it, that of the last change, or the change first for
 * programs: the later of two such days is that of the change, and the second of two alike. Behind
 * `Published` the first is that day, and what was set ahead was last changed before.
 */
function isGluedChange(
  dates: readonly PrintedDate[],
  index: number,
  isPublished: boolean
): boolean {
  const [before, date, after] = [dates[index - 1], dates[index]!, dates[index + 1]]
  if (before?.end === date.start) return isPublished || !isAhead(date, before)
  return !isPublished && after?.start === date.end && isAhead(after, date)
}

/**
 * Dates of a unit that are not said to be those of something else; offsets into the rendition. In
 * `foreign` parts of a page they are never the text's own.
 */
function datesOf(
  unit: LabeledUnit,
  above: LabeledUnit | undefined,
  rule: string,
  foreign?: 'below' | 'print'
): StatedDate[] {
  const dates = printedDates(unit.text)
  const labels = labelsOf(unit.text, dates)
  const inherited = above && isLabelAlone(above) ? lastLabel(above.text) : undefined
  return dates.flatMap((date, index) => {
    const own = labels[index] ?? 'none'
    const label = own === 'none' ? (inherited ?? 'none') : own
    const glued = isGluedChange(dates, index, label === 'published')
    // Themes print the day of the last change for programs, and behind it that of publication for people.
    const forPrograms = index < dates.length - 1 && isForPrograms(unit.text, date)
    if (label === 'other') return []
    const isCapture = label === 'captured' || foreign === 'print'
    const isChange = label === 'changed' || glued || forPrograms
    const behind: Doubt = foreign === 'below' ? 'below' : 'none'
    // What was edited is as it was posted, or nearly so.
    const isPost = unit.label.rule === postRule
    const doubt = isPost ? 'none' : isCapture ? 'captured' : isChange ? 'changed' : behind
    const at = {start: unit.start + date.start, end: unit.start + date.end}
    // `5 gennaio 2025 (modifica il 6 gennaio 2025)`: what was changed later was published on that day.
    const isFirst = index === 0 && dates.length === 2 && label === 'none' && labels[1] === 'changed'
    const isRelease = unit.label.rule === releaseDateRule
    const labeled =
      isPost || isRelease || label === 'published' || (isFirst && isDateLine(unit.text))
    return [{...date, ...at, rule, doubt, labeled}]
  })
}

/** `First published on May 3, 2012`: there is a later version, as of articles that are changed; no teaser says so. */
const saysFirst = (text: string): boolean =>
  /^\W*(?:first|originally)\s(?:published|posted)\s(?:on|at)?\s?/iu.test(text) && isDateLine(text)

/** Index of the first paragraph of the text; stray short lines may precede it. */
const firstParagraph = (units: readonly LabeledUnit[]): number =>
  units.findIndex(
    ({label, text}) => label.class === 'body' && (text.length >= 100 || endsSentence(text))
  )

/** Dates of lines that are about the text. */
function dateLines(
  structured: Structured,
  papersIn: (text: string) => readonly Range[],
  reprints: ReadonlyMap<LabeledUnit, Doubt>
): StatedDate[] {
  const {units} = structured
  const zone = headerZone(units)
  const body = firstParagraph(units)
  const opening = dateAboveProse(structured, body)
  const start = zone?.start ?? 0
  const page = isPage(units)
  const end = units.findIndex(
    ({text}, index) => index > body && text.length <= 200 && commentsHeading.test(text)
  )
  const placed = units.flatMap((unit, index): Placed[] => {
    if (reprints.has(unit)) return []
    const place = placeOf(units, index, zone, body)
    const signed = unit.label.class === 'byline'
    if (signed ? !isDatedByline(unit, place, papersIn) : unit.label.class !== 'issue') return []
    // Below the heading of comments, dates are theirs; below that of something else, on a page, its own.
    const isAfter = place === 'below' || place === 'signature'
    const isForeign =
      page &&
      place === 'below' &&
      !closesProse(units, index) &&
      !isBesideChange(units, index) &&
      !saysFirst(unit.text)
    const isTheirs = end >= 0 && index > end
    const isBelow = isForeign || (isAfter && (isTheirs || otherWork.test(unit.text)))
    const foreign = isBelow ? 'below' : isPrintHead(unit, units[index + 1]) ? 'print' : undefined
    const rule = signed ? 'date/byline' : 'date/date-line'
    return datesOf(unit, units[index - 1], rule, foreign).map((date) => ({
      date,
      distance: Math.abs(index - start) + (index < start ? 1 : 0),
      place: signed && place !== 'below' && place !== 'header' ? 'beside' : place,
      opens: index === opening
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
  const reprints = reprintUnits(structured, papersIn)
  const stated = [
    ...dateLines(structured, papersIn, reprints),
    ...inDateline,
    ...openingDates(structured),
    ...reprintDates(reprints)
  ]
  return stated.length > 0 ? stated : copyrightDates(structured)
}
