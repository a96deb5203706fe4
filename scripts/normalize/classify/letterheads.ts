/**
 * Letterheads above a release or a circular: `EMBASSY OF THE REPUBLIC`, below it the section that sends it, or
 * what kind of paper it is. A headline stands by itself: it has no office right below it.
 */
import {isOfRelease} from '../releases-told.ts'
import type {Unit} from '../stages.ts'
import {printedValue, words} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isPage} from './page-shape.ts'
import {isProse, labeled, proseZone, type Rule} from './rule.ts'

const mostWords = 12
const mostLines = 5

/** An office of state, and what it is of. */
const office =
  /^(?:the\s)?(?:(?:royal|federal|imperial|permanent|state|national|high)\s)*(?:embassy|legation|consulate(?:[-\s]general)?|commission|mission|ministry|department|office|secretariat|chancell(?:e)?ry|directorate(?:[-\s]general)?|commissioner|delegation)\s(?:of|for|to)\s(?:the\s)?\p{Lu}[\p{L}\p{M}’' ,.-]*$/iu
/** Words of grammar may be small in such a name; a verb may not. */
const small = /^(?:of|for|to|the|and|in|at)$/iu
const section =
  /^(?:the\s)?(?:\p{L}[\p{L}’'&-]*\s){1,6}(?:section|office|division|department|bureau|directorate|service|branch|secretariat|unit)$/iu
const kind =
  /^(?:press\s(?:release|statement|communiqu[eé]|notice)|news\srelease|circular|communiqu[eé]|note\sverbale|statement|memorandum|aide[- ]mémoire|for\simmediate\srelease)(?:\s(?:no|nr)\.?\s?[\d/.-]+)?$/iu

/** `THE TOWN HALL`: a house in capitals, of which an office below tells that it is one. */
const house = /^THE(?:\s\p{Lu}[\p{Lu}’'-]+){1,4}$/u
const rule = /^[_=*–—-]{5,}$/u

/** Whether every word of a line that is none of grammar has a capital. */
const isName = (text: string): boolean =>
  words(text).every((word) => small.test(word) || /^(?:\p{Lu}|\P{L}+$)/u.test(word))

/** Whether a line reads like the name of an office of state. */
const isOffice = ({text, label}: Unit): boolean => {
  const name = printedValue(text)
  return !label && words(name).length <= mostWords && office.test(name) && isName(name)
}

const isBelow = ({text, gap, label}: Unit): boolean => {
  const line = printedValue(text)
  return (
    !label && gap === 0 && isName(line) && [office, section, kind].some((form) => form.test(line))
  )
}

/** `For Immediate Release      June 5, 1998`: the kind of the release, and its day. */
const isDatedKind = ({text, label}: Unit): boolean => {
  const [date] = printedDates(text)
  if ((label && !/^(?:desk-notes|releases)\//u.test(label.rule)) || !date) return false
  if (text.slice(date.end).trim() !== '') return false
  return kind.test(text.slice(0, date.start).trim().replace(/[,:]$/u, ''))
}

/** Below a house may stand its office, the kind of the letter and a rule, apart from each other. */
function belowHouse(units: readonly Unit[]): ReadonlySet<Unit> {
  const [first, second] = units
  if (!first || !second || !house.test(first.text) || !office.test(printedValue(second.text)))
    return new Set()
  const own = (unit: Unit) =>
    rule.test(unit.text) || isDatedKind(unit) || isBelow({...unit, gap: 0})
  const end = units.slice(1, mostLines).findIndex((unit) => !own(unit))
  const below = units.slice(1, end < 0 ? mostLines : end + 1)
  // A headline in capitals has an office below it, too: of `THE SPY` only a letter has more.
  const isLetter = below.some(
    (unit) => rule.test(unit.text) || isDatedKind(unit) || kind.test(printedValue(unit.text))
  )
  return new Set(isLetter ? below : [])
}

/** Labels such lines of a text that is no page, where they open it. */
export const letterheads: Rule = (units) => {
  const [first] = units
  if (!first || first.label || isProse(first) || isPage(units)) return units
  const most = Math.min(mostLines, proseZone(units)?.first ?? mostLines)
  const below = units.slice(1, most)
  const end = below.findIndex((unit) => !isBelow(unit))
  const lines = isOffice(first)
    ? new Set(end < 0 ? below : below.slice(0, end))
    : belowHouse(units.slice(0, most))
  if (lines.size === 0) return units
  return units.map((unit) =>
    lines.has(unit) && isDatedKind(unit) && !isOfRelease(unit)
      ? labeled(unit, 'issue-lines/date', 'issue', 'A date line; shown with the article.')
      : unit === first || (lines.has(unit) && !isOfRelease(unit))
        ? labeled(unit, 'letterheads/line', 'masthead', 'The head of the letter.')
        : unit
  )
}
