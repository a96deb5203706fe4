/**
 * Where evidence for the date stands on the page: the quoted words, marked in the text, so that a
 * reason can lead to them.
 */
import {lettersAsRead} from '../lib/letters-as-read.ts'
import {collapseWhitespace} from '../lib/whitespace.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import {keptBlocks, textOfBlock, type KeptBlock} from '../schema/kept-blocks.ts'
import {readingAnchors} from './corrections.ts'

/** Words of a block of the page, by their place in its text. */
export interface Mark {
  /** Address of the mark: the id of the first evidence that quotes it. */
  readonly id: string
  /** Number of the block, counted from 1. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** On words that a curator reads otherwise than they are printed: the anchor of the note on them. */
  readonly note?: string
}

export interface Marks {
  readonly marks: readonly Mark[]
  /** Evidence id → address of the mark that holds its first quote on the page. */
  readonly addresses: ReadonlyMap<string, string>
}

type Readings = NonNullable<EvidenceFile['readings']>

/** Words of a block from its beginning to a place in it, as a curator reads them. */
function asRead(rendition: string, readings: Readings, block: KeptBlock, to: number): string {
  let words = ''
  let at = block.start
  for (const {start, end, read} of readings) {
    if (start < block.start || end > to) continue
    words += textOfBlock(rendition, block, at, start) + read
    at = end
  }
  return words + textOfBlock(rendition, block, at, to)
}

/** Place of a source offset within the text of its block as the page has it: in letters as read, white space collapsed. */
function placeIn(
  block: KeptBlock,
  rendition: string,
  offset: number,
  readings: Readings = []
): number {
  const before = asRead(rendition, readings, block, offset)
  const collapsed = collapseWhitespace(`${lettersAsRead(before)}|`).length - 1
  return Math.max(0, collapsed)
}

/** Marks of corrected words in the text. */
function readingMarks(blocks: readonly KeptBlock[], rendition: string, readings: Readings): Mark[] {
  return readings.flatMap(({start, end}, index) => {
    const block = blocks.findIndex((segment) => segment.start <= start && end <= segment.end)
    const segment = blocks[block]
    if (!segment) return []
    const {words, note} = readingAnchors(index + 1)
    const from = placeIn(segment, rendition, start, readings)
    const to = placeIn(segment, rendition, end, readings)
    return [{id: words, block: block + 1, start: from, end: to, note}]
  })
}

/**
 * Marks of the evidence that the date was derived from, and of corrected words. Of quotes that
 * overlap, the first has the mark.
 */
export function marksOf(
  {evidence, segments, derivation, readings}: EvidenceFile,
  rendition: string | undefined
): Marks {
  const addresses = new Map<string, string>()
  if (rendition === undefined) return {marks: [], addresses}
  const blocks = keptBlocks(segments)
  const steps = [...derivation.certain, ...derivation.likely]
  const used = new Set(steps.flatMap((step) => step.evidence))
  const quotes = evidence
    .filter(({id}) => used.has(id))
    .flatMap(({id, spans}) => spans.map((span) => ({id, ...span})))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const marks: Mark[] = []
  let until = 0
  for (const {id, start, end} of quotes) {
    const block = blocks.findIndex((segment) => segment.start <= start && end <= segment.end)
    const segment = blocks[block]
    if (!segment) continue
    const last = marks.at(-1)
    if (last && start < until) {
      if (!addresses.has(id)) addresses.set(id, last.id)
      continue
    }
    const address = addresses.has(id) ? `${id}-${marks.length}` : id
    marks.push({
      id: address,
      block: block + 1,
      start: placeIn(segment, rendition, start, readings),
      end: placeIn(segment, rendition, end, readings)
    })
    until = end
    if (!addresses.has(id)) addresses.set(id, address)
  }
  return {marks: [...marks, ...readingMarks(blocks, rendition, readings ?? [])], addresses}
}
