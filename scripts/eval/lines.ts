/** Lines of a text with their places, and which of them are metadata of the article. */
import {datesIn} from './dates.ts'
import {containsWords, foldWords} from './fold.ts'
import type {Document} from './types.ts'

export interface PlacedLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Lines that hold text. */
export function placedLines(text: string): PlacedLine[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map(({index, 0: line}) => ({start: index, end: index + line.length, text: line.trim()}))
    .filter((line) => line.text !== '')
}

/** A date line holds no more letters than this besides its date: a weekday, "Published", a city. */
const mostLettersBesideDate = 25
const longestDateLine = 90
const longestByline = 120

function isDateLine(line: string): boolean {
  if (line.length > longestDateLine) return false
  const dates = datesIn(line)
  if (dates.length === 0) return false
  const rest = dates.reduceRight(
    (left, {start, end}) => left.slice(0, start) + left.slice(end),
    line
  )
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= mostLettersBesideDate
}

const anyByline = /^(?:by|von|par|por|di|door|av|автор:?)\s+\p{Lu}\S*(?:\s+\S+){1,5}$/iu

function isByline(line: string, folded: string, authors: readonly string[]): boolean {
  if (line.length > longestByline) return false
  return (
    (line.length <= 60 && anyByline.test(line)) ||
    authors.some((author) => containsWords(folded, author) && folded.length < author.length + 60)
  )
}

/** A page's first line is its title, often with the site's name; pages print it again further on. */
function isTitle(folded: string, titles: readonly string[]): boolean {
  const several = folded.split(' ').length >= 3
  return titles.some(
    (title) =>
      folded === title ||
      (several && title.startsWith(`${folded} `)) ||
      (folded.startsWith(`${title} `) && folded.length <= title.length + 60)
  )
}

/**
 * By line: whether it is the article's title, author or date, wherever it stands. Some labels hold
 * these lines and some do not, so nobody gains or loses by them. Decided from the text and the labels
 * alone, the same for all that are compared.
 */
export function neutralLines({truth}: Document, lines: readonly PlacedLine[]): boolean[] {
  const first = lines[0]?.text ?? ''
  const titles = [truth.title ?? '', first].map(foldWords).filter((title) => title !== '')
  const authors = (truth.byline ?? []).map(foldWords).filter((author) => author.length > 2)
  return lines.map((line) => {
    const folded = foldWords(line.text)
    return isTitle(folded, titles) || isByline(line.text, folded, authors) || isDateLine(line.text)
  })
}

/** By ordered offset: the index of the range that holds it, or -1. Both lists ascend. */
export function rangeIndexes(
  offsets: readonly number[],
  ranges: readonly {readonly start: number; readonly end: number}[]
): number[] {
  let at = 0
  return offsets.map((offset) => {
    while (at < ranges.length && ranges[at]!.end <= offset) at += 1
    const range = ranges[at]
    return range && range.start <= offset ? at : -1
  })
}
