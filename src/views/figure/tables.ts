/** Figures as tables: everything that is drawn, in words. */
import {figure, words} from '../../locales/interface.ts'
import type {Bin, Density} from './density.ts'
import type {Timed} from './timed.ts'

export interface FigureTableRow {
  readonly label: string
  readonly href?: string
  readonly cells: readonly string[]
}

export interface FigureTable {
  readonly head: readonly string[]
  readonly rows: readonly FigureTableRow[]
  /** Cells are figures. */
  readonly numeric?: boolean
}

const row = (
  label: string,
  href: string | undefined,
  cells: readonly string[]
): FigureTableRow => ({
  label,
  ...(href !== undefined && {href}),
  cells
})

/** A row for each thing. */
export function markTable(things: readonly Timed[]): FigureTable {
  return {
    head: [words().figures.what, words().figures.when, words().figures.howCertain],
    rows: things.map(({label, href, date, certainty}) => row(label, href, [date, certainty]))
  }
}

/** A row for each stretch of time that has articles. */
export function densityTable(
  {bins, unit, certain, spread, wide}: Density,
  hrefOf: ((bin: Bin, unit: Density['unit']) => string | undefined) | undefined
): FigureTable {
  const {figures} = words()
  const rows = bins.map((bin) =>
    row(bin.label, hrefOf?.(bin, unit), [figure(bin.certain), figure(bin.possible)])
  )
  return {
    head: [figures.when, figures.certainly, figures.perhaps],
    numeric: true,
    rows: [
      ...rows,
      row(figures.eachOnce, undefined, [figure(certain), figure(spread)]),
      ...(wide === 0 ? [] : [row(figures.wideRow, undefined, ['', figure(wide)])])
    ]
  }
}
