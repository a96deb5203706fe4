/** Notes of an agency's desk above a story: `URGENT`, `Eds: SUBS 5th graf`, `$Adv 19`. */
import {datelineIn} from '../datelines.ts'
import type {Unit} from '../stages.ts'
import {deskNoteLines, noteOnLine, opensNote} from './desk-note-patterns.ts'
import {readByline} from './bylines.ts'
import {endsSentence} from '../text.ts'
import {labeled, splitUnit, type ClassifyContext, type Rule} from './rule.ts'

/** Notes stand among the first lines. */
const reach = 8
const longestByline = 80
/** A paragraph has at least so many words. */
const fewestWords = 8

/** Where a note begins within a line, or a later line is a note or a byline, else -1. */
function breakWithin({text}: Unit, {publicationsIn}: ClassifyContext): number {
  const marked = text.search(noteOnLine)
  if (marked >= 0) return marked
  let at = text.indexOf('\n')
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1)
    const line = text.slice(at, next < 0 ? text.length : next).trim()
    if (opensNote(line) || deskNoteLines.test(line)) return at
    if (line.length <= longestByline && readByline(line, publicationsIn)) return at
    at = next
  }
  return -1
}

const note = (unit: Unit) =>
  labeled(unit, 'desk-notes/note', 'signoff', 'A note of the agency’s desk to editors.')

/** `^With AM-Harvest`: so marked where a headline's line ends. */
const isMarked = (text: string) => /^\^\p{L}/u.test(text)

/** `^Growers Ask For Help<`, as the wire sends a headline, between marks. */
const isSentHeadline = ({text, label}: Unit) =>
  !label &&
  /^\^\p{L}[^\n]{8,200}<$/u.test(text) &&
  !/^\^by\s/iu.test(text) &&
  !opensNote(text) &&
  !noteOnLine.test(text)

/** The headline without its marks. */
function withoutMarks(unit: Unit): Unit[] {
  const [mark, rest] = splitUnit(unit, 1)
  const [head, end] = rest ? splitUnit(rest, rest.text.length - 1) : []
  return [
    ...(mark ? [note(mark)] : []),
    ...(head ? [labeled(head, 'desk-notes/headline', 'headline')] : []),
    ...(end ? [note(end)] : [])
  ]
}

function judge(unit: Unit, context: ClassifyContext): Unit[] {
  if (deskNoteLines.test(unit.text) || opensNote(unit.text) || isMarked(unit.text))
    return [note(unit)]
  const at = breakWithin(unit, context)
  if (at < 0) return [unit]
  const [before, after] = splitUnit(unit, at)
  return [...(before ? [before] : []), ...(after ? judge(after, context) : [])]
}

/** `Correction` above a paragraph, and nothing else in front of it: so papers head what they correct. */
const isTitle = (units: readonly Unit[], index: number): boolean => {
  const [{text}, next] = [units[index]!, units[index + 1]]
  if (!/^corrections?$/iu.test(text) || units.slice(0, index).some(({label}) => !label))
    return false
  return (
    next !== undefined &&
    !next.label &&
    next.gap > 0 &&
    next.wordCount >= fewestWords &&
    endsSentence(next.text) &&
    datelineIn(next.text) === undefined
  )
}

/** Notes stand in lines above the story: with a dateline, above it; else above the first long unit. */
export const deskNotes: Rule = (units, context) => {
  const story = units.findIndex(({text}) => datelineIn(text) !== undefined || text.length > 400)
  const end = Math.min(reach, story < 0 ? units.length : story)
  const sent = units.slice(0, end).find(isSentHeadline)
  return units.flatMap((unit, index) => {
    if (unit === sent) return withoutMarks(unit)
    return unit.label || index >= end || isTitle(units, index) ? [unit] : judge(unit, context)
  })
}
