/** Runs a search: the words from the index, everything else from the catalog. */
import {countFacets, filterMasks, passing, type Facets, type FilterMasks} from './facets.ts'
import {readHit, type Hit} from './hit.ts'
import {countIn, undated, type Holdings, type Mask} from './holdings.ts'
import {matchQuery} from './matching.ts'
import {parseQuery, type Query} from './query.ts'
import {waysOut, type WayOut} from './ways-out.ts'
import {hasYears, isFiltered, type Order, type SearchState} from './state.ts'
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
  readonly numbers: () => Promise<readonly number[]>
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
  const isPlain = !isFiltered(state) && state.order === 'relevance'
  // What needs no catalog does not wait for it.
  const narrowed = isPlain ? undefined : await narrow(data, matches, state)
  const ordered = narrowed?.ordered ?? matches
  return {
    total: ordered.length,
    unknown,
    allButOne,
    undatedLeftOut: narrowed?.undatedLeftOut ?? 0,
    numbers: () => numbersOf(data, ordered),
    load: (from, to) => loadHits(index, ordered.slice(from, to), query),
    facets: async () => {
      const [holdings, numbers] = await held(data, matches)
      const masks = filterMasks(holdings, state)
      return countFacets(holdings, maskOf(numbers, holdings), masks, state.selected)
    },
    waysOut: async () => waysOut(...(await held(data, matches)), state)
  }
}

/** The catalog, and the numbers under which it holds the matches. */
const held = (data: SearchData, matches: readonly Match[]) =>
  Promise.all([data.holdings(), numbersOf(data, matches)])

async function numbersOf({index}: SearchData, matches: readonly Match[]): Promise<number[]> {
  const numbers = new Map((await index.keys()).map((key, number) => [key, number]))
  return matches.map(({key}) => {
    const number = numbers.get(key)
    if (number === undefined) throw new Error(`The index and its keys differ: ${key}.`)
    return number
  })
}

/** The matches that the filters let through, in the order asked for. */
async function narrow(data: SearchData, matches: readonly Match[], state: SearchState) {
  const [holdings, numbers] = await held(data, matches)
  const masks = filterMasks(holdings, state)
  const passed = passing(masks, holdings)
  const kept = matches
    .map((match, at) => ({match, number: numbers[at] ?? 0}))
    .filter(({number}) => passed[number] === 1)
  const place = placeIn(state.order, holdings)
  const ordered = place ? kept.toSorted((a, b) => place(a.number) - place(b.number)) : kept
  return {
    ordered: ordered.map(({match}) => match),
    undatedLeftOut: hasYears(state) ? undatedIn(holdings, numbers, masks) : 0
  }
}

function placeIn(order: Order, holdings: Holdings): ((number: number) => number) | undefined {
  if (order === 'relevance') return undefined
  return order === 'oldest'
    ? (number) => number
    : (number) => holdings.placeFromNewest[number] ?? number
}

/** Undated articles that only the years keep out. */
function undatedIn(holdings: Holdings, numbers: readonly number[], masks: FilterMasks): number {
  const open = passing(masks, holdings, 'years')
  const found = maskOf(
    numbers.filter((number) => open[number] === 1),
    holdings
  )
  return countIn(found, undated(holdings))
}

/** The articles of a list. */
function maskOf(numbers: readonly number[], {articles}: Holdings): Mask {
  const mask = new Uint8Array(articles)
  for (const number of numbers) mask[number] = 1
  return mask
}

const loadHits = (index: TextIndex, matches: readonly Match[], query: Query) =>
  Promise.all(
    matches.map(async ({key, locations}) => readHit(await index.load(key), locations, query))
  )
