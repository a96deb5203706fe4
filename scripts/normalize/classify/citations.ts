/**
 * Lines that say in which paper, and when, a text was printed, as clippings and books cite it:
 * `-- The Times, 14 June 2009`, `The Jerusalem Post, July 9, 2009, p. 3`.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateLine, labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type ClassifyContext, type Rule} from './rule.ts'

/** Of a line that cites paper and day. */
export const citationRule = 'citations/paper-and-date'

const longest = 140
const opening =
  /^[(\[]?(?:[-–—]{1,3}\s?)?(?:(?:from|source|in|quelle|aus|fonte|fuente)\s?:?\s)?["“«„']?/iu
const page = /,?\s(?:pp?\.|pages?|s\.|seite)\s?[A-Z]?\d{1,4}(?:[-–,\s]+[A-Z]?\d{1,4})?\s*[.)\]]*$/iu
const closing = /[.)\]\s]+$/u
/** Between the paper and the date; a city may stand in brackets. */
const joint =
  /["”»’']?(?:\s?\([\p{L} .,]{2,30}\))?(?:,|\s[-–—|]|\sof|\svom|\sdu|\sdel)\s*(?:\p{L}{4,10},\s)?$/iu

/** Of a second printing: its day is not that of the text. */
const again = /^\W*(?:re-?printed|re-?published|translated|adapted|excerpted)\b/iu

/** Whether a line is nothing but paper, date and page. */
function cites(text: string, {publicationsIn}: ClassifyContext): boolean {
  if (again.test(text)) return false
  const line = text.replace(page, '').replace(closing, '')
  const lead = opening.exec(line)?.[0].length ?? 0
  const [date, ...others] = printedDates(line)
  if (date?.precision !== 'day' || others.length > 0 || date.start <= lead) return false
  if (!isDateLine(line.slice(date.start))) return false
  const before = line.slice(lead, date.start)
  const paper = before.replace(joint, '')
  if (paper === before || paper.length > 60) return false
  const [known] = publicationsIn(paper)
  const rest = known ? paper.slice(0, known.start) + paper.slice(known.end) : paper
  return known ? !/\p{L}/u.test(rest.replace(/^\s*the\b/iu, '')) : readsLikePublication(paper)
}

const longestPaper = 60

/** Whether a line is nothing but the name of a paper. */
function isPaper({text}: Unit, {publicationsIn}: ClassifyContext): boolean {
  if (text.length > longestPaper || endsSentence(text)) return false
  const [known] = publicationsIn(text)
  if (!known) return readsLikePublication(text)
  return !/\p{L}/u.test(
    (text.slice(0, known.start) + text.slice(known.end)).replace(/^the\b/iu, '')
  )
}

/** The last line of a clipping: its day, right below the name of its paper, below the prose. */
function dayBelowPaper(units: readonly Unit[], context: ClassifyContext): Unit | undefined {
  const [above, paper, date] = units.slice(-3)
  const zone = proseZone(units)
  if (!above || !paper || !date || !zone || zone.last >= units.length - 2 || isPage(units))
    return undefined
  if (date.gap > 0 || date.text.length > longest || !isDateLine(date.text)) return undefined
  const [day, ...others] = printedDates(date.text)
  if (day?.precision !== 'day' || others.length > 0) return undefined
  if (labelsOf(date.text, [day])[0] !== 'none' || again.test(above.text)) return undefined
  return isPaper(paper, context) ? date : undefined
}

/** Above or below the prose; between paragraphs a citation can be a reference of the text. */
export const citations: Rule = (units, context) => {
  const zone = proseZone(units)
  const judge = (unit: Unit, index: number) =>
    unit.label ||
    unit.text.length > longest ||
    (zone && index >= zone.first && index <= zone.last) ||
    !cites(unit.text, context)
      ? unit
      : labeled(unit, citationRule, 'issue', 'Says in which paper and when the text was printed.')
  const last = dayBelowPaper(units, context)
  return units.map((unit, index) =>
    unit === last
      ? labeled(unit, citationRule, 'issue', 'The day of the paper that is named above it.')
      : judge(unit, index)
  )
}
