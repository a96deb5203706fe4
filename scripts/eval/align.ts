/**
 * Which words of a text are its labeled body.
 *
 * The label repeats the article without what stood around and between its paragraphs, often with
 * other line breaks and spaces. So both are read as words (runs of letters and digits; in scripts
 * without spaces, single characters), runs of words that both share are found, and of these the
 * heaviest chain that keeps the order of both is taken. What a teaser or caption quotes from the
 * article thus stays outside: each word of the label is matched once, where its neighbors are.
 */
import {chainRuns, commonRuns, type Run} from './runs.ts'

export interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu

/** Words of a text in order. Punctuation and white space weigh nothing on either side. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({index, 0: word}) => ({
    start: index,
    end: index + word.length,
    key: word.normalize('NFKC').toLowerCase()
  }))
}

/** Larger gaps are not searched for short matches: such matches would be chance. */
const widestGap = 400

/** Pairs of equal words of two short stretches, in order: their longest common subsequence. */
function commonWords(
  a: readonly string[],
  b: readonly string[],
  from: readonly [number, number],
  to: readonly [number, number]
): number[] {
  const height = to[0] - from[0]
  const width = to[1] - from[1]
  const lengths = new Uint16Array((height + 1) * (width + 1))
  const at = (row: number, column: number) => lengths[row * (width + 1) + column]!
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      lengths[row * (width + 1) + column] =
        a[from[0] + row] === b[from[1] + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const matched: number[] = []
  for (let row = 0, column = 0; row < height && column < width;) {
    if (a[from[0] + row] === b[from[1] + column]) {
      matched.push(from[0] + row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return matched
}

/** Marks short matches between two neighbors of the chain: a subhead beside an advertisement. */
function markGap(
  inBody: boolean[],
  text: readonly string[],
  body: readonly string[],
  before: Run,
  after: Run
): void {
  const from = [before.text + before.length, before.body + before.length] as const
  const to = [after.text, after.body] as const
  const [height, width] = [to[0] - from[0], to[1] - from[1]]
  if (height <= 0 || width <= 0 || height > widestGap || width > widestGap) return
  for (const index of commonWords(text, body, from, to)) inBody[index] = true
}

export interface Alignment {
  readonly words: readonly Word[]
  /** By word: whether it is of the labeled body. */
  readonly inBody: readonly boolean[]
  /** Share of the label's characters that the text has, 0 to 1. */
  readonly located: number
}

/** Finds the labeled body in the text. */
export function align(text: string, body: string): Alignment {
  const words = wordsOf(text)
  const keys = words.map(({key}) => key)
  const bodyKeys = wordsOf(body).map(({key}) => key)
  const chain = chainRuns(commonRuns(keys, bodyKeys), keys)
  const inBody = words.map(() => false)
  for (const {text: start, length} of chain) inBody.fill(true, start, start + length)
  // The ends of the label may be shorter than a run: look a little beyond the chain.
  const first = chain[0] ?? {text: 0, body: 0, length: 0}
  const last = chain.at(-1) ?? first
  const beyond = bodyKeys.length - last.body - last.length
  const ends: Run[] = [
    {text: Math.max(0, first.text - first.body - 5), body: 0, length: 0},
    ...chain,
    {
      text: Math.min(keys.length, last.text + last.length + beyond + 5),
      body: bodyKeys.length,
      length: 0
    }
  ]
  ends.slice(1).forEach((run, index) => markGap(inBody, keys, bodyKeys, ends[index]!, run))
  const weigh = (all: readonly string[]) => all.reduce((sum, {length}) => sum + length, 0)
  const found = weigh(keys.filter((_, index) => inBody[index]))
  return {words, inBody, located: Math.min(1, found / Math.max(1, weigh(bodyKeys)))}
}
