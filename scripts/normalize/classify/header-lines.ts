/**
 * Lines about the article in its header, and a signature below its text: `Redaktion - 31. Januar 2022`,
 * `By` above `Jane Doe`, `Jane Doe` above a date.
 */
import type {Unit} from '../stages.ts'
import {readAboutLine} from './about-lines.ts'
import {closingDay, closingPlaces, closingRule} from './closing-places.ts'
import {isDatedList, isTeaser, listsArticles, shape} from './dated-teasers.ts'
import {goesOnWithNames} from './further-names.ts'
import {kindOf, longest, type Kind} from './header-line-kinds.ts'
import {authorSign} from './header-names.ts'
import {headerZone, isCutOff, isParagraph, type HeaderZone} from './header-zone.ts'
import {isBelowLabel} from './names-below-labels.ts'
import {isFullName} from './person-names.ts'
import {partDates} from './part-dates.ts'
import {labeled, type Rule} from './rule.ts'
import {signatures} from './signatures.ts'
import {isTimeAgo} from './time-ago.ts'

/** Above the headline, a line about the article is short. */
const mostAbove = 12
/** Lines right below the headline. */
const near = 3

/** Whether an author is named in the line or right above or below. */
const isSignedBeside = (units: readonly Unit[], index: number): boolean =>
  [index - 1, index, index + 1].some((at) => {
    const unit = units[at]
    return (
      unit?.label?.class === 'byline' || (unit !== undefined && readAboutLine(unit.text).announced)
    )
  })

/** `Jane Doe` over `Science` over a date: the name of a section stands between author and date. */
function isOverSection(units: readonly Unit[], index: number): boolean {
  const [section, date] = [units[index + 1], units[index + 2]]
  return (
    section?.label?.class === 'menu' &&
    date?.label?.class === 'issue' &&
    isFullName(units[index]!.text, 0)
  )
}

/** Short lines of the header that can be about the article. */
function linesIn(units: readonly Unit[], zone: HeaderZone): Map<number, Kind> {
  const {above, headline, start, end, page} = zone
  const found = new Map<number, Kind>()
  const title = shape(units[headline]?.text.slice(0, longest) ?? '')
  const listed = isDatedList(units, start)
  const crowded = page && listsArticles(units, start, end)
  const heads = partDates(units)
  for (let index = above; index < end; index += 1) {
    const unit = units[index]!
    if (unit.label || index === headline || isParagraph(unit) || heads.has(unit)) continue
    if (index < headline && (unit.wordCount > mostAbove || listed)) continue
    const isNear = headline >= 0 && page && index > headline && index <= headline + near
    const crowning = page && headline >= 0 && index === headline - 1
    const kind = kindOf(unit, {near: isNear, crowning, page})
    if (kind === 'name' && crowded && index > headline + near) continue
    if (kind === 'date' && isTeaser(units, index, title)) continue
    if (
      index < start &&
      isCutOff(units, index, start) &&
      !(kind === 'name' && isOverSection(units, index))
    )
      continue
    // Elsewhere than on pages a date between paragraphs may head a part of the text.
    if (!page && index > zone.firstParagraph && kind === 'date' && !isSignedBeside(units, index))
      continue
    if (kind) found.set(index, kind)
  }
  return found
}

/** Rule names of date lines above and below the headline. */
export const aboveRule = 'header-lines/date-above'
export const belowRule = 'header-lines/date'
/** Of a line below the text. */
export const signatureRule = 'header-lines/signature'
/** Of a line that is nothing but a name. */
export const nameRule = 'header-lines/name'
/** Of such a line that nothing but its words' shape and a date beside it show to be a name. */
export const shapeRule = 'header-lines/name-by-date'
/** Of a line that a label announces, in it or above it. */
export const authorRule = 'header-lines/author'

const dateReason = 'A line about the article, with its date.'
const nameReason = 'Names the author; shown with the article.'

const isDatedAnywhere = (units: readonly Unit[]) =>
  units.some(({label}) => label?.class === 'issue')

/** Where no headline is known, the lines that close a text are known all the same. */
function withFeet(units: readonly Unit[]): readonly Unit[] {
  if (isDatedAnywhere(units)) return units
  const feet = closingPlaces(units)
  const day = feet.length > 0 ? undefined : closingDay(units)
  return units.map((unit, index) => {
    if (index === day) return labeled(unit, closingRule, 'issue', dateReason)
    return feet.includes(index) ? labeled(unit, signatureRule, 'issue', dateReason) : unit
  })
}

/** With the lines of the header that go on with the names above them, as surely as these. */
function withFurtherNames(units: readonly Unit[], {above, end}: HeaderZone): Unit[] {
  const all = [...units]
  for (let index = above + 1; index < end; index += 1) {
    const [before, unit] = [all[index - 1]!, all[index]!]
    const rule = before.label?.rule
    const isOfAuthors = rule === nameRule || rule === authorRule
    if (!unit.label && isOfAuthors && goesOnWithNames(before, unit))
      all[index] = labeled(unit, rule, 'byline', nameReason)
  }
  return all
}

/** Labels the lines of the header that give date or author. */
export const headerLines: Rule = (units) => {
  const zone = headerZone(units)
  if (!zone) return withFeet(units)
  const kinds = linesIn(units, zone)
  const isSign = (index: number) => {
    const kind = kinds.get(index)
    const label = units[index]?.label
    if (kind === 'date' || kind === 'label' || label?.class === 'byline') return true
    if (label?.class === 'issue' || label?.class === 'headline') return true
    return units[index] !== undefined && isTimeAgo(units[index].text)
  }
  const dated = units
    .slice(zone.above, zone.end)
    .some(({label}, at) => label?.class === 'issue' || kinds.get(zone.above + at) === 'date')
  const closing = dated ? [] : closingPlaces(units)
  const feet = new Set([...signatures(units, zone.end, dated), ...closing])
  const day = dated || feet.size > 0 ? undefined : closingDay(units)
  const judged = units.map((unit, index) => {
    const kind = kinds.get(index)
    if (unit.label) return unit
    if (index === day) return labeled(unit, closingRule, 'issue', dateReason)
    if (feet.has(index)) return labeled(unit, signatureRule, 'issue', dateReason)
    const signed = isBelowLabel(units, index, kinds)
    if (kind === 'date')
      return labeled(unit, index < zone.headline ? aboveRule : belowRule, 'issue', dateReason)
    if (kind === 'byline' || signed) return labeled(unit, authorRule, 'byline', nameReason)
    if (kind === 'label' && kinds.size > 1)
      return labeled(unit, 'header-lines/label', 'byline', nameReason)
    if (kind !== 'name') return unit
    const sign = authorSign(units, index, zone.headline, isSign)
    if (!sign) return unit
    return labeled(unit, sign === 'sure' ? nameRule : shapeRule, 'byline', nameReason)
  })
  return withFurtherNames(judged, zone)
}
