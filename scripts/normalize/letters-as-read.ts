/**
 * Texts in the letters that are read (`lettersAsRead`): the same words, for which no table and no
 * pattern is made twice. All stages read these; what they say of them is put back into places of the
 * text as it was saved.
 */
import {lettersAsRead, otherLetters, unseenLetters} from '../../src/lib/letters-as-read.ts'
import {itemAsRead, textAsRead, type TextAsRead} from './corrections/text-as-read.ts'
import type {Item, Range} from './stages.ts'

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

/** The item in letters as read, and what its format says of it; the item itself where it has no others. */
export function itemInLetters(item: Item): {item: Item; read?: TextAsRead} {
  const read = lettersOfText(item.rendition.text, () => edgesOf(item))
  if (!read) return {item}
  return {item: itemAsRead(item, read, ({value}) => lettersAsRead(value)), read}
}
