/** Counts as columns that stand on a line. */
import {countOf} from '../../lib/count-of.ts'
import type {BlockMaker} from './assemble.ts'
import type {Bin, Density} from './density.ts'
import type {PlacedBar} from './placed.ts'
import type {TimeScale} from './time-scale.ts'

/** Height of the highest column, pixels. */
const fullHeight = 110
/** Room above it for the figure that the highest line has. */
const headroom = 18

type HrefOf = ((bin: Bin, unit: Density['unit']) => string | undefined) | undefined

/** A column for every bin, to one scale from zero. */
export function columnsOf({bins, unit}: Density, {at}: TimeScale, hrefOf: HrefOf): BlockMaker {
  const most = bins.reduce((most, bin) => Math.max(most, bin.certain + bin.possible), 0)
  const top = roundBelow(most)
  const height = (count: number) => (count / most) * fullHeight
  return (start) => {
    const foot = start + headroom + fullHeight
    const bars = bins.map((bin): PlacedBar => {
      const href = hrefOf?.(bin, unit)
      return {
        start: at(bin.from),
        end: at(bin.to),
        foot,
        reach: fullHeight,
        certain: height(bin.certain),
        possible: height(bin.possible),
        words: `${bin.label}: ${binWords(bin)}`,
        ...(href !== undefined && {href})
      }
    })
    const line = {y: foot - height(top), label: top.toLocaleString('en')}
    return {marks: [], bars, lines: [line], bottom: foot}
  }
}

/** `12 articles, 3 more perhaps`. */
export function binWords({certain, possible}: Bin): string {
  const sum = countOf(certain, 'article')
  if (possible === 0) return sum
  const more = possible.toLocaleString('en')
  return certain === 0 ? `${countOf(possible, 'article')} perhaps` : `${sum}, ${more} more perhaps`
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above a count. */
function roundBelow(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(count, 1)))
  return [5, 2, 1].map((digit) => digit * power).find((value) => value <= count) ?? 1
}
