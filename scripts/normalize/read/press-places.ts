/** What stands above the labels of a record without one: told by its place. */
import type {PressField} from './press-labels.ts'
import {dividesRecords, isCounter, isOfService} from './press-between.ts'
import {isCopyright, type PressLine} from './press-lines.ts'

/** Lines that give a field. */
export interface Placed {
  readonly field: PressField
  readonly lines: readonly PressLine[]
}

/** `July 9, 2009 Thursday`, `June 3, 1999; Thursday 10:14 Eastern Time`. */
const dated =
  /^(?=.*(?<!\d)\d{1,2}(?!\d))(?=.*(?<!\d)(?:1[6-9]|20)\d{2}(?!\d))(?=.*\p{L}{3})[\p{L}\d\s,.;:()]{8,64}$/u

/** Lines of a headline that stands alone above the labels. */
const longestTitle = 2
/** `Late Edition - Final`. */
const edition = /(?<!\p{L})(?:edition|final|ausgabe|édition)(?!\p{L})/iu

/** `The materials in the AP file were compiled by The Associated Press.`: a sentence names no paper. */
const sentence = /^(?:\S+\s+){6}.*\p{Ll}\.$/u
const isNote = ({text}: PressLine): boolean => sentence.test(text)

/** `May 3, 1999, Monday, Late Edition - Final`: a day with its edition in one line. */
const withEdition = /[,;]\s*(?:\p{L}+\s){0,3}edition.*$/iu
export const isDated = (text: string): boolean => dated.test(text.replace(withEdition, ''))

/**
 * Headline, paper and day in the lines above the labels: exports print the headline above the paper, or
 * below the day. Empty where neither order is found.
 */
export function placedAbove(above: readonly PressLine[]): Placed[] {
  const day = above.findIndex((line) => isDated(line.text))
  const isNamed = (line: PressLine) =>
    line.text !== '' &&
    !isCounter(line) &&
    !isCopyright(line) &&
    !dividesRecords(line) &&
    !isOfService(line)
  const isTitle = (line: PressLine) =>
    isNamed(line) && !edition.test(line.text) && !isDated(line.text)
  const blockFrom = (from: number, to: number) => {
    const first = above.findIndex((line, index) => index >= from && index < to && isTitle(line))
    if (first < 0) return []
    const end = above.findIndex((line, index) => index > first && (index >= to || !isTitle(line)))
    return above.slice(first, end < 0 ? Math.min(to, above.length) : end)
  }
  // In one line with its day, the paper stands behind it; else above it.
  const isBeside = above[day + 1]?.isCell === true
  const paper = isBeside
    ? day + 1
    : above.slice(0, Math.max(0, day)).findLastIndex((line) => isNamed(line) && !isNote(line))
  if (paper < 0) {
    // Of a headline alone above the labels nothing but its place is known.
    const alone = blockFrom(0, above.length)
    const isAlone = above.filter(isNamed).length === alone.length && alone.length <= longestTitle
    return alone.length > 0 && isAlone ? [{field: 'title', lines: alone}] : []
  }
  const over = blockFrom(0, isBeside ? day : paper)
  const title = over.length > 0 ? over : blockFrom(day + 1, above.length)
  return [
    ...(title.length > 0 ? [{field: 'title' as const, lines: title}] : []),
    {field: 'source', lines: [above[paper]!]},
    {field: 'date', lines: [above[day]!]}
  ]
}
