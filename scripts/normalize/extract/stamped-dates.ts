/**
 * Dates of saved pages whose header gives none: lines anywhere on the page that say by their form that
 * they give the day of publication. Such a line is believed where it is the article's own and every line of
 * its kind gives the same day: pages print the days of other articles, and of meetings, in the same form.
 */
import {readAboutLine} from '../classify/about-lines.ts'
import {blogFormula} from '../classify/author-words.ts'
import {isDue} from '../classify/dates-of-other-things.ts'
import {signatureRule} from '../classify/header-lines.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {StatedDate} from './believed-dates.ts'
import {closesProse, isInHeader, isOfComments, isProse, opensProse, zoneOf} from './own-lines.ts'
import {
  kinds,
  mute,
  ofWriters,
  said,
  telling,
  type Kind,
  type Line,
  type Page
} from './stamp-kinds.ts'

const longest = 200
const longestFormula = 600

/** Whether a line is of a comment, of a picture, or of the page's foot. */
const isForeign = (units: readonly LabeledUnit[], index: number): boolean => {
  const {label} = units[index]!
  if (label.class === 'caption' || label.class === 'copyright') return true
  return [units[index - 1], units[index], units[index + 1]].some(isOfComments)
}

/** In the header, or where prose begins or ends. */
const isOwn = ({units, zone}: Page, index: number): boolean =>
  isInHeader(zone, index) || opensProse(units, index) || closesProse(units, index, isOfText)

/** The source of a figure, a field of a record such as `Section: Birth`, and a short last sentence belong to the text above them. */
function isOfText({text, label, wordCount}: LabeledUnit): boolean {
  if (text.length > longestField) return label.class === 'credit'
  if (label.class === 'credit') return true
  const isSentence = wordCount >= fewestOfSentence && /[.!?:…]$/u.test(text)
  return label.class === 'body' && (isSentence || field.test(text))
}
const longestField = 80
const fewestOfSentence = 5
const field = /^\p{Lu}[\p{L} ]{2,24}:\s\S.{0,40}$/u

/** Below the headline, or below who signs and right above prose. */
function isAtOpening({units, zone}: Page, index: number): boolean {
  if (zone && index >= zone.start && index < zone.end) return true
  if (!isProse(units[index + 1])) return false
  const above = units[index - 1]?.label
  return above?.class === 'byline' || above?.rule === signatureRule
}

/** From the prose to who signs and the day, and of words in a line between that no headline is. */
const reachToWriter = 14
const mostTagWords = 3
const reachToNote = 4

/** Whether nothing between the prose and a line below it reads like the headline of something else. */
function isSignedBelow({units}: Page, index: number): boolean {
  const last = units.findLastIndex((unit, at) => at < index && isProse(unit))
  if (last < 0 || index - last > reachToWriter) return false
  // Words about the writer may stand below the name.
  if (units.slice(index + 1 + reachToNote).some(isProse)) return false
  return units.slice(last + 1, index).every(({text, label, wordCount}) => {
    if (label.class === 'body' || label.class === 'share' || label.class === 'byline') return true
    if (label.rule === signatureRule) return true
    if (label.rule.startsWith('related-lists/')) return false
    return wordCount <= mostTagWords || text.split(',').length > wordCount / 3
  })
}

/** A line above the headline, with buttons for sharing between, stands at most so far from it. */
const reachToHeadline = 12

/**
 * Whether the only line of a page that says when something was published is the article's: it stands above
 * the headline and not far from it, or names below the prose who wrote as well.
 */
function isOnlyOne({units, zone}: Page, index: number): boolean {
  if (!zone) return false
  if (index < zone.start) return zone.headline >= 0 && zone.start - index <= reachToHeadline
  const {announced, names} = readAboutLine(units[index]!.text)
  return announced && names.length > 0 && !units.slice(index + 1).some(isProse)
}

/** Whether a stamp of a kind can be of something else than the article, by where it stands. */
function isDoubtful(kind: Kind, page: Page, index: number): boolean {
  if (telling.includes(kind)) return !isOwn(page, index)
  if (ofWriters.includes(kind)) return !isOwn(page, index) && !isSignedBelow(page, index)
  return mute.includes(kind) && !isAtOpening(page, index)
}

/** Lines with dates that are of no other thing. */
const datedLines = (units: readonly LabeledUnit[]): Line[] =>
  units.flatMap((unit, index): Line[] => {
    // A line that says of the text itself when it was written may be long, and stand above comments.
    const isFormula = unit.text.length <= longestFormula && blogFormula.test(unit.text)
    if (!isFormula && (unit.text.length > longest || isForeign(units, index))) return []
    if (isDue(unit.text)) return []
    const dates = printedDates(unit.text)
    if (dates.length === 0) return []
    const label = labelsOf(unit.text, dates)[0]
    return label === 'none' || label === 'published' ? [{unit, index, dates}] : []
  })

/**
 * The date of the surest kind of stamp on a saved page, doubtful where it can be of something else; none
 * where its stamps give several days.
 */
export function stampedDates(
  units: readonly LabeledUnit[],
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const page = {units, papersIn, zone: zoneOf(units)}
  const lines = datedLines(units)
  const doubtful: StatedDate[] = []
  for (const kind of kinds) {
    const found = lines.flatMap((line) => {
      const date = kind(line, page)
      return date && date.days.length > 0 ? [{line, date}] : []
    })
    const [first] = found
    if (!first) continue
    if (new Set(found.map(({date}) => JSON.stringify(date.days))).size > 1) return doubtful
    const isSure = ({line}: (typeof found)[number]) =>
      !isDoubtful(kind, page, line.index) ||
      (kind === said && found.length === 1 && isOnlyOne(page, line.index))
    const sure = found.find(isSure)
    const {line, date} = sure ?? first
    const {start} = line.unit
    const stated: StatedDate = {
      ...date,
      start: start + date.start,
      end: start + date.end,
      rule: 'date/date-line',
      labeled: kind === said,
      doubt: sure ? 'none' : line.index < (page.zone?.start ?? 0) ? 'alone' : 'below'
    }
    if (sure) return [stated]
    if (doubtful.length === 0) doubtful.push(stated)
  }
  return doubtful
}
