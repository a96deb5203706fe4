/** Looks lines up in the tables of buttons and headings, whatever counts, marks and arrows stand around them. */
import {readerCalls} from './reader-calls.ts'

/** Letters as compared: capitals of Turkic languages fall together, too. */
export const foldCall = (text: string): string =>
  text
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replaceAll('ı', 'i')

/** Matches one of the words as they stand folded, in a pattern. */
export const oneOfCalls = (words: readonly string[]): string =>
  words.map((word) => foldCall(word).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldCall))

/** Buttons and headings by kind, folded. */
export const callSets = {
  share: setOf(readerCalls.share),
  comments: setOf(readerCalls.comments),
  labels: setOf(readerCalls.labels),
  ways: setOf(readerCalls.ways)
} as const

const pointers = setOf(readerCalls.pointers)

/** Counts, marks and arrows around the words of a button. */
const around = /^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}\d]+$/gu

/** The words of a button or heading, folded, without what stands around them. */
export const bareCall = (text: string): string => foldCall(text).replace(around, '')

/** Longer lines are none of the table. */
const longest = 60

/** What kind of button or heading a line is, when it is nothing else. */
export function callKindOf(text: string): keyof typeof callSets | undefined {
  if (text.length > longest) return undefined
  const bare = bareCall(text)
  if (bare === '') return undefined
  if (callSets.comments.has(bare)) return 'comments'
  if (callSets.labels.has(bare)) return 'labels'
  if (callSets.share.has(bare)) return 'share'
  return callSets.ways.has(bare) ? 'ways' : undefined
}

/** Whether words in front of a colon point to other articles: `Leia também: …`. */
export const pointsOn = (label: string): boolean => pointers.has(bareCall(label))
