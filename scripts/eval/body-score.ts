/** Characters of the article and of what stands around it, as kept and left out. */
import {f1} from './table.ts'
import {align} from './align.ts'
import {neutralLines, placedLines, rangeIndexes, type PlacedLine} from './lines.ts'
import type {Document} from './types.ts'

/** A text taken apart by its labels. */
export interface Judged {
  readonly lines: readonly PlacedLine[]
  readonly words: readonly JudgedWord[]
  /** Share of the labeled body that the text has. */
  readonly located: number
}

export interface JudgedWord {
  readonly start: number
  readonly length: number
  readonly kind: 'body' | 'chrome' | 'neutral'
  /** Index of its line. */
  readonly line: number
}

/** Characters by what they are and what became of them. */
export interface BodyScore {
  readonly body: number
  readonly lost: number
  readonly chrome: number
  readonly kept: number
}

/** What every word of the document is, by its labels. */
export function judge(document: Document): Judged {
  const {words, inBody, located} = align(document.text, document.truth.body ?? '')
  const lines = placedLines(document.text)
  const neutral = neutralLines(document, lines)
  const lineOf = rangeIndexes(
    words.map(({start}) => start),
    lines
  )
  return {
    lines,
    located,
    words: words.map(({start, end}, index) => {
      const line = lineOf[index]!
      const kind = neutral[line] === true ? 'neutral' : inBody[index] === true ? 'body' : 'chrome'
      return {start, length: end - start, kind, line}
    })
  }
}

/** Scores a choice of words. */
export function scoreBody(
  {words}: Judged,
  keeps: (word: JudgedWord, index: number) => boolean
): BodyScore {
  const score = {body: 0, lost: 0, chrome: 0, kept: 0}
  words.forEach((word, index) => {
    if (word.kind === 'neutral') return
    score[word.kind] += word.length
    const kept = keeps(word, index)
    if (word.kind === 'body' && !kept) score.lost += word.length
    if (word.kind === 'chrome' && kept) score.kept += word.length
  })
  return score
}

/** Share of what was kept that is body; 0 when nothing was kept. */
export function precisionOf({body, lost, kept}: BodyScore): number {
  const found = body - lost
  return found + kept === 0 ? 0 : found / (found + kept)
}

/** Share of the body that was kept. */
export function recallOf({body, lost}: BodyScore): number {
  return body === 0 ? 1 : (body - lost) / body
}

/** F1 of one page or of summed pages. */
export const f1Of = (score: BodyScore) => f1(precisionOf(score), recallOf(score))

/** Sum of scores. */
export function sumOf(scores: readonly BodyScore[]): BodyScore {
  return scores.reduce(
    (sum, {body, lost, chrome, kept}) => ({
      body: sum.body + body,
      lost: sum.lost + lost,
      chrome: sum.chrome + chrome,
      kept: sum.kept + kept
    }),
    {body: 0, lost: 0, chrome: 0, kept: 0}
  )
}
