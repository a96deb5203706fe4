/** Lists of other articles, each with its headline, a line or two about it, and who wrote it. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateAlmostAlone} from './header-line-kinds.ts'
import {isFullName} from './person-names.ts'

const fewestHeadlineWords = 4
/** Lines between a headline and its author. */
const mostBetween = 2
/** What is said about an article in such a list; letters of readers are longer. */
const longestAbout = 250
const longestSignature = 60
const fewestSigned = 3

const couldHead = ({text, label, wordCount}: Unit) =>
  !label && wordCount >= fewestHeadlineWords && text.length <= longestAbout && !endsSentence(text)

/** `Jane Doe`, or `Jane DoeMay 3, 2012`. */
const isSignature = ({text}: Unit): boolean =>
  text.length <= longestSignature &&
  isFullName(text, 0) &&
  !endsSentence(text) &&
  (text.split(/\s+/).length <= 3 || isDateAlmostAlone(text))

/** Index behind the entry that begins at `from`; `undefined` where none does. */
function entryEnd(units: readonly Unit[], from: number): number | undefined {
  const head = units[from]
  if (!head || !couldHead(head) || isSignature(head)) return undefined
  for (let at = from + 1; at <= from + 1 + mostBetween; at += 1) {
    const unit = units[at]
    if (!unit || unit.text.length > longestAbout) return undefined
    if (isSignature(unit)) return at + 1
  }
  return undefined
}

/** Whether several such entries, one right after the other, begin at an index. */
export function isSignedList(units: readonly Unit[], index: number): boolean {
  let at: number | undefined = index
  for (let count = 0; count < fewestSigned; count += 1) {
    at = entryEnd(units, at)
    if (at === undefined) return false
  }
  return true
}
