/** The prose that lists of those who gave stand beside: read once of a text, and asked of every list in it. */
import {rowOf} from './entries.ts'
import {endsSentence} from '../text.ts'

/** A line, or some that were joined. */
export interface ListLine {
  readonly text: string
  /** Blank lines directly above. */
  readonly gap: number
  /** Whether it stands between the sides of a box. */
  readonly isFramed?: boolean
}

export const isProse = ({text}: ListLine) => text.length >= 60 && endsSentence(text)

/** `Opponents: Jane Doe, John Roe`, `Winners:`: the list beside it is one of several of the article. */
export function isLabeled(line: ListLine | undefined): boolean {
  const label = line && /^\p{Lu}[\p{L} ]{2,30}[:：](?:\s+|$)/u.exec(line.text)?.[0]
  if (!label) return false
  const rest = line.text.slice(label.length)
  return rest === '' || (rowOf(rest)?.length ?? 0) > 1
}

/** Indices of the first and last line of a list. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

interface Prose {
  /** Indices of its lines. */
  readonly all: readonly number[]
  /** Indices of the lines of prose that have a word, in small letters. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>
}

const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
      .map((word) => word.replace(/['’]s?$/u, ''))
  )

function readProse(lines: readonly ListLine[]): Prose {
  const all = lines.flatMap((line, index) => (isProse(line) ? [index] : []))
  const linesOf = new Map<string, number[]>()
  for (const index of all) {
    // Rows beside a label are no prose of the article.
    if (isLabeled(lines[index])) continue
    for (const word of wordsOf(lines[index]!.text)) {
      const known = linesOf.get(word)
      if (known) known.push(index)
      else linesOf.set(word, [index])
    }
  }
  return {all, linesOf}
}

const read = new WeakMap<readonly ListLine[], Prose>()
function proseOf(lines: readonly ListLine[]): Prose {
  const known = read.get(lines)
  if (known) return known
  const prose = readProse(lines)
  read.set(lines, prose)
  return prose
}

/** Whether prose stands both above and below. */
export function isWithin(lines: readonly ListLine[], first: number, last: number): boolean {
  const {all} = proseOf(lines)
  return all.length > 0 && all[0]! < first && all.at(-1)! > last
}

/** Whether prose stands above a line. */
export function isBelowProse(lines: readonly ListLine[], at: number): boolean {
  const [first] = proseOf(lines).all
  return first !== undefined && first < at
}

/** Index of the first line of prose below a line, where none stands above it. */
export const opensAt = (lines: readonly ListLine[], {first, last}: Stretch): number | undefined =>
  isBelowProse(lines, first) ? undefined : proseOf(lines).all.find((index) => index > last)

/** Whether the prose around a list has a word. */
export function proseHas(
  lines: readonly ListLine[],
  {first, last}: Stretch,
  word: string
): boolean {
  const found = proseOf(lines).linesOf.get(word.toLowerCase().replace(/['’]s?$/u, '')) ?? []
  return found.some((index) => index < first || index > last)
}

/** Whether the prose tells of most of those in a list. */
export function isAboutThem(
  lines: readonly ListLine[],
  stretch: Stretch,
  entries: readonly string[]
): boolean {
  const named = entries.filter((entry) => proseHas(lines, stretch, entry.split(' ').at(-1)!))
  return named.length * 2 > entries.length
}
