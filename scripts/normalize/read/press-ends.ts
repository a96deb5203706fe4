/** Where the record of a press database ends above a text, and begins again below it. */
import {dividesRecords, isOfService} from './press-between.ts'
import type {Entry} from './press-entries.ts'
import {couldBeLabel, countsWords, isCopyright, type PressLine} from './press-lines.ts'

/** Lines of records stand at most so far apart; what is between is text. */
const mostBetween = 3
/** Above the first label stand no more lines than these. */
const mostAbove = 14

/** From the first label on, as long as only labels follow: where the head of the record ends. */
export function headOf(lines: readonly PressLine[], entries: readonly Entry[]): readonly Entry[] {
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
export const isCount = ({text}: PressLine) => countsWords.test(text)
const isOfRecord = (line: PressLine) =>
  line.text.length <= longestUnknown && (couldBeLabel(line) || isCopyright(line) || isCount(line))

/** `Correction: The mayor, it says, resigned on Monday.` below the text is as likely a line of it. */
function isSentence(
  {field, name, isSure, first, end}: Entry,
  lines: readonly PressLine[]
): boolean {
  const isOwn = isSure || field !== 'other' || /^abstract$/iu.test(name) || !/\p{Ll}/u.test(name)
  return !isOwn && sentence.test(spoken(lines.slice(first, end)))
}
const spoken = (lines: readonly PressLine[]) => lines.map(({text}) => text).join(' ')
const sentence = /^(?:\S+\s+){5}.*[.!?…]["”’)]*$/u

/** From the last lines up, as long as only labels stand there. */
export function tailOf(lines: readonly PressLine[], entries: readonly Entry[]): readonly Entry[] {
  const tail: Entry[] = []
  let below = lines.length
  for (const entry of entries.toReversed()) {
    const between = lines.slice(entry.end, below).filter(({text}) => text !== '')
    const isOwn = (line: PressLine) => isOfRecord(line) || dividesRecords(line) || isOfService(line)
    if (between.length > mostBetween || !between.every(isOwn)) break
    tail.push(entry)
    below = entry.first
  }
  tail.reverse()
  const first = tail.findIndex((entry) => !isSentence(entry, lines))
  return first < 0 ? [] : tail.slice(first)
}
