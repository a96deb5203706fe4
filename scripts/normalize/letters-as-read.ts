/**
 * Texts in the letters that are read (`lettersAsRead`), with one blank between words of prose: the same
 * words, for which no table and no pattern is made twice. All stages read these; what they say of them
 * is put back into places of the text as it was saved.
 */
import {lettersAsRead, otherLetters, unseenLetters} from '../../src/lib/letters-as-read.ts'
import {blanksOfProse} from './blanks-of-prose.ts'
import {itemAsRead, textAsRead, type TextAsRead} from './corrections/text-as-read.ts'
import type {Item, Range} from './stages.ts'
import {withUnbrokenBlanks} from './unbroken-blanks.ts'

/** What can join with the character ahead: marks, vowels and finals of Hangul, of Kirat Rai. */
const joining = String.raw`\p{M}\u1160-\u11FF\u{16D63}-\u{16D67}`
/** Letters and signs: neither unseen nor white space. */
const sign = String.raw`[^\s${unseenLetters}]`
const following = `[${joining}${unseenLetters}]`

/**
 * A character with all that can join it, and what is not seen behind it; of those that stand alone,
 * none of ASCII changes. What is not seen at the beginning of a word goes with its first letter, so
 * that a quotation of the word holds it; on a line of its own, with the line's end.
 */
const letters = new RegExp(
  [
    `[${unseenLetters}]+(?:${sign}${following}*|[^](?:[${unseenLetters}]+$)?)`,
    String.raw`(?![${unseenLetters}])\s[${unseenLetters}]+$`,
    String.raw`(?:(?!\s)[^\0-\x7F]|(?!\s)[\0-\x7F](?=${following}))${following}*`,
    `[${otherLetters}]`
  ].join('|'),
  'gu'
)

const isAscii = (text: string) => !/[^\0-\x7F]/.test(text)
const unseen = new RegExp(`^[${unseenLetters}]$`)

/** Where what a format says begins or ends. */
function edgesOf({markup = [], parts = [], statements = []}: Item): ReadonlySet<number> {
  const ranges = [...markup, ...parts, ...statements.map(({span}) => span)]
  return new Set(ranges.flatMap(({start, end}) => [start, end]))
}

/** A stretch in pieces, cut at edges beside what is not seen: that goes with its side of the edge. */
function atEdges({start, end}: Range, text: string, edges: ReadonlySet<number>): Range[] {
  const cuts: number[] = []
  for (let at = start + 1; at < end; at += 1) {
    const isBeside = unseen.test(text.charAt(at - 1)) || unseen.test(text.charAt(at))
    if (isBeside && edges.has(at) && !isLast(at, text)) cuts.push(at)
  }
  return [start, ...cuts].map((from, index) => ({start: from, end: cuts[index] ?? end}))
}

/** Whether nothing that is seen follows: it goes with what is ahead of it. */
const isLast = (at: number, text: string) =>
  Array.from(text.slice(at, at + 100)).every((letter) => unseen.test(letter))

/**
 * The text as it reads and the places of its letters in the one given; absent where that is the same.
 * No place crosses one of the edges.
 */
export function lettersOfText(
  text: string,
  edges: () => ReadonlySet<number> = () => new Set()
): TextAsRead | undefined {
  if (isAscii(text)) return undefined
  const whole = lettersAsRead(text)
  // Of what shows nothing, nothing would be left.
  if (whole === text || whole.trim() === '') return undefined
  const parted = edges()
  const changed = Array.from(text.matchAll(letters), ({0: letter, index: start}) =>
    atEdges({start, end: start + letter.length}, text, parted)
  )
    .flat()
    .map((range) => ({...range, read: lettersAsRead(text.slice(range.start, range.end))}))
    .filter(({start, end, read}) => text.slice(start, end) !== read)
  return textAsRead(text, changed)
}

/** The text with one blank for each run of them in prose; absent where there is no such run. */
export function plainlySpaced(
  text: string,
  edges: () => ReadonlySet<number> = () => new Set()
): TextAsRead | undefined {
  const runs = blanksOfProse(text)
  if (runs.length === 0) return undefined
  const parted = edges()
  const whole = runs.filter(({start, end}) => !holdsEdge({start, end}, parted))
  return textAsRead(
    text,
    whole.map((run) => ({...run, read: ' '}))
  )
}

/** Whether one of the edges lies within a range, not at its ends. */
function holdsEdge({start, end}: Range, edges: ReadonlySet<number>): boolean {
  for (let at = start + 1; at < end; at += 1) if (edges.has(at)) return true
  return false
}

/** Two readings of one text, the second of what the first makes of it. */
const inTurn = (first: TextAsRead, second: TextAsRead): Reread => ({
  toRead: (range) => second.toRead(first.toRead(range)),
  toPrinted: (range) => first.toPrinted(second.toPrinted(range))
})

/** Places of a text as it was saved and as it is read. */
export type Reread = Pick<TextAsRead, 'toRead' | 'toPrinted'>

/** The item as it is read, and what its format says of it; the item itself where it reads so already. */
export function itemInLetters(saved: Item): {item: Item; read?: Reread} {
  const {item, read} = reread(saved)
  const shown = read && withUnbrokenBlanks(saved.rendition.text, item.rendition.text, read.toRead)
  return {item: shown === undefined ? item : {...item, shown}, ...(read && {read})}
}

function reread(saved: Item): {item: Item; read?: Reread} {
  const valueOf = ({value}: {readonly value: string}) => lettersAsRead(value)
  const letters = lettersOfText(saved.rendition.text, () => edgesOf(saved))
  const lettered = letters ? itemAsRead(saved, letters, valueOf) : saved
  const spaced = plainlySpaced(lettered.rendition.text, () => edgesOf(lettered))
  if (!spaced) return letters ? {item: lettered, read: letters} : {item: lettered}
  const item = itemAsRead(lettered, spaced, valueOf)
  return {item, read: letters ? inTurn(letters, spaced) : spaced}
}
