/** Asks Pagefind, and answers in the words of this site. */
import {decodeFilterValue, encodeFilterValue} from './filter-value.ts'
import type {Pagefind, PagefindAnswer, PagefindCounts, PagefindOptions} from './pagefind.ts'
import {readHit, type Hit} from './hit.ts'
import {unknownWords} from './unknown-words.ts'
import {facetNames, type FacetName, type SearchState, type Selection} from './state.ts'

export interface FacetValue {
  readonly name: string
  /** How many results it has, or would have if it were selected as well. */
  readonly count: number
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

export interface Found {
  readonly total: number
  /** Words of the query that no article has: then there are no results. */
  readonly unknown: readonly string[]
  readonly facets: Facets
  /** The results from one place in the order up to another. */
  readonly load: (from: number, to: number) => Promise<Hit[]>
}

const sorts = {oldest: {ascending: 'asc'}, newest: {descending: 'desc'}} as const

/** Runs a search. Values of one filter widen each other; the filters narrow each other. */
export async function search(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const unknown = await unknownWords(pagefind, state.query)
  const answer = unknown.length > 0 ? nothing : await ask(pagefind, state, state.selected)
  return {
    total: answer.results.length,
    unknown,
    facets: unknown.length > 0 ? noFacets(state) : await facets(pagefind, state, answer),
    load: async (from, to) => {
      const results = answer.results.slice(from, to)
      const fragments = await Promise.all(results.map((result) => result.data()))
      return fragments.map(readHit)
    }
  }
}

const nothing: PagefindAnswer = {results: [], filters: {}}

/** Only what is chosen, so that it can be given up. */
function noFacets({selected}: SearchState): Facets {
  const values = (name: FacetName) => selected[name].map((value) => ({name: value, count: 0}))
  return {country: values('country'), leader: values('leader'), source: values('source')}
}

function ask(
  pagefind: Pagefind,
  {query, order}: SearchState,
  selected: Selection
): Promise<PagefindAnswer> {
  const effective = query === '' && order === 'relevance' ? 'oldest' : order
  const options: PagefindOptions = {
    // Naming a filter, even without values, makes Pagefind count by it.
    filters: Object.fromEntries(
      facetNames.map((name) => [name, {any: selected[name].map(encodeFilterValue)}])
    ),
    ...(effective !== 'relevance' && {sort: sorts[effective]})
  }
  return pagefind.search(query === '' ? null : query, options)
}

/** Counts for each filter; one with selected values is counted as if it had none. */
async function facets(
  pagefind: Pagefind,
  state: SearchState,
  answer: PagefindAnswer
): Promise<Facets> {
  const counted = facetNames.map(async (name) => {
    const chosen = state.selected[name]
    const open = {...state.selected, [name]: []}
    const counts = chosen.length === 0 ? answer : await ask(pagefind, state, open)
    return [name, facetValues(counts.filters, name, chosen)] as const
  })
  return Object.fromEntries(await Promise.all(counted)) as unknown as Facets
}

function facetValues(
  counts: PagefindCounts,
  name: FacetName,
  chosen: readonly string[]
): FacetValue[] {
  const known = Object.fromEntries(
    Object.entries(counts[name] ?? {}).map(([value, count]) => [decodeFilterValue(value), count])
  )
  const names = new Set([...Object.keys(known), ...chosen])
  return [...names]
    .map((value) => ({name: value, count: known[value] ?? 0}))
    .filter(({name: value, count}) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
