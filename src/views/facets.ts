/** Further ways into the archive: by author, paper, subject, person. */
import {words} from '../locales/interface.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {bySortName, personSortName, titleSortName, type SortName} from './name-order.ts'
import {slugOf} from './slug.ts'

/** Articles that share a value. */
export interface FacetEntry {
  readonly id: string
  readonly name: string
  readonly sortName: SortName
  readonly href: string
  readonly detail?: string
  readonly articles: readonly ArticleSummary[]
  /** It has a page elsewhere: a leader. */
  readonly elsewhere?: boolean
}

export interface Facet {
  /** First part of its addresses. */
  readonly id: 'authors' | 'sources' | 'subjects' | 'people'
  readonly title: string
  /** What one of them is. */
  readonly kind: string
  readonly lead: string
  readonly href: string
  /** Articles without any, in words. */
  readonly without: string
  /** Said where there are no entries. */
  readonly none: string
  /** By sort name. */
  readonly entries: readonly FacetEntry[]
}

interface Value {
  readonly id: string
  readonly name: string
  readonly detail?: string
  /** Address of a page that it has anyway. */
  readonly href?: string
}

const known = new WeakMap<Archive, readonly Facet[]>()

/** All facets, also those without entries. Several kinds of pages ask for them. */
export function facetsOf(archive: Archive): readonly Facet[] {
  const facets = known.get(archive) ?? makeFacets(archive)
  known.set(archive, facets)
  return facets
}

function makeFacets(archive: Archive): readonly Facet[] {
  const {urls, records} = archive
  const data = ({id}: ArticleSummary) => records.get(id)?.data
  return [
    facet(archive, 'sources', {
      ...words().facets.sources,
      href: urls.sources,
      values: (article) => publicationOf(article, archive)
    }),
    facet(archive, 'authors', {
      ...words().facets.authors,
      href: urls.authors,
      values: (article) => (data(article)?.byline ?? []).map(printed),
      sortName: ({name}) => personSortName(name)
    }),
    facet(archive, 'subjects', {
      ...words().facets.subjects,
      href: urls.subjects,
      values: (article) => (data(article)?.subjects ?? []).map(printed)
    }),
    facet(archive, 'people', {
      ...words().facets.people,
      href: urls.people,
      values: ({leaders, people}) => [...leaders, ...people],
      sortName: ({id, name}) => personSortName(name, archive.authorities.people.get(id)?.surname)
    })
  ]
}

/** The same name in capitals is the same name. */
function printed(text: string): Value {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return {id: slugOf(name.toLowerCase()), name}
}

/** Of two forms of a name, the one that is not all capitals. */
const better = (known: Value, other: Value) =>
  known.name === known.name.toUpperCase() ? other : known

function publicationOf({source}: ArticleSummary, {authorities}: Archive): Value[] {
  if (!source) return []
  const row = authorities.publications.get(source.id)
  const detail =
    row &&
    [words().facets.publicationKinds[row.kind] ?? row.kind, row.place]
      .filter((part) => part !== undefined)
      .join(', ')
  return [{id: source.id, name: source.name, ...(detail !== undefined && {detail})}]
}

type FacetPlan = Omit<Facet, 'id' | 'without' | 'entries'> & {
  readonly values: (article: ArticleSummary) => readonly Value[]
  /** What a value is sorted by; else it is a title. */
  readonly sortName?: (value: Value) => SortName
}

function facet(
  {articles}: Archive,
  id: Facet['id'],
  {values, sortName = ({name}) => titleSortName(name), ...plan}: FacetPlan
): Facet {
  const found = new Map<string, {value: Value; articles: ArticleSummary[]}>()
  let without = 0
  for (const article of articles) {
    const own = values(article)
    if (own.length === 0) without++
    for (const value of own) {
      const same = found.get(value.id) ?? {value, articles: []}
      found.set(value.id, same)
      same.value = better(same.value, value)
      // A name that an article prints twice counts once.
      if (same.articles.at(-1) !== article) same.articles.push(article)
    }
  }
  const entries = [...found.values()].map(({value, articles: own}): FacetEntry => {
    const elsewhere = value.href !== undefined
    const {detail} = value
    return {
      id: value.id,
      name: value.name,
      sortName: sortName(value),
      href: value.href ?? `${plan.href}${value.id}/`,
      ...(detail !== undefined && {detail}),
      ...(elsewhere && {elsewhere}),
      articles: own
    }
  })
  return {
    ...plan,
    id,
    without: without === 0 ? '' : words().facets.withoutAny(words().counts.articles(without)),
    entries: entries.sort(bySortName)
  }
}
