/**
 * The record of a press database above and below a text: lines with a label each, and above them the
 * headline, the paper and its day, told by their places.
 */
import {dividesRecords, isCounter, isOfService} from './press-between.ts'
import {cellsIn} from './press-cells.ts'
import {headOf, isCount, tailOf} from './press-ends.ts'
import {entriesIn, type Entry} from './press-entries.ts'
import {isCopyright, pressLines, spanOf, type PressLine} from './press-lines.ts'
import type {PressField} from './press-labels.ts'
import {known, marked, placeLine, unknown, type PressRecord} from './press-marks.ts'
import {placedAbove} from './press-places.ts'
import {isWholeDay, pressStatements} from './press-values.ts'

const fewestFields = 3

/** What is told of books, films and records that a text is on. */
const ofWorks = /^(?:publisher|e-?issn|issn|volume|year)$/iu

/**
 * A label that only databases have stands in it; or title, author, paper and a whole day open the text,
 * and nothing that heads a review.
 */
function isRecord(lines: readonly PressLine[], head: readonly Entry[], tail: readonly Entry[]) {
  const all = [...head, ...tail]
  const fields = new Set(all.map(({field, name}) => (field === 'other' ? name : field)))
  if (lines.some(isCounter) && fields.size > 1) return true
  if (all.some(({isSure}) => isSure)) return fields.size >= fewestFields
  const opens = head[0]?.first === lines.findIndex(({text}) => text !== '')
  const isTold = (of: PressField) => head.some(({field}) => field === of)
  const isOfDay = head.some(({field, said}) => field === 'date' && isWholeDay(said))
  return (
    opens &&
    isOfDay &&
    isTold('title') &&
    isTold('byline') &&
    isTold('source') &&
    !head.some(({name}) => ofWorks.test(name))
  )
}

/** The record of labeled lines around a text; `undefined` where the text has none. */
export function labeledRecord(text: string): PressRecord | undefined {
  const lines = cellsIn(pressLines(text))
  const entries = entriesIn(lines)
  const head = headOf(lines, entries)
  const tail = tailOf(lines, entries.slice(head.length))
  if (!isRecord(lines, head, tail)) return undefined
  const shown = placedAbove(lines.slice(0, head[0]?.first ?? 0))
  const own = [...head, ...tail]
  // What a label says outranks what a place says.
  const placedStatements = shown.filter(({field}) => !own.some((entry) => entry.field === field))
  const first = head[0]?.first ?? 0
  const isAbove = shown.length > 0 || lines.slice(0, first).some(isCounter)
  const taken = new Set(own.flatMap((entry) => lines.slice(entry.first, entry.end)))
  const from = {head: head[0]?.first ?? 0, tail: tail[0]?.first ?? lines.length}
  const to = {head: head.at(-1)?.end ?? 0, tail: lines.length}
  const inside = (index: number) =>
    (index >= from.head && index < to.head) || (index >= from.tail && index < to.tail)
  const texts = new Map(own.map((entry) => [entry.first, entry]))
  const places = head.filter(
    (entry) => entry.field === 'dateline' && entry.value !== '' && entry.end === entry.first + 1
  )
  const labelOf = (line: PressLine, index: number) => {
    if (isAbove && index < first) return isCopyright(line) ? undefined : known
    if (isCounter(line) || dividesRecords(line) || isOfService(line)) return known
    if (!inside(index) || isCopyright(line)) return undefined
    return taken.has(line) || isCount(line) ? known : unknown
  }
  return {
    markup: lines.flatMap((line, index) => {
      const label = labelOf(line, index)
      const entry = texts.get(index)
      // Behind `Full text:` stands the text itself, behind `Dateline:` its place line.
      if (entry?.value && (entry.field === 'text' || places.includes(entry)))
        return marked([{...line, end: line.end - entry.value.length}], known)
      return label ? marked([line], label) : []
    }),
    parts: places.map(({first: at, value}) => {
      const {end} = lines[at]!
      return {start: end - value.length, end, label: placeLine}
    }),
    statements: [
      ...placedStatements.flatMap(({field, lines: said}) =>
        pressStatements({
          field,
          name: field,
          value: said.map((line) => line.text).join(' '),
          ...spanOf(said)
        })
      ),
      ...own.flatMap(({field, name, value, said, first: at, end}) =>
        pressStatements({
          field,
          name,
          value: said,
          start: lines[at]!.end - value.length,
          end: lines[end - 1]!.end
        })
      )
    ]
  }
}
