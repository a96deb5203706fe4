/**
 * The record of a press database above and below a text: lines with a label each, and above them the
 * headline, the paper and its day, told by their places.
 */
import {dividesRecords, isCounter, isOfService} from './press-between.ts'
import {cellsIn} from './press-cells.ts'
import {entriesIn, type Entry} from './press-entries.ts'
import {
  couldBeLabel,
  countsWords,
  isCopyright,
  pressLines,
  spanOf,
  type PressLine
} from './press-lines.ts'
import {known, marked, unknown, type PressRecord} from './press-marks.ts'
import {placedAbove} from './press-places.ts'
import {pressStatements} from './press-values.ts'

/** Lines of records stand at most so far apart; what is between is text. */
const mostBetween = 3
/** Above the first label stand no more lines than these. */
const mostAbove = 14
const fewestFields = 3

/** From the first label on, as long as only labels follow: where the head of the record ends. */
function headOf(lines: readonly PressLine[], entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries
  if (!first || lines.slice(0, first.first).filter(({text}) => text !== '').length > mostAbove)
    return []
  const head = [first]
  for (const entry of entries.slice(1)) {
    const above = head.at(-1)!
    if (above.field === 'text') break
    const between = lines.slice(above.end, entry.first).filter(({text}) => text !== '')
    if (between.length > mostBetween || !between.every(isOfRecord)) break
    head.push(entry)
  }
  return head
}

const longestUnknown = 200
const isCount = ({text}: PressLine) => countsWords.test(text)
const isOfRecord = (line: PressLine) =>
  line.text.length <= longestUnknown && (couldBeLabel(line) || isCopyright(line) || isCount(line))

/** From the last lines up, as long as only labels stand there. */
function tailOf(lines: readonly PressLine[], entries: readonly Entry[]): readonly Entry[] {
  const tail: Entry[] = []
  let below = lines.length
  for (const entry of entries.toReversed()) {
    const between = lines.slice(entry.end, below).filter(({text}) => text !== '')
    const isOwn = (line: PressLine) => isOfRecord(line) || dividesRecords(line) || isOfService(line)
    if (between.length > mostBetween || !between.every(isOwn)) break
    tail.unshift(entry)
    below = entry.first
  }
  return tail
}

/** A title and two other fields open the text, or a label that only databases have stands in it. */
function isRecord(lines: readonly PressLine[], head: readonly Entry[], tail: readonly Entry[]) {
  const all = [...head, ...tail]
  const fields = new Set(all.map(({field, name}) => (field === 'other' ? name : field)))
  if (lines.some(isCounter) && fields.size > 1) return true
  if (all.some(({isSure}) => isSure)) return fields.size >= fewestFields
  const opens = head[0]?.first === lines.findIndex(({text}) => text !== '')
  const told = new Set(head.map(({field}) => field).filter((field) => field !== 'other'))
  return opens && told.has('title') && told.has('byline') && told.size > fewestFields
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
  const labelOf = (line: PressLine, index: number) => {
    if (isAbove && index < first) return isCopyright(line) ? undefined : known
    if (isCounter(line) || dividesRecords(line) || isOfService(line)) return known
    if (!inside(index) || isCopyright(line)) return undefined
    return taken.has(line) || isCount(line) ? known : unknown
  }
  return {
    markup: lines.flatMap((line, index) => {
      const label = labelOf(line, index)
      const entry = own.find(({field, first: at}) => field === 'text' && at === index)
      // Behind `Full text:` stands the text itself.
      if (entry && entry.value !== '')
        return marked([{...line, end: line.end - entry.value.length}], known)
      return label ? marked([line], label) : []
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
