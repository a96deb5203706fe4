/** The columns of the table of sources by year: years or decades, and stretches in which there is nothing. */
import {words} from '../locales/interface.ts'
import {yearUrl} from '../lib/page-urls.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {yearGroups} from './year.ts'

/** Up to this many years have columns; above, decades do. */
const mostYears = 16
/** So many columns in which nothing can be are one. */
const fewestLeftOut = 3

/** A year, a decade, or a stretch of them; both years are part of it. */
export interface Column {
  readonly first: number
  readonly last: number
}

export interface CoverageColumn {
  readonly label: string
  readonly href?: string
  /** A stretch in which no article can be. */
  readonly empty?: true
}

export interface Columns {
  readonly step: 1 | 10
  readonly columns: readonly Column[]
}

/**
 * Years from the first to the last that some article can only be of; where they are too many, decades
 * from the first to the last that some article can only be of.
 */
export function columnsFor(articles: readonly ArticleSummary[]): Columns {
  const years = columnsOfStep(articles, 1)
  return years.columns.length <= mostYears ? years : columnsOfStep(articles, 10)
}

/** The column in which a date is, wherever in its bounds it is; -1 where it can be of several. */
export function columnOf({columns}: Columns, {earliest, latest}: ArticleSummary['date']): number {
  const [from, to] = [yearOf(earliest), yearOf(latest)]
  if (from === undefined || to === undefined) return -1
  return columns.findIndex(({first, last}) => first <= from && to <= last)
}

function columnsOfStep(articles: readonly ArticleSummary[], step: Columns['step']): Columns {
  const spans = articles.flatMap(({date}) => {
    const [from, to] = [yearOf(date.earliest), yearOf(date.latest)]
    if (from === undefined || to === undefined) return []
    return [{from: Math.floor(from / step), to: Math.floor(to / step)}]
  })
  const only = spans.flatMap(({from, to}) => (from === to ? [from] : []))
  if (only.length === 0) return {step, columns: []}
  const first = only.reduce((least, place) => Math.min(least, place))
  const last = only.reduce((greatest, place) => Math.max(greatest, place))
  const isEmpty = (place: number) => !spans.some(({from, to}) => from <= place && place <= to)
  const columns: Column[] = []
  for (let place = first; place <= last;) {
    let end = place
    while (isEmpty(end)) end++
    const next = end - place < fewestLeftOut ? place + 1 : end
    columns.push({first: place * step, last: next * step - 1})
    place = next
  }
  return {step, columns}
}

const yearOf = (day: string | undefined) =>
  day === undefined ? undefined : Number(day.slice(0, 4))

/** A column without articles has no page to lead to. */
export function headingsOf({step, columns}: Columns, archive: Archive): CoverageColumn[] {
  const {urls} = archive
  const years = yearGroups(archive).flatMap(({year}) => (typeof year === 'number' ? [year] : []))
  const pages = new Set(years.map((year) => Math.floor(year / step) * step))
  return columns.map(({first, last}) => {
    if (last >= first + step) return {label: `${first}–${last}`, empty: true}
    const label = step === 1 ? String(first) : words().lists.decade(String(first))
    if (!pages.has(first)) return {label}
    return {label, href: step === 1 ? yearUrl(urls, first) : `${urls.years}#d${first}`}
  })
}
