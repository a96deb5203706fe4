/** A selection as CSV (RFC 4180). */
import {csvLine, spreadsheetSafe} from '../lib/csv-cell.ts'
import type {Kept} from './selection.ts'

/** Header and one line an article; addresses are absolute, from that of the page. */
export function csvOf(articles: readonly Kept[], page: string): string {
  const rows = articles.map(({id, title, date, source, href}) => [
    id,
    title,
    date,
    source,
    new URL(href, page).href
  ])
  return [['id', 'title', 'date', 'source', 'url'], ...rows]
    .map((row) => csvLine(row.map(spreadsheetSafe)))
    .join('')
}
