/** The labels of a text with the values that stand behind and below them. */
import {isBlank, labelIn, type Labeled, type PressLine} from './press-lines.ts'
import {isDated} from './press-places.ts'
import {isPage} from './press-values.ts'

/** A label, and the stretch that it and its value take. */
export interface Entry extends Labeled {
  readonly first: number
  /** Behind its last line. */
  readonly end: number
  /** The whole value, on one line. */
  readonly said: string
}

/** A line is broken where it is full, and no sooner: from so many characters on. */
const fullLine = 55
const longestBroken = 100

/** Behind the last line of a value that is broken into lines; an unbroken paragraph is the text's. */
function endOfBroken(lines: readonly PressLine[], from: number): number {
  let end = from
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

/** `Lee, Ann`, as lists of authors have it. */
const inverted =
  /^\p{Lu}[\p{L}\p{M}’'-]*(?:\s[\p{L}\p{M}’'-]+){0,3},\s\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3};?$/u

/** Behind the last of the authors that stand below each other; `from` where the first has none below. */
function endOfAuthors(lines: readonly PressLine[], from: number, first: string): number {
  const isOne = (text: string | undefined) => text !== undefined && inverted.test(text)
  let end = from
  if (isOne(first)) while (isOne(lines[end]?.text)) end += 1
  return end
}

/** A label with its value. */
function entryAt(lines: readonly PressLine[], first: number, label: Labeled): Entry {
  if (label.field === 'text') return {...label, first, end: first + 1, said: label.value}
  const isBelow = label.value === '' && !isBlank(lines[first + 1]) && !labelIn(lines[first + 1]!)
  const from = first + (isBelow ? 2 : 1)
  const begins = isBelow ? lines[first + 1]!.text : label.value
  const listed = label.field === 'byline' ? endOfAuthors(lines, from, begins) : from
  const end = listed > from ? listed : endOfBroken(lines, from)
  const values = [label.value, ...lines.slice(first + 1, end).map(({text}) => text)]
  const said = values.filter((value) => value !== '').join(listed > from ? '; ' : ' ')
  return {...label, first, end, said}
}

/** Right below the paper its day and page need no label. */
function bareLabel({text}: PressLine): Labeled | undefined {
  if (isDated(text)) return {name: 'date', field: 'date', value: text, isSure: false}
  if (isPage(text)) return {name: 'page', field: 'page', value: text, isSure: false}
  return undefined
}

/** All labels of a text with what they hold. */
export function entriesIn(lines: readonly PressLine[]): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const last = entries.at(-1)
    const isUnderPaper = last?.end === at && ['source', 'date', 'page'].includes(last.field)
    const label = labelIn(lines[at]!) ?? (isUnderPaper ? bareLabel(lines[at]!) : undefined)
    if (!label) continue
    const entry = entryAt(lines, at, label)
    entries.push(entry)
    at = entry.end - 1
  }
  return entries
}
