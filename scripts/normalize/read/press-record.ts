/**
 * The record of a press database above and below a text: lines with a label each, and above them the
 * headline, the paper and its day, told by their places.
 */
import type {FormatStatement, LabeledRange, Range} from '../stages.ts'
import {pressStatements} from './press-values.ts'
import {codeIn, couldBeLabel, labelIn, pressLines, type Labeled, type PressLine} from './press-lines.ts'

/** What a record says, with the lines that are its own. */
export interface PressRecord {
  readonly markup: readonly LabeledRange[]
  readonly statements: readonly FormatStatement[]
}

const known = {
  class: 'markup',
  rule: 'markup/press-record',
  reason: 'A line of the record of a press database.'
} as const
const unknown = {
  class: 'markup',
  rule: 'markup/press-label',
  reason: 'A line of the record of a press database, with a label that is not known.'
} as const

/** A label, and the stretch that it and its value take. */
interface Entry extends Labeled {
  readonly first: number
  /** Behind its last line. */
  readonly end: number
}

const isBlank = (line: PressLine | undefined) => line === undefined || line.text === ''

/** A line is broken where it is full, and no sooner: from so many characters on. */
const fullLine = 55
const longestBroken = 100

/** Behind the last line of a value that is broken into lines; an unbroken paragraph is the text's. */
function endOfValue(lines: readonly PressLine[], first: number): number {
  let end = first + 1
  // A value may begin below its label.
  if (labelIn(lines[first]!)?.value === '' && !isBlank(lines[end]) && !labelIn(lines[end]!)) end += 1
  while (
    !isBlank(lines[end]) &&
    !labelIn(lines[end]!) &&
    lines[end - 1]!.text.length >= fullLine &&
    lines[end - 1]!.text.length <= longestBroken &&
    lines[end]!.text.length <= longestBroken
  )
    end += 1
  return end
}

/** All labels of a text with what they hold. */
function entriesIn(lines: readonly PressLine[]): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const label = labelIn(lines[at]!)
    if (!label) continue
    const end = label.field === 'text' ? at + 1 : endOfValue(lines, at)
    entries.push({...label, first: at, end})
    at = end - 1
  }
  return entries
}

const counter = /^(?:document\s)?\d{1,5}\s(?:of|von|sur|de|van)\s\d{1,5}(?:\s(?:documents?|dokumenten?))?$/iu
/** `End of Document`, and the lines between the articles of an export. */
const divides = /^(?:end of document|[_*=]{10,})$/iu
export const isCounter = ({text}: PressLine): boolean => counter.test(text) && /[a-z]{3}/iu.test(text)
export const dividesRecords = ({text}: PressLine): boolean => divides.test(text)

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
    if (between.length > 0 && !between.every(isOfRecord)) break
    head.push(entry)
  }
  return head
}

const longestUnknown = 200
const isOfRecord = (line: PressLine) =>
  line.text.length <= longestUnknown && (couldBeLabel(line) || /^(?:©|\(c\)|copyright\s)/iu.test(line.text))

