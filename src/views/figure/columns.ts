/** Counts as columns that stand on a line. */
import {figure, words} from '../../locales/interface.ts'
import type {BlockMaker} from './assemble.ts'
import type {Bin, Density} from './density.ts'
import type {PlacedBar} from './placed.ts'
import type {TimeScale} from './time-scale.ts'

/** Heights in pixels: of the highest column, and of the room above it for the figure of its line. */
export interface ColumnShape {
  readonly height: number
  readonly headroom: number
  /** The count that the full height stands for; else the highest of the bins. */
  readonly most?: number
}

const tall: ColumnShape = {height: 110, headroom: 18}

type HrefOf = ((bin: Bin, unit: Density['unit']) => string | undefined) | undefined

/** A column for every bin, to one scale from zero. */
export function columnsOf(
  {bins, unit}: Density,
  {at}: TimeScale,
  hrefOf?: HrefOf,
  {height: fullHeight, headroom, most = highest(bins)}: ColumnShape = tall
): BlockMaker {
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
    const line = {y: foot - height(top), label: figure(top)}
    return {marks: [], bars, lines: [line], bottom: foot}
  }
}

/** The largest number of articles that a bin can have. */
export function highest(bins: readonly Bin[]): number {
  return bins.reduce((most, {certain, possible}) => Math.max(most, certain + possible), 0)
}

/** `12 articles, 3 more perhaps`. */
export function binWords({certain, possible}: Bin): string {
  const {counts, figures} = words()
  const sum = counts.articles(certain)
  if (possible === 0) return sum
  return certain === 0
    ? figures.perhapsOnly(counts.articles(possible))
    : figures.perhapsMore(sum, figure(possible))
}

/** A round number near a count, and not above it. */
function roundBelow(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(count, 1)))
  return [8, 6, 5, 4, 3, 2, 1].map((digit) => digit * power).find((value) => value <= count) ?? 1
}
