/** The log of what curators corrected, newest first, over several pages when it is long. */
import {shownDay} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import type {Correction} from '../schema/correction.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {stepsOf, type ChangeStep} from './change-steps.ts'
import {pagerOf, type Pager} from './pager.ts'
import {foundWords} from './value-words.ts'

/** Decisions on one page. */
const pageSize = 200
/** The corrections of one article. */
export interface CorrectedArticle {
  readonly id: string
  readonly correction: Correction
  /** Key → what the rules alone had found, as the evidence tells it. */
  readonly found: ReadonlyMap<string, string>
}

/** What a curator decided about one article, for one reason. */
export interface Change {
  readonly id: string
  /** Absent when the archive does not have the article. */
  readonly article?: ArticleSummary
  readonly steps: readonly ChangeStep[]
  readonly why: string
  readonly by?: string
  readonly cite?: string
  /** The citation, where it is a web address. */
  readonly citeHref?: string
}

export interface ChangeDay {
  readonly day: string
  readonly iso: string
  readonly changes: readonly Change[]
}

export interface ChangesPage {
  readonly pageTitle: string
  readonly figures: string
  readonly days: readonly ChangeDay[]
  readonly href: string
  readonly pager: Pager
}

export interface ChangesRoute {
  readonly params: {readonly page: string | undefined}
  readonly props: ChangesPage
}

interface Dated {
  readonly iso: string
  readonly change: Change
}

function changesOf({id, correction, found}: CorrectedArticle, archive: Archive): Dated[] {
  const article = archive.summaries.get(id)
  const held = new Map([...found].map(([key, text]) => [key, foundWords(key, text, archive.names)]))
  return correction.entries.map((entry) => {
    const {why, by, cite, on} = entry
    const change = {
      id,
      ...(article && {article}),
      steps: stepsOf(entry, held, archive),
      why,
      ...(by !== undefined && {by}),
      ...(cite !== undefined && {cite}),
      ...(cite !== undefined && /^https?:\/\/\S+$/.test(cite) && {citeHref: cite})
    }
    return {iso: on, change}
  })
}

function byDay(changes: readonly Dated[]): ChangeDay[] {
  return [...Map.groupBy(changes, ({iso}) => iso)].map(([iso, all]) => ({
    iso,
    day: shownDay(iso),
    changes: all.map(({change}) => change)
  }))
}

/** Pages of the log; one without corrections. Of one day, in order of article, then as made. */
export function changesRoutes(
  archive: Archive,
  corrected: readonly CorrectedArticle[],
  size = pageSize
): ChangesRoute[] {
  const all = corrected
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((one) => changesOf(one, archive))
    .toSorted((a, b) => (a.iso > b.iso ? -1 : a.iso < b.iso ? 1 : 0))
  const pages = Math.max(1, Math.ceil(all.length / size))
  const href = archive.urls.changes
  const {article, counts, site} = words()
  const articles = counts.articles(new Set(all.map(({change}) => change.id)).size)
  const figures =
    all.length === 0
      ? article.noCorrections
      : article.correctionsIn(counts.corrections(all.length), articles)
  return Array.from({length: pages}, (_, index) => ({
    params: {page: index === 0 ? undefined : String(index + 1)},
    props: {
      pageTitle:
        index === 0
          ? article.correctionsTitle
          : site.titlePage(article.correctionsTitle, index + 1),
      figures,
      days: byDay(all.slice(index * size, (index + 1) * size)),
      href,
      pager: pagerOf(href, index + 1, pages)
    }
  }))
}
