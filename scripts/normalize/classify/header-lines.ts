/**
 * Lines about the article in its header, and a signature below its text: `Redaktion - 31. Januar 2022`,
 * `By` above `Jane Doe`, `Jane Doe` above a date.
 */
import {lastLabel} from '../time/date-lines.ts'
import {dateLabels} from '../time/date-label-words.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'
import type {Range, Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {authorLabels} from './author-words.ts'
import {headerZone, isParagraph, type HeaderZone} from './header-zone.ts'
import {labeled, type Rule} from './rule.ts'

const longest = 160
/** Words of a line besides dates, names and labels: a section, a reading time, a number of comments. */
const mostOtherWords = 6
const mostAbove = 12
const near = 2

const labelAlone = new RegExp(String.raw`^(?:${authorLabels})\s*[:|]?$`, 'iu')

const without = (text: string, ranges: readonly Range[]) =>
  ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, {start, end}) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

/** Number of words that are neither of a date nor of a name nor labels of one. */
function otherWords(text: string, ranges: readonly Range[]): number {
  const rest = without(text, ranges).replace(dateLabels, ' ').replace(/[@\d:.]+/g, ' ')
  return words(rest).filter((word) => word.length > 2).length
}

const fullDates = (text: string): PrintedDate[] =>
  printedDates(text).filter(({precision}) => precision === 'day')

type Kind = 'date' | 'byline' | 'name' | 'label'

/** What a line by itself can be. */
function kindOf({text, wordCount}: Unit): Kind | undefined {
  if (text.length > longest) return undefined
  if (labelAlone.test(text)) return 'label'
  const dates = fullDates(text)
  const {names, announced} = readAboutLine(text)
  if (dates.length > 0) {
    const labeledDate = lastLabel(text.slice(0, dates[0]!.start)) !== undefined
    if (endsSentence(text) && wordCount > mostOtherWords && !labeledDate) return undefined
    return otherWords(text, [...dates, ...names]) <= mostOtherWords ? 'date' : undefined
  }
  if (names.length === 0 || /[!?:]$/u.test(text)) return undefined
  if (otherWords(text, names) > mostOtherWords) return undefined
  if (announced) return 'byline'
  return names[0]!.start === 0 ? 'name' : undefined
}

interface HeaderLine {
  readonly index: number
  readonly kind: Kind
}

/** Short lines of the header that can be about the article. */
function linesIn(units: readonly Unit[], {above, headline, end}: HeaderZone): HeaderLine[] {
  const found: HeaderLine[] = []
  for (let index = above; index < end; index += 1) {
    const unit = units[index]!
    if (unit.label || index === headline || isParagraph(unit)) continue
    if (index < headline && unit.wordCount > mostAbove) continue
    const kind = kindOf(unit)
    if (kind) found.push({index, kind})
  }
  return found
}

const dateReason = 'A line about the article, with its date.'
const nameReason = 'Names the author; shown with the article.'

/** Labels the lines of the header that give date or author. */
export const headerLines: Rule = (units) => {
  const zone = headerZone(units)
  if (!zone) return units
  const lines = linesIn(units, zone)
  const kinds = new Map(lines.map(({index, kind}) => [index, kind]))
  const isSign = (index: number) => {
    const kind = kinds.get(index)
    const label = units[index]?.label
    if (kind === 'date' || kind === 'label' || label?.class === 'byline') return true
    return label?.class === 'issue' || index === zone.headline
  }
  return units.map((unit, index) => {
    const kind = kinds.get(index)
    if (unit.label) return unit
    const signed = kinds.get(index - 1) === 'label' && !isParagraph(unit) && unit.wordCount <= 5
    if (kind === 'date') return labeled(unit, 'header-lines/date', 'issue', dateReason)
    if (kind === 'byline' || signed) return labeled(unit, 'header-lines/author', 'byline', nameReason)
    if (kind === 'label' && kinds.size > 1)
      return labeled(unit, 'header-lines/label', 'byline', nameReason)
    if (kind !== 'name') return unit
    const beside = Array.from({length: near * 2 + 1}, (_, step) => index - near + step)
    return beside.some((other) => other !== index && isSign(other))
      ? labeled(unit, 'header-lines/name', 'byline', nameReason)
      : unit
  })
}

/** Rule names of lines that are nothing but names. */
export const nameRules: ReadonlySet<string> = new Set(['header-lines/author', 'header-lines/name'])
