/** What is to be reached by the search, and whether it is: one row for each figure. */
import {median} from './build-summary.ts'
import type {KnownItemsFound} from './search-known-items.ts'
import type {SiteMeasure} from './search-speed.ts'

/** One figure of the reach. */
export interface Reached {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly unit: 'kB' | 'ms' | '%'
}

export const reachHeader = ['to be reached', 'measured', 'limit', '']

/** A row of the table. Of shares the limit is the least, of all else the most. */
export function reachRow({what, measured, limit, unit}: Reached): string[] {
  const isReached = unit === '%' ? measured >= limit : measured <= limit
  const sign = unit === '%' ? '≥' : '≤'
  const figure = `${measured.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`
  return [what, figure, `${sign} ${limit} ${unit}`, isReached ? 'reached' : 'NOT REACHED']
}

const kilobytes = (bytes: number) => bytes / 1000

/** Of an archive of a few articles: everything until the results and their facets are there. */
export function smallReach({first}: SiteMeasure): Reached[] {
  const bytes = first.results.compressed + first.facets.compressed
  return [
    {what: 'few articles: all, facets included', measured: kilobytes(bytes), limit: 130, unit: 'kB'}
  ]
}

/** Of an archive of some 20,000. */
export function largeReach({first, later}: SiteMeasure): Reached[] {
  const bytes = later.map((query) => query.bytes.compressed)
  return [
    ['until the first results', kilobytes(first.results.compressed), 480, 'kB'],
    ['facets after them', kilobytes(first.facets.compressed), 450, 'kB'],
    ['later query, median', kilobytes(median(bytes)), 130, 'kB'],
    ['later query, largest of all', kilobytes(Math.max(...bytes)), 130, 'kB'],
    ['last key to results, median', median(later.map((query) => query.milliseconds)), 150, 'ms']
  ].map(row)
}

const row = (values: readonly (string | number)[]): Reached => {
  const [what, measured, limit, unit] = values as [string, number, number, Reached['unit']]
  return {what, measured, limit, unit}
}

/** Of articles that somebody knows. */
export function itemsReach(where: string, {asked, found}: KnownItemsFound): Reached[] {
  const what = `known items of ${where} in the first three (${found} of ${asked})`
  return [{what, measured: asked === 0 ? 0 : (100 * found) / asked, limit: 95, unit: '%'}]
}
