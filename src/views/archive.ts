/**
 * The archive as pages, search and exports see it: records joined with the authority tables, sorted
 * and counted, once. Pure: no disk, no Astro.
 */
import type {EventRecord} from '../archive-folder/events.ts'
import {siteUrls, type SiteUrls} from '../lib/urls.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import {archiveHash} from './archive-hash.ts'
import {countStandings, type Counts} from './counts.ts'
import type {ListedArticle} from './listed-article.ts'
import {buildNames, type Authorities, type Names} from './names.ts'
import {byDateAscending} from './order.ts'
import {publishedText} from './published.ts'
import {leadersOf, summarize, type ArticleSummary} from './summary.ts'
import {assertDistinctAddresses, topics, type Topic} from './topics.ts'

export type {Authorities, Link} from './names.ts'
export type {Counts} from './counts.ts'
export type {ArticleSummary, DateSummary} from './summary.ts'
export type {Topic} from './topics.ts'

export interface ArchiveInput {
  readonly settings: ArchiveSettings
  readonly articles: readonly ListedArticle[]
  /** The text of an article in Markdown, whole. */
  readonly bodyOf: (id: string) => string
  readonly events: readonly EventRecord[]
  readonly authorities: Authorities
  /** Article id → number of its accession; articles without one come after all others, by path. */
  readonly accessions?: ReadonlyMap<string, number>
  /** An earlier state of the archive: where a record is the very one it held, so is what follows from it. */
  readonly known?: Archive | undefined
}

export interface Archive {
  readonly settings: ArchiveSettings
  readonly urls: SiteUrls
  /** In order of date, undated ones last. */
  readonly articles: readonly ArticleSummary[]
  readonly counts: Counts
  /** Countries with a page, by name. */
  readonly countries: readonly Topic[]
  /** Leaders with a page, by name. */
  readonly leaders: readonly Topic[]
  readonly records: ReadonlyMap<string, ListedArticle>
  /** The text of one of its articles in Markdown, as far as it is published; no step holds all of them. */
  readonly bodyOf: (id: string) => string
  /** The same articles as `articles`, by id. */
  readonly summaries: ReadonlyMap<string, ArticleSummary>
  readonly events: ReadonlyMap<string, EventRecord>
  readonly authorities: Authorities
  readonly names: Names
  /** Article id → number of its accession. */
  readonly accessions: ReadonlyMap<string, number>
  /** SHA-256 over all records: the version of the whole archive. */
  readonly hash: string
}

/**
 * Joins, sorts and counts. An id that no table knows stands for itself and has no page. Throws when
 * two articles share an id or two countries an address: one would silently hide the other.
 */
export function buildArchive({
  settings,
  articles,
  bodyOf,
  events,
  authorities,
  accessions = new Map(),
  known
}: ArchiveInput): Archive {
  const urls = siteUrls(settings.url)
  const records = index(articles, 'articles')
  const leaderIds = new Set(articles.flatMap(({data}) => leadersOf(data)))
  const names = buildNames(authorities, leaderIds, urls)
  const context = {settings, urls, names, authorities}
  const knownOf = knownSummaries(known, {settings, authorities, leaderIds})
  const summaries = articles
    .map((record) => knownOf(record) ?? summarize(record, context))
    .sort(byDateAscending)
  const countries = topics(
    summaries,
    (article) => article.countries,
    (article) => article.countriesMentioned
  )
  assertDistinctAddresses(countries)
  let hash: string | undefined
  return {
    settings,
    urls,
    articles: summaries,
    counts: countStandings(summaries),
    countries,
    leaders: topics(
      summaries,
      (article) => article.leaders,
      (article) => article.people
    ),
    records,
    bodyOf: (id) => publishedText(bodyOf(id), settings),
    summaries: index(summaries, 'articles'),
    events: index(events, 'events'),
    authorities,
    names,
    accessions,
    // Of an archive that is only searched, nobody asks for it.
    get hash() {
      return (hash ??= archiveHash(articles))
    }
  }
}

type Context = Pick<Archive, 'settings' | 'authorities'> & {readonly leaderIds: ReadonlySet<string>}

/**
 * Gives the summary of a record as it was, where it is the same: with the same settings and tables, it follows
 * from the record and from which of the people it names have a page.
 */
function knownSummaries(
  known: Archive | undefined,
  {settings, authorities, leaderIds}: Context
): (record: ListedArticle) => ArticleSummary | undefined {
  const isSame =
    known?.authorities === authorities &&
    JSON.stringify(known.settings) === JSON.stringify(settings)
  if (!isSame) return () => undefined
  const before = new Set(known.articles.flatMap(({leaders}) => leaders.map(({id}) => id)))
  const changed = new Set(
    [...before, ...leaderIds].filter((id) => before.has(id) !== leaderIds.has(id))
  )
  return (record) => {
    if (known.records.get(record.id) !== record) return undefined
    const summary = known.summaries.get(record.id)
    return summary && !namesOneOf(changed, summary) ? summary : undefined
  }
}

const namesOneOf = (ids: ReadonlySet<string>, {leaders, people}: ArticleSummary): boolean =>
  ids.size > 0 && [...leaders, ...people].some(({id}) => ids.has(id))

function index<Item extends {readonly id: string}>(items: readonly Item[], kind: string) {
  const found = new Map<string, Item>()
  for (const item of items) {
    if (found.has(item.id)) throw new Error(`Two ${kind} have the id \`${item.id}\`.`)
    found.set(item.id, item)
  }
  return found
}
