/**
 * Excerpts. Pagefind's own run across paragraphs and come as markup; these keep to one paragraph,
 * whose address is known, and come as plain pieces of text.
 */
import type {Anchor} from './text-index.ts'
import {wordParts} from './word-parts.ts'

/** A stretch of text, marked when it matches the query. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** The words `from` (included) `to` (excluded) of one paragraph; without an id, of the standfirst. */
export interface Passage {
  readonly id: string | undefined
  readonly from: number
  readonly to: number
}

const excerptLength = 36
/** The part of an excerpt that stands before the first match. */
const lead = 0.3

/** The words of a text, counted as Pagefind counts them. */
export const splitWords = (content: string): string[] => content.split(/\s+/)

/** Standfirst, if any, and paragraphs, in order. `titleEnd` is the number of words in the title. */
export function passagesOf(
  length: number,
  anchors: readonly Anchor[],
  titleEnd: number
): Passage[] {
  const starts = anchors
    .filter(({id}) => /^p\d+$/.test(id))
    .map(({id, location}) => ({id, from: location}))
  const all = [{id: undefined, from: titleEnd}, ...starts]
  return all
    .map(({id, from}, index) => ({id, from, to: all[index + 1]?.from ?? length}))
    .filter(({from, to}) => to > from)
}

/**
 * The passages that show best why an article was found: those with the most different words of the
 * query, then with the most matches; of equals the first. In the order of the text, at most `most`.
 * Without a match, the first paragraph.
 */
export function bestPassages(
  passages: readonly Passage[],
  hits: ReadonlySet<number>,
  wordAt: (location: number) => string,
  most: number
): Passage[] {
  const counted = passages.map((passage) => {
    const own = [...hits].filter((hit) => hit >= passage.from && hit < passage.to)
    return {passage, count: own.length, different: new Set(own.map(wordAt)).size}
  })
  const matching = counted.filter(({count}) => count > 0)
  if (matching.length === 0) {
    const opening = passages.find(({id}) => id !== undefined) ?? passages[0]
    return opening ? [opening] : []
  }
  return matching
    .sort((a, b) => b.different - a.different || b.count - a.count)
    .slice(0, most)
    .map(({passage}) => passage)
    .sort((a, b) => a.from - b.from)
}

/** At most `length` words of a passage, around its first match, cut ends shown by an ellipsis. */
export function pieces(
  words: readonly string[],
  {from, to}: Passage,
  hits: ReadonlySet<number>,
  length = excerptLength
): Piece[] {
  const first = [...hits].filter((hit) => hit >= from && hit < to).sort((a, b) => a - b)[0] ?? from
  const start = Math.max(from, Math.min(first - Math.floor(length * lead), to - length))
  const end = Math.min(to, start + length)
  const shown: Piece[] = []
  const add = (text: string, hit: boolean) => {
    const last = shown.at(-1)
    if (text === '') return
    if (last?.hit === hit) shown[shown.length - 1] = {text: last.text + text, hit}
    else shown.push({text, hit})
  }
  if (start > from) add('…\u00A0', false)
  for (let index = start; index < end; index++) {
    const hit = hits.has(index)
    const {before, core, after} = wordParts(words[index] ?? '')
    // Two matches with nothing but a space between them are one.
    if (index > start) add(' ', hit && before === '' && shown.at(-1)?.hit === true)
    add(before, false)
    add(core, hit)
    add(after, false)
  }
  if (end < to) add('\u00A0…', false)
  return shown
}
