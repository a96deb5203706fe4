/** Blocks of marks below each other, and the axis below them all. */
import type {Drawing, Size} from './placed.ts'
import {widths, type Block} from './rows.ts'
import {ticksOf} from './ticks.ts'
import type {Gap, TimeScale} from './time-scale.ts'

/** Room for the labels of the axis, and for those of its gaps below them, pixels. */
const axisHeight = 26
const gapLabelHeight = 18
/** Width of a gap's label, pixels. */
const gapLabelRoom = 64

/** Blocks that each begin where the one before ended. */
export type BlockMaker = (top: number) => Block

/** One drawing: its main block, the strips below it, the axis. */
export function assemble(
  size: Size,
  scale: TimeScale,
  main: BlockMaker,
  strips: readonly BlockMaker[]
): Drawing {
  const blocks: Block[] = []
  let bottom = 4
  for (const make of [main, ...strips]) {
    const block = make(bottom)
    blocks.push(block)
    bottom = block.bottom
  }
  // Columns stand on the axis; marks keep a distance from it.
  const y = blocks.at(-1)?.bars === undefined ? bottom + 6 : bottom
  return {
    size,
    height: y + axisHeight + (scale.gaps.length > 0 ? gapLabelHeight : 0),
    marks: blocks.flatMap(({marks}) => marks),
    bars: blocks.flatMap(({bars}) => bars ?? []),
    lines: blocks.flatMap(({lines}) => lines ?? []),
    headings: blocks.flatMap(({headings}) => headings ?? []),
    axis: {y, ticks: ticksOf(scale, widths[size]), gaps: labeled(scale.gaps, widths[size])}
  }
}

/** Without the labels that would touch the one before. */
function labeled(gaps: readonly Gap[], width: number): Gap[] {
  let last = -Infinity
  return gaps.map((gap) => {
    const middle = (gap.start + gap.end) / 2
    if (((middle - last) / 100) * width < gapLabelRoom) return {...gap, label: ''}
    last = middle
    return gap
  })
}
