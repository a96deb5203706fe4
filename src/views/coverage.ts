/** Sources by year: what the archive holds of each, its holes included. */
import {words} from '../locales/interface.ts'
import {yearUrl} from '../lib/page-urls.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {
  columnOf,
  columnsFor,
  headingsOf,
  type Columns,
  type CoverageColumn
} from './coverage-columns.ts'
import {sectionHrefs} from './section-hrefs.ts'
import {yearRuns} from './year-runs.ts'

/** Up to this many sources have rows; the others are added up. */
const mostSources = 40

export interface CoverageRow {
  readonly name: string
  readonly href?: string
  /** Articles that can only be of a column, zeros included. */
  readonly cells: readonly number[]
  /** Articles that can be of several columns. */
  readonly several: number
  readonly undated: number
  readonly total: number
  /** Where the articles of a cell are listed, in the order of `cells`; a zero leads nowhere. */
  readonly cellHrefs: readonly (string | undefined)[]
  readonly undatedHref?: string
}

export interface Coverage {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly columns: readonly CoverageColumn[]
  readonly rows: readonly CoverageRow[]
  readonly sum: CoverageRow
}

/** The table: every article in one cell of its row. */
export function coverage(archive: Archive): Coverage {
  const {articles, urls} = archive
  const {lists} = words()
  const columns = columnsFor(articles)
  const groups = [...Map.groupBy(articles, ({source}) => source?.id ?? '')].sort(
    ([a, left], [b, right]) =>
      Number(a === '') - Number(b === '') || right.length - left.length || (a < b ? -1 : 1)
  )
  const named = groups.filter(([id]) => id !== '')
  const others = named.slice(mostSources).flatMap(([, group]) => group)
  const row = (name: string, group: readonly ArticleSummary[], href?: string): CoverageRow => ({
    name,
    ...(href !== undefined && {href}),
    ...countsIn(columns, group),
    ...linksIn(columns, group, href === urls.sources ? undefined : href)
  })
  const headings = headingsOf(columns, archive)
  const unnamed = groups.filter(([id]) => id === '')
  return {
    title: lists.coverage,
    lead: columns.step === 1 ? lists.coverageByYear : lists.coverageByDecade,
    href: urls.coverage,
    columns: headings,
    rows: [
      ...named
        .slice(0, mostSources)
        .map(([id, group]) => row(group[0]?.source?.name ?? id, group, `${urls.sources}${id}/`)),
      ...(others.length === 0 ? [] : [row(lists.otherSources, others, urls.sources)]),
      ...unnamed.map(([, group]) => row(words().article.sourceNotStated, group))
    ],
    sum: {
      ...row(lists.all, articles),
      cellHrefs: headings.map((column) => column.href),
      undatedHref: yearUrl(urls, 'undated')
    }
  }
}

function countsIn(columns: Columns, articles: readonly ArticleSummary[]) {
  const cells = columns.columns.map(() => 0)
  let several = 0
  let undated = 0
  for (const {date} of articles) {
    const column = columnOf(columns, date)
    if (date.standing === 'undated') undated++
    else if (cells[column] === undefined) several++
    else cells[column]++
  }
  return {cells, several, undated, total: articles.length}
}

/** Where a source's page lists the articles of each column. */
function linksIn(
  {columns}: Columns,
  articles: readonly ArticleSummary[],
  href: string | undefined
): Pick<CoverageRow, 'cellHrefs' | 'undatedHref'> {
  const cellHrefs = columns.map((): string | undefined => undefined)
  if (href === undefined) return {cellHrefs}
  const runs = yearRuns(articles)
  const sections = runs.map((run) => ({anchor: `in-${run.year}`, articles: run.articles}))
  const hrefs = sectionHrefs({href, sections})
  for (const {year} of runs) {
    if (typeof year !== 'number') continue
    const column = columns.findIndex(({first, last}) => first <= year && year <= last)
    if (column in cellHrefs) cellHrefs[column] ??= hrefs.get(`in-${year}`)
  }
  const undatedHref = hrefs.get('in-undated')
  return {cellHrefs, ...(undatedHref !== undefined && {undatedHref})}
}
