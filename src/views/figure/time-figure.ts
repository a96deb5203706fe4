/**
 * The figure of time: articles, the events they tell, and terms of office on one axis. Few articles
 * are drawn one by one, many as counts. Pure geometry: widths are percent, heights pixels, so that a
 * drawing fits every screen without its text being scaled.
 */
import {words} from '../../locales/interface.ts'
import {assemble, type BlockMaker} from './assemble.ts'
import {columnsOf} from './columns.ts'
import {hull} from './day-span.ts'
import {densityOf, type Bin, type Density} from './density.ts'
import type {Drawing} from './placed.ts'
import {lanesOf} from './lanes.ts'
import {rowsOf, sizes} from './rows.ts'
import {signsOf, type FigureSign} from './signs.ts'
import {stripsOf} from './strips.ts'
import {densityTable, markTable, type FigureTable} from './tables.ts'
import type {Timed} from './timed.ts'
import {timeScale} from './time-scale.ts'

/** Up to this many articles are drawn one by one, and so many in rows of their own. */
const mostMarks = 60
const mostRows = 14

export interface TimeFigureInput {
  /** In order of date. Those without any bound are counted and not drawn. */
  readonly articles: readonly Timed[]
  /** Events that the articles tell; they may widen the axis. */
  readonly events?: readonly Timed[]
  /** Terms of office; they do not widen the axis. */
  readonly terms?: readonly Timed[]
  /** Address of the articles that a column counts. */
  readonly hrefOf?: (bin: Bin, unit: Density['unit']) => string | undefined
}

export interface TimeFigure {
  /** What is to be seen, in a sentence. */
  readonly summary: string
  /** The same at two widths; none when nothing has a place in time. */
  readonly drawings: readonly Drawing[]
  /** The signs that occur, to be explained. */
  readonly signs: readonly FigureSign[]
  /** All that is drawn, in words. */
  readonly table: FigureTable
}

/** The figure of some articles and of what goes with them. */
export function timeFigure(input: TimeFigureInput): TimeFigure {
  const bounded = input.articles.filter(({possible}) => possible.length > 0)
  const undated = input.articles.length - bounded.length
  const drawn = bounded.length > mostMarks ? undefined : markFigure(input, bounded)
  const figure = drawn ?? densityFigure(input, bounded)
  const {counts, figures} = words()
  const rest = undated === 0 ? '' : figures.notDrawn(counts.undatedArticles(undated))
  return {...figure, summary: `${figure.summary}${rest}`}
}

/** Every article as a mark; `undefined` when they would lie too close to be told apart. */
function markFigure(input: TimeFigureInput, bounded: readonly Timed[]): TimeFigure | undefined {
  const events = (input.events ?? []).filter(({possible}) => possible.length > 0)
  const scale = timeScale(
    [...bounded, ...events].flatMap(({possible, probable}) => [hull(possible), hull(probable)])
  )
  if (!scale || bounded.length === 0) return nothing()
  const drawings = sizes.flatMap((size) => {
    const block: BlockMaker | undefined =
      bounded.length > mostRows
        ? lanesOf(bounded, scale, size)
        : (top) => rowsOf(bounded, scale, size, top)
    return block ? [assemble(size, scale, block, stripsOf(input, scale, size))] : []
  })
  if (drawings.length < sizes.length) return undefined
  return {
    summary: words().figures.inOrder(words().counts.articles(bounded.length)),
    drawings,
    signs: signsOf(drawings),
    table: markTable([...bounded, ...events, ...(input.terms ?? [])])
  }
}

/** Articles counted by month, year or decade. */
function densityFigure(input: TimeFigureInput, bounded: readonly Timed[]): TimeFigure {
  const density = densityOf(bounded)
  const scale = timeScale(density.bins.map(({from, to}) => ({from, to: to - 1})))
  if (!scale) return {...nothing(), summary: wideWords(density)}
  const drawings = sizes.map((size) =>
    assemble(size, scale, columnsOf(density, scale, input.hrefOf), stripsOf(input, scale, size))
  )
  const counted = words().counts.articles(density.certain + density.spread)
  return {
    summary: `${words().figures.by[density.unit](counted)} ${wideWords(density)}`.trim(),
    drawings,
    signs: signsOf(drawings),
    table: densityTable(density, input.hrefOf)
  }
}

const wideWords = ({wide}: Density) =>
  wide === 0 ? '' : words().figures.wide(words().counts.articles(wide))

const nothing = (): TimeFigure => ({
  summary: words().figures.nothing,
  drawings: [],
  signs: [],
  table: {head: [], rows: []}
})
