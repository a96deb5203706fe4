/**
 * The blocks of an article's page, as the segments of its source tell them: each is a kept segment, or
 * several with marks of the format between them and nothing else, as in a quotation of Markdown whose
 * lines are one paragraph.
 */
import {keptClasses, type Segment} from './evidence.ts'

export interface KeptBlock {
  readonly start: number
  readonly end: number
  /** The kept segments of it, in order. */
  readonly pieces: readonly Segment[]
}

/** In the order of the page: block n of it has the address `p<n>`. */
export function keptBlocks(segments: readonly Segment[]): KeptBlock[] {
  const blocks: {start: number; end: number; pieces: Segment[]}[] = []
  let reach = -1
  for (const segment of segments) {
    const {start, end} = segment
    const open = blocks.at(-1)
    if (keptClasses.includes(segment.class)) {
      if (open && reach === start && open.end < start) {
        open.pieces.push(segment)
        open.end = end
      } else blocks.push({start, end, pieces: [segment]})
      reach = end
    } else if (segment.class === 'markup' && reach === start) reach = end
    else reach = -1
  }
  return blocks
}

/** The source's text from one place of a block to another, a space in the place of each mark. */
export function textOfBlock(
  rendition: string,
  {pieces}: KeptBlock,
  from: number,
  to: number
): string {
  return pieces
    .filter(({start, end}) => start < to && from < end)
    .map(({start, end}) => rendition.slice(Math.max(start, from), Math.min(end, to)))
    .join(' ')
}
