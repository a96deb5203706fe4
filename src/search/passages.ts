/**
 * Excerpts. Pagefind's own run across paragraphs and come as markup; these keep to one paragraph,
 * whose address is known, and come as plain pieces of text.
 */
import type {PagefindAnchor, PagefindFragment} from './pagefind.ts'
import {wordParts} from './word-parts.ts'

/** A stretch of text, marked when it matches the query. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

export interface Words {
  readonly words: readonly string[]
  /** What stands between two words. */
  readonly joint: string
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
export function wordsOf(fragment: Pick<PagefindFragment, 'content' | 'raw_content'>): Words {
  const {content, raw_content: raw} = fragment
  if (!raw.includes('\u200B')) return {words: content.split(/\s+/), joint: ' '}
  const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return {words: raw.split('\u200B').map(unescape), joint: ''}
}

/** Standfirst, if any, and paragraphs, in order. `titleEnd` is the number of words in the title. */
export function passagesOf(
  length: number,
  anchors: readonly PagefindAnchor[],
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

/** The passage with the most matches, the first of equals; without a match, the first paragraph. */
export function bestPassage(
  passages: readonly Passage[],
  hits: ReadonlySet<number>
): Passage | undefined {
  const count = ({from, to}: Passage) => [...hits].filter((hit) => hit >= from && hit < to).length
  const counted = passages.map((passage) => ({passage, count: count(passage)}))
  const best = Math.max(0, ...counted.map((entry) => entry.count))
  if (best === 0) return passages.find(({id}) => id !== undefined) ?? passages[0]
  return counted.find((entry) => entry.count === best)?.passage
}

/** At most `length` words of a passage, around its first match, cut ends shown by an ellipsis. */
export function pieces(
  {words, joint}: Words,
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
  if (start > from) add('… ', false)
  for (let index = start; index < end; index++) {
    const hit = hits.has(index)
    const {before, core, after} = wordParts(words[index] ?? '')
    // Two matches with nothing but a space between them are one.
    if (index > start) add(joint, hit && before === '' && shown.at(-1)?.hit === true)
    add(before, false)
    add(core, hit)
    add(after, false)
  }
  if (end < to) add(' …', false)
  return shown
}