/** From the last lines up, as long as only labels stand there. */
function tailOf(lines: readonly PressLine[], entries: readonly Entry[]): readonly Entry[] {
  const tail: Entry[] = []
  let below = lines.length
  for (const entry of entries.toReversed()) {
    const between = lines.slice(entry.end, below).filter(({text}) => text !== '')
    const isOwn = (line: PressLine) => isOfRecord(line) || divides.test(line.text)
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

const copyright = /^(?:©|\(c\)|copyright\s)/iu
const dated =
  /^(?=.*(?<!\d)\d{1,2}(?!\d))(?=.*(?<!\d)(?:1[6-9]|20)\d{2}(?!\d))(?=.*\p{L}{3})[\p{L}\d\s,.()]{8,48}$/u
const edition = /(?<!\p{L})(?:edition|final|ausgabe|édition)(?!\p{L})/iu

/** What stands above the labels: a counter, headline, paper and day, in either of two orders. */
function placed(lines: readonly PressLine[], head: readonly Entry[]): {field: Labeled['field']; lines: readonly PressLine[]}[] {
  const above = lines.slice(0, head[0]?.first ?? 0)
  const day = above.findIndex((line) => dated.test(line.text))
  if (day < 0) return []
  const isNamed = (line: PressLine) =>
    line.text !== '' && !isCounter(line) && !copyright.test(line.text) && !dividesRecords(line)
  const paper = above.slice(0, day).findLastIndex(isNamed)
  if (paper < 0) return []
  const isTitle = (line: PressLine) => isNamed(line) && !edition.test(line.text) && !dated.test(line.text)
  const blockFrom = (from: number, to: number) => {
    const first = above.findIndex((line, index) => index >= from && index < to && isTitle(line))
    if (first < 0) return []
    const end = above.findIndex((line, index) => index > first && (index >= to || !isTitle(line)))
    return above.slice(first, end < 0 ? Math.min(to, above.length) : end)
  }
  const over = blockFrom(0, paper)
  const title = over.length > 0 ? over : blockFrom(day + 1, above.length)
  return [
    ...(title.length > 0 ? [{field: 'title' as const, lines: title}] : []),
    {field: 'source', lines: [above[paper]!]},
    {field: 'date', lines: [above[day]!]}
  ]
}

const spanOf = (lines: readonly PressLine[]): Range => ({
  start: lines[0]!.start,
  end: lines.at(-1)!.end
})

/** Stretches of lines, each labeled; empty lines are left out. */
const marked = (lines: readonly PressLine[], label: LabeledRange['label']): LabeledRange[] =>
  lines.flatMap(({start, end}) => (start < end ? [{start, end, label}] : []))

/** The record of labeled lines around a text; `undefined` where the text has none. */
export function labeledRecord(text: string): PressRecord | undefined {
  const lines = pressLines(text)
  const entries = entriesIn(lines)
  const head = headOf(lines, entries)
  const tail = tailOf(lines, entries.slice(head.length))
  if (!isRecord(lines, head, tail)) return undefined
  const shown = placed(lines, head)
  const own = [...head, ...tail]
  const first = head[0]?.first ?? 0
  const isAbove = shown.length > 0 || lines.slice(0, first).some(isCounter)
  const taken = new Set(own.flatMap((entry) => lines.slice(entry.first, entry.end)))
  const from = {head: head[0]?.first ?? 0, tail: tail[0]?.first ?? lines.length}
  const to = {head: head.at(-1)?.end ?? 0, tail: lines.length}
  const inside = (index: number) =>
    (index >= from.head && index < to.head) || (index >= from.tail && index < to.tail)
  const labelOf = (line: PressLine, index: number) => {
    if (isAbove && index < first) return copyright.test(line.text) ? undefined : known
    if (isCounter(line) || /^end of document$/iu.test(line.text)) return known
    if (!inside(index) || copyright.test(line.text)) return undefined
    return taken.has(line) ? known : unknown
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
      ...shown.flatMap(({field, lines: said}) =>
        pressStatements({field, name: field, value: said.map((line) => line.text).join(' '), ...spanOf(said)})
      ),
      ...own.flatMap(({field, name, value, first: at, end}) =>
        pressStatements({
          field,
          name,
          value: [value, ...lines.slice(at + 1, end).map((line) => line.text)].join(' ').trim(),
          start: lines[at]!.end - value.length,
          end: lines[end - 1]!.end
        })
      )
    ]
  }
}

/** Of a record in codes, these must be there: a headline, and the text. */
const isCoded = (names: ReadonlySet<string>) =>
  names.has('HD') &&
  (names.has('LP') || names.has('TD')) &&
  ['SN', 'PD', 'WC', 'SC', 'LA', 'AN'].filter((name) => names.has(name)).length > 1

/** The record in codes, `HD`, `BY`, `PD`, in the midst of which the text stands. */
export function codedRecord(text: string): PressRecord | undefined {
  const lines = pressLines(text)
  const starts: {label: Labeled; at: number}[] = []
  let inText = false
  for (const [at, line] of lines.entries()) {
    const label = codeIn(line, inText)
    if (!label) continue
    starts.push({label, at})
    inText ||= label.field === 'text'
  }
  if (!isCoded(new Set(starts.map(({label}) => label.name)))) return undefined
  const parts = starts.map(({label, at}, index) => {
    const all = lines.slice(at, starts[index + 1]?.at ?? lines.length)
    return {label, lines: all.slice(0, all.findLastIndex((line) => !isBlank(line)) + 1)}
  })
  return {
    markup: parts.flatMap(({label, lines: [first, ...more]}) =>
      label.field === 'text'
        ? marked([{...first!, end: first!.start + label.name.length}], known)
        : marked([first!, ...more], known)
    ),
    statements: parts.flatMap(({label, lines: [first, ...more]}) =>
      pressStatements({
        field: label.field,
        name: label.name,
        value: [label.value, ...more.map((line) => line.text)].join(' ').replace(/\s+/g, ' ').trim(),
        start: label.value === '' ? (more[0]?.start ?? first!.start) : first!.end - label.value.length,
        end: more.at(-1)?.end ?? first!.end
      })
    )
  }
}
