/** What two texts do not share, word by word. */
import {diffArrays} from 'diff'

/** A run of words that both texts have, or only one of them. */
export type Passage =
  | {readonly kind: 'same'; readonly text: string}
  /** Words that both have, too many to be shown: their number. */
  | {readonly kind: 'skipped'; readonly words: number}
  | {readonly kind: 'first' | 'second'; readonly text: string}

/** A paragraph of either text. */
export type Block = readonly Passage[]

/** More steps from one text to the other than this are two texts, not versions of one. */
const mostEdits = 6000
/** Words between two differences that are too few to be worth an interruption. */
const fewWords = 2
/** Words shown around a difference. */
const context = 14

/** Stands between paragraphs; no word of a text is one. */
const paragraphEnd = '\n\n'

type Run = {kind: 'same' | 'first' | 'second'; words: string[]}

/**
 * The paragraphs of `first` and `second` woven into each other, of what both have only the
 * surroundings of differences. `undefined` when too little is shared to be read so.
 */
export function differencesOf(first: string, second: string): Block[] | undefined {
  const changes = diffArrays(wordsOf(first), wordsOf(second), {maxEditLength: mostEdits})
  if (changes === undefined) return undefined
  const runs = changes.map(({value, added, removed}): Run => ({
    kind: added ? 'second' : removed ? 'first' : 'same',
    words: value
  }))
  return blocksOf(withoutInterruptions(runs).flatMap(shorten))
}

/** Words with their signs, and ends of paragraphs. */
function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s*\n\s*\n\s*/u)
    .flatMap((paragraph, index) => [
      ...(index > 0 ? [paragraphEnd] : []),
      ...paragraph.split(/\s+/u).filter((word) => word !== '')
    ])
}

/** Joins differences that lie close together: `[a] of [b]` reads worse than `[a of b]`. */
function withoutInterruptions(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let first: string[] = []
  let second: string[] = []
  const close = () => {
    if (first.length > 0) joined.push({kind: 'first', words: first})
    if (second.length > 0) joined.push({kind: 'second', words: second})
    first = []
    second = []
  }
  for (const [index, {kind, words}] of runs.entries()) {
    const between = index > 0 && index < runs.length - 1 && first.length + second.length > 0
    const few = words.length <= fewWords && !words.includes(paragraphEnd)
    if (kind !== 'second' && (kind === 'first' || (between && few))) first.push(...words)
    if (kind !== 'first' && (kind === 'second' || (between && few))) second.push(...words)
    if (kind === 'same' && !(between && few)) {
      close()
      joined.push({kind, words})
    }
  }
  close()
  return joined
}

/** Of words that both have, those around differences, and the number of the others. */
function shorten(run: Run, index: number, runs: readonly Run[]): (Run | {words: number})[] {
  const {kind, words} = run
  const before = index === 0 ? 0 : context
  const after = index === runs.length - 1 ? 0 : context
  if (kind !== 'same' || words.length <= before + after + context) return [run]
  const left = words.slice(before, words.length - after)
  return [
    ...(before > 0 ? [{kind, words: words.slice(0, before)}] : []),
    {words: left.filter((word) => word !== paragraphEnd).length},
    ...(after > 0 ? [{kind, words: words.slice(-after)}] : [])
  ]
}

function blocksOf(runs: readonly (Run | {words: number})[]): Block[] {
  const blocks: Passage[][] = [[]]
  for (const run of runs) {
    if (!('kind' in run)) {
      blocks.push([{kind: 'skipped', words: run.words}], [])
      continue
    }
    const {kind} = run
    for (const [index, text] of paragraphsOf(run.words).entries()) {
      if (index > 0) blocks.push([])
      if (text !== '') blocks.at(-1)?.push({kind, text})
    }
  }
  return blocks.filter((block) => block.length > 0)
}

const paragraphsOf = (words: readonly string[]) =>
  words
    .join(' ')
    .split(paragraphEnd)
    .map((text) => text.trim())
