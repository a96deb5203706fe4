/** How certain the dates of an archive are: how wide, and what they rest on. */
import {figure, words} from '../locales/interface.ts'
import {parseDay} from '../lib/epoch-days.ts'
import type {DateBasis} from '../schema/article.ts'
import type {ArticleSummary, DateSummary} from './summary.ts'

/** A table whose last column, and whose rows, add up to all articles. */
export interface CertaintyTable {
  /** What dates rest on, as far as there are such dates; then the sum. */
  readonly head: readonly string[]
  readonly rows: readonly {readonly label: string; readonly cells: readonly string[]}[]
}

type Width = 'day' | 'month' | 'year' | 'wider' | 'unknown'
const widths: readonly Width[] = ['day', 'month', 'year', 'wider', 'unknown']
const bases: readonly DateBasis[] = ['stated', 'inferred', 'corrected', 'unknown']

/** Between the first and the last possible day; a bound on one side only is wider than any year. */
function widthOf({earliest, latest, standing}: DateSummary): Width {
  if (standing === 'undated') return 'unknown'
  if (earliest === undefined || latest === undefined) return 'wider'
  const days = parseDay(latest) - parseDay(earliest) + 1
  if (days === 1) return 'day'
  return days <= 31 ? 'month' : days <= 366 ? 'year' : 'wider'
}

/** Articles by how wide their dates are and what these rest on; kinds of which there are none are left out. */
export function dateCertainty(articles: readonly ArticleSummary[]): CertaintyTable {
  const {about, dates} = words()
  const byWidth = Map.groupBy(articles, ({date}) => widthOf(date))
  const shown = bases.filter(
    (basis) => basis !== 'unknown' && articles.some(({date}) => date.basis === basis)
  )
  return {
    head: [...shown.map((basis) => dates.basis[basis]), about.all],
    rows: widths.flatMap((width) => {
      const own = byWidth.get(width)
      if (own === undefined) return []
      const counts = shown.map((basis) => own.filter(({date}) => date.basis === basis).length)
      return [{label: about.width[width], cells: [...counts, own.length].map(cell)}]
    })
  }
}

const cell = (count: number) => (count === 0 ? '–' : figure(count))
