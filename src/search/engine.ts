/** Runs a search: the words from the index, everything else from the catalog. */
import {countFacets, filterMasks, passing, type Facets} from './facets.ts'
import {readHit, type Hit} from './hit.ts'
import {countIn, undated, type Holdings, type Mask} from './holdings.ts'
import {matchQuery} from './matching.ts'
import {parseQuery, type Query} from './query.ts'
import {waysOut, type WayOut} from './ways-out.ts'
import {isFiltered, type Order, type SearchState} from './state.ts'
import type {Match, TextIndex} from './text-index.ts'

/** What a search needs; the catalog comes when it is first asked for. */
export interface SearchData {
  readonly index: TextIndex
  readonly holdings: () => Promise<Holdings>
}

export interface Found {
  readonly total: number
  /** Words of the query that no article has: then there are no results. */
  readonly unknown: readonly string[]
  /** No article has all words of the query; those found have all but one. */
  readonly allButOne: boolean
  /** Numbers of the articles found, in order. */
  readonly numbers: readonly number[]
  /** How many undated articles a range of years leaves out. */
  readonly undatedLeftOut: number
  /** The results from one place in the order up to another. */
  readonly load: (from: number, to: number) => Promise<Hit[]>
  /** Counts of what could be chosen. */
  readonly facets: () => Promise<Facets>
  /** Filters without any one of which there would be results. */
  readonly waysOut: () => Promise<readonly WayOut[]>
}

/** Runs a search. Values of one facet widen each other; facets and the years narrow each other. */
export async function search(data: SearchData, state: SearchState): Promise<Found> {
  const {index} = data
  const query = parseQuery(state.query)
  const {matches, unknown, allButOne} = await matchQuery(index, query)
  const narrowed = isFiltered(state) || state.order === 'newest' ? await data.holdings() : undefined
  const masks = narrowed && filterMasks(narrowed, state)
  const passed = narrowed && masks && passing(masks, narrowed)
  const kept = passed ? matches.filter(({number}) => passed[number] === 1) : matches
  const ordered = inOrder(kept, state.order, narrowed)
  return {
    total: ordered.length,
    unknown,
    allButOne,
    numbers: ordered.map(({number}) => number),
    undatedLeftOut: narrowed ? undatedOf(matches, narrowed, state, masks) : 0,
    load: (from, to) => loadHits(index, ordered.slice(from, to), query),
    facets: async () => {
      const holdings = await data.holdings()
      const all = filterMasks(holdings, state)
      return countFacets(holdings, maskOf(matches, holdings.articles), all, state.selected)
    },
    waysOut: async () => waysOut(await data.holdings(), matches, state)
  }
}

function inOrder(
  matches: readonly Match[],
  order: Order,
  holdings: Holdings | undefined
): readonly Match[] {
  if (order === 'oldest') return matches.toSorted((a, b) => a.number - b.number)
  if (order === 'relevance' || !holdings) return matches
  const place = ({number}: Match) => holdings.placeFromNewest[number] ?? number
  return matches.toSorted((a, b) => place(a) - place(b))
}

function undatedOf(
  matches: readonly Match[],
  holdings: Holdings,
  {years}: SearchState,
  masks: ReturnType<typeof filterMasks> | undefined
): number {
  if (!masks || (years.from === undefined && years.to === undefined)) return 0
  const open = passing(masks, holdings, 'years')
  const found = maskOf(
    matches.filter(({number}) => open[number] === 1),
    holdings.articles
  )
  return countIn(found, undated(holdings))
}

/** The articles of a list of matches. */
function maskOf(matches: readonly Match[], articles: number): Mask {
  const mask = new Uint8Array(articles)
  for (const {number} of matches) mask[number] = 1
  return mask
}

const loadHits = (index: TextIndex, matches: readonly Match[], query: Query) =>
  Promise.all(
    matches.map(async ({number, locations}) => readHit(await index.load(number), locations, query))
  )
