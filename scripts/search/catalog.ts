/** Makes the catalog of an archive: which articles each country, leader, source, year … has. */
import {words} from '../../src/locales/interface.ts'
import {
  byFacet,
  notStated,
  toSteps,
  type ByFacet,
  type Catalog,
  type CatalogValue,
  type FacetName
} from '../../src/search/catalog.ts'
import type {Archive, ArticleSummary, Link} from '../../src/views/archive.ts'
import {basisWords} from '../../src/views/date-words.ts'
import {eventDate, eventTitle} from '../../src/views/event-words.ts'
import {byDateDescending} from '../../src/views/order.ts'
import {yearGroups} from '../../src/views/year.ts'
import {languageName} from './language-name.ts'

type Value = readonly [id: string, name: string]

/** The catalog; articles are numbered in the order of `archive.articles`. */
export function catalogOf(archive: Archive): Catalog {
  const {articles} = archive
  const numbers = new Map(articles.map(({id}, number) => [id, number]))
  const newest = articles.toSorted(byDateDescending).map(({id}) => numbers.get(id) ?? 0)
  const valuesOf = facetValues(archive)
  const year = ({year: id, label, articles: of}: ReturnType<typeof yearGroups>[number]) =>
    entry(
      String(id),
      label,
      of.map((article) => numbers.get(article.id) ?? 0)
    )
  const facet = (name: FacetName) =>
    name === 'year' ? yearGroups(archive).map(year) : collect(articles, valuesOf[name])
  return {
    articles: articles.length,
    facets: byFacet(facet),
    firstYears: articles.map(({date}) => yearOf(date.earliest)),
    lastYears: articles.map(({date}) => yearOf(date.latest)),
    newest: toSteps(newest)
  }
}

const yearOf = (iso: string | undefined) => (iso === undefined ? 0 : Number(iso.slice(0, 4)))

type ValuesOf = (article: ArticleSummary) => readonly Value[]

function facetValues(archive: Archive): Omit<ByFacet<ValuesOf>, 'year'> {
  const {authorities, records} = archive
  const link = ({id, name}: Link): Value => [id, name]
  // Asking for a name takes long, and archives have few languages.
  const named = new Map<string, string>()
  const nameOf = (tag: string) => {
    const name = named.get(tag) ?? languageName(tag)
    named.set(tag, name)
    return name
  }
  return {
    country: ({countries}) =>
      countries.map(({id, name}) => [authorities.countries.get(id)?.slug ?? id, name]),
    leader: ({leaders}) => leaders.map(link),
    person: ({leaders, people}) => [...leaders, ...people].map(link),
    event: ({id}) => eventsOf(archive, records.get(id)?.data.events ?? []),
    source: ({source}) =>
      source ? [[source.id, source.name]] : [[notStated, words().search.notStated]],
    basis: ({date}) => [[date.basis, basisWords(date.basis)]],
    language: ({language}) => (language === undefined ? [] : [[language, nameOf(language)]])
  }
}

function eventsOf(archive: Archive, ids: readonly string[]): Value[] {
  return ids.flatMap((id) => {
    const event = archive.events.get(id)
    if (!event) return []
    const date = eventDate(event)
    const title = eventTitle(event, archive)
    return [[id, date === undefined ? title : `${title}, ${date}`]]
  })
}

function collect(articles: readonly ArticleSummary[], valuesOf: ValuesOf): CatalogValue[] {
  const found = new Map<string, {name: string; numbers: number[]}>()
  for (const [number, article] of articles.entries()) {
    for (const [id, name] of valuesOf(article)) {
      const known = found.get(id)
      if (!known) found.set(id, {name, numbers: [number]})
      else if (known.numbers.at(-1) !== number) known.numbers.push(number)
    }
  }
  return [...found].map(([id, {name, numbers}]) => entry(id, name, numbers))
}

const entry = (id: string, name: string, numbers: readonly number[]): CatalogValue => [
  id,
  name === id ? '' : name,
  toSteps(numbers)
]
