/** Runs a search: the words from the indexes, everything else from the catalog. */
import {countFacets, filterMasks, passing, type Facets, type UnknownValue} from './facets.ts'
import {withoutFunctionWords} from './function-words.ts'
import {readHit, type Hit} from './hit.ts'
import {maskOf, type Holdings} from './holdings.ts'
import {matchQuery, type Matches} from './matching.ts'
import {firstNamed, namedIn, type NamedArticles} from './named.ts'
import type {Answered} from './narrow.ts'
import {parseQuery, type Query} from './query.ts'
import {numbersOf, textRanges, type RangeMatch, type TextRange} from './ranges.ts'
import {inKnownSpellings} from './same-names.ts'
import {isFiltered, type SearchState} from './state.ts'
import type {TextIndex} from './text-index.ts'
import type {WayOut} from './ways-out.ts'
import type {WordLookup} from './word-tables.ts'

/** What a search needs; the catalog comes when it is first asked for. */
export interface SearchData extends WordLookup {
  /** One index for each range of the archive, in its order. */
  readonly indexes: readonly TextIndex[]
  readonly holdings: () => Promise<Holdings>
}

export interface Found {
  readonly total: number
  /** Words of the query that no article has: then there are no results. */
  readonly unknown: readonly string[]
  /** Words of the query that were not looked for. */
  readonly leftOut: readonly string[]
  /** No article has all words of the query; those found have all but one. */
  readonly allButOne: boolean
  /** Words in quotation marks were taken in other forms too: so many articles are not looked into. */
  readonly hasOtherForms: boolean
  /** Values chosen that the archive has not, as the address says them. */
  readonly unknownValues: readonly UnknownValue[]
  /** Numbers of the articles found, in order. */
  readonly numbers: () => Promise<readonly number[]>
  /** How many undated articles a range of years leaves out. */
  readonly undatedLeftOut: number
  /** The results from one place in the order up to another. */
  readonly load: (from: number, to: number) => Promise<Hit[]>
  /** Counts of what could be chosen. */
  readonly facets: () => Promise<Facets>
  /** What the query names, if articles of it do not print its name. */
  readonly named: () => Promise<NamedArticles | undefined>
  /** Filters without any one of which there would be results. */
  readonly waysOut: () => Promise<readonly WayOut[]>
}

/** Runs a search. Values of one facet widen each other; facets and the years narrow each other. */
export async function search(data: SearchData, state: SearchState): Promise<Found> {
  const ranges = textRanges(data.indexes)
  const {query: looked, leftOut} = withoutFunctionWords(parseQuery(state.query), data.functionWords)
  const query = inKnownSpellings(looked, data.names)
  const isPlain = !isFiltered(state) && state.order === 'relevance'
  // What needs no catalog does not wait for it.
  const {answer, asked, ordered, undatedLeftOut, unknownValues} = isPlain
    ? plain(await matchQuery(ranges, query), ranges)
    : await narrowed(data, ranges, query, state)
  const held = async () => {
    const whole = asked.length === ranges.length ? answer : await matchQuery(ranges, query)
    return Promise.all([data.holdings(), numbersOf(whole.matches)])
  }
  return {
    total: ordered.length,
    unknown: answer.unknown,
    leftOut,
    allButOne: answer.allButOne,
    hasOtherForms: answer.hasOtherForms,
    unknownValues,
    undatedLeftOut,
    numbers: () => numbersOf(ordered),
    load: (from, to) => loadHits(ordered.slice(from, to), query),
    facets: async () => {
      const [holdings, numbers] = await held()
      const masks = filterMasks(holdings, state)
      return countFacets(holdings, maskOf(numbers, holdings), masks, state.selected)
    },
    async named() {
      const holdings = await data.holdings()
      const masks = filterMasks(holdings, state)
      const named = namedIn(query, holdings, data, state.selected)
      return firstNamed(named, ranges, (facet) => passing(masks, holdings, facet))
    },
    async waysOut() {
      const {waysOut} = await import('./ways-out.ts')
      return waysOut(...(await held()), state)
    }
  }
}

/** Loaded with the catalog, where there are filters or an order. */
async function narrowed(
  data: SearchData,
  ranges: readonly TextRange[],
  query: Query,
  state: SearchState
): Promise<Answered> {
  const [holdings, {narrow}] = await Promise.all([data.holdings(), import('./narrow.ts')])
  return narrow(holdings, ranges, query, state)
}

const plain = (answer: Matches, asked: readonly TextRange[]): Answered => {
  return {answer, asked, ordered: answer.matches, undatedLeftOut: 0, unknownValues: []}
}

const loadHits = (matches: readonly RangeMatch[], query: Query) =>
  Promise.all(
    matches.map(async ({range, key, locations}) =>
      readHit(await range.index.load(key), locations, query)
    )
  )
