/** Sources by year: what the archive holds of each, its holes included. */
import {words} from '../locales/interface.ts'
import {yearUrl} from '../lib/page-urls.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {sectionHrefs} from './listing.ts'
import {yearGroups} from './year.ts'
import {yearRuns} from './year-runs.ts'

/** Up to this many years have columns; above, decades do. */
const mostYears = 16
/** Up to this many sources have rows; the others are added up. */
const mostSources = 40

export interface CoverageColumn {
  readonly label: string
  readonly href?: string
}

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

interface Columns {
  readonly step: 1 | 10
  readonly first: number
  readonly count: number
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

/**
 * Years from the first to the last that some article can only be of; where they are too many, decades
 * from the first to the last that some article can only be of.
 */
function columnsFor(articles: readonly ArticleSummary[]): Columns {
  const years = columnsOfStep(articles, 1)
  return years.count <= mostYears ? years : columnsOfStep(articles, 10)
}

function columnsOfStep(articles: readonly ArticleSummary[], step: Columns['step']): Columns {
  const only = articles.flatMap(({date}) => {
    const [first, last] = [date.earliest, date.latest].map((day) => {
      const year = yearOf(day)
      return year === undefined ? undefined : Math.floor(year / step)
    })
    return first !== undefined && first === last ? [first] : []
  })
  if (only.length === 0) return {step, first: 0, count: 0}
  const first = only.reduce((least, place) => Math.min(least, place))
  const last = only.reduce((greatest, place) => Math.max(greatest, place))
  return {step, first: first * step, count: last - first + 1}
}

const yearOf = (day: string | undefined) =>
  day === undefined ? undefined : Number(day.slice(0, 4))

function countsIn(columns: Columns, articles: readonly ArticleSummary[]) {
  const cells = Array.from({length: columns.count}, () => 0)
  let several = 0
  let undated = 0
  for (const {date} of articles) {
    const place = [date.earliest, date.latest].map((day) => {
      const year = yearOf(day)
      return year === undefined ? undefined : Math.floor((year - columns.first) / columns.step)
    })
    const [first, last] = place
    if (date.standing === 'undated') undated++
    else if (first === undefined || first !== last || cells[first] === undefined) several++
    else cells[first]++
  }
  return {cells, several, undated, total: articles.length}
}

/** Where a source's page lists the articles of each column. */
function linksIn(
  {step, first, count}: Columns,
  articles: readonly ArticleSummary[],
  href: string | undefined
): Pick<CoverageRow, 'cellHrefs' | 'undatedHref'> {
  const cellHrefs = Array.from({length: count}, (): string | undefined => undefined)
  if (href === undefined) return {cellHrefs}
  const runs = yearRuns(articles)
  const sections = runs.map((run) => ({anchor: `in-${run.year}`, articles: run.articles}))
  const hrefs = sectionHrefs({href, sections})
  for (const {year} of runs) {
    if (typeof year !== 'number') continue
    const column = Math.floor((year - first) / step)
    if (column in cellHrefs) cellHrefs[column] ??= hrefs.get(`in-${year}`)
  }
  const undatedHref = hrefs.get('in-undated')
  return {cellHrefs, ...(undatedHref !== undefined && {undatedHref})}
}

/** A column without articles has no page to lead to. */
function headingsOf({step, first, count}: Columns, archive: Archive): CoverageColumn[] {
  const {urls} = archive
  const years = yearGroups(archive).flatMap(({year}) => (typeof year === 'number' ? [year] : []))
  const pages = new Set(years.map((year) => Math.floor(year / step) * step))
  return Array.from({length: count}, (_, index) => {
    const year = first + index * step
    const label = step === 1 ? String(year) : words().lists.decade(String(year))
    if (!pages.has(year)) return {label}
    return {label, href: step === 1 ? yearUrl(urls, year) : `${urls.years}#d${year}`}
  })
}
