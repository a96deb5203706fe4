/** Runs a search: the words from the indexes, everything else from the catalog. */
import {countFacets, filterMasks, passing, type Facets, type FilterMasks} from './facets.ts'
import {readHit, type Hit} from './hit.ts'
import {countIn, maskOf, undated, type Holdings, type Mask} from './holdings.ts'
import {matchQuery, type Matches} from './matching.ts'
import {parseQuery, type Query} from './query.ts'
import {numbersOf, textRanges, type RangeMatch, type TextRange} from './ranges.ts'
import {inKnownSpellings} from './same-names.ts'
import {hasYears, isFiltered, type Order, type SearchState} from './state.ts'
import type {TextIndex} from './text-index.ts'
import {waysOut, type WayOut} from './ways-out.ts'

/** What a search needs; the catalog comes when it is first asked for. */
export interface SearchData {
  /** One index for each range of the archive, in its order. */
  readonly indexes: readonly TextIndex[]
  readonly holdings: () => Promise<Holdings>
  /** Folded spellings of surnames, each with the one that is looked for. */
  readonly names: ReadonlyMap<string, string>
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
  const ranges = textRanges(data.indexes)
  const query = inKnownSpellings(parseQuery(state.query), data.names)
  const isPlain = !isFiltered(state) && state.order === 'relevance'
  // What needs no catalog does not wait for it.
  const {answer, asked, ordered, undatedLeftOut} = isPlain
    ? plain(await matchQuery(ranges, query), ranges)
    : await narrow(data, ranges, query, state)
  const held = async () => {
    const whole = asked.length === ranges.length ? answer : await matchQuery(ranges, query)
    return Promise.all([data.holdings(), numbersOf(whole.matches)])
  }
  return {
    total: ordered.length,
    unknown: answer.unknown,
    allButOne: answer.allButOne,
    undatedLeftOut,
    numbers: () => numbersOf(ordered),
    load: (from, to) => loadHits(ordered.slice(from, to), query),
    facets: async () => {
      const [holdings, numbers] = await held()
      const masks = filterMasks(holdings, state)
      return countFacets(holdings, maskOf(numbers, holdings), masks, state.selected)
    },
    waysOut: async () => waysOut(...(await held()), state)
  }
}

interface Answered {
  readonly answer: Matches
  /** The ranges that were asked. */
  readonly asked: readonly TextRange[]
  readonly ordered: readonly RangeMatch[]
  readonly undatedLeftOut: number
}

const plain = (answer: Matches, asked: readonly TextRange[]): Answered => {
  return {answer, asked, ordered: answer.matches, undatedLeftOut: 0}
}

/** The matches that the filters let through, in the order asked for. */
async function narrow(
  {holdings: load}: SearchData,
  ranges: readonly TextRange[],
  query: Query,
  state: SearchState
): Promise<Answered> {
  const holdings = await load()
  const masks = filterMasks(holdings, state)
  const passed = passing(masks, holdings)
  const leftOut = hasYears(state) ? undatedLeftOutBy(holdings, masks) : []
  const {answer, asked} = await askAmong(ranges, query, inAny(passed, leftOut))
  const numbers = await numbersOf(answer.matches)
  const kept = answer.matches
    .map((match, at) => ({match, number: numbers[at] ?? 0}))
    .filter(({number}) => passed[number] === 1)
  const place = placeIn(state.order, holdings)
  const ordered = place ? kept.toSorted((a, b) => place(a.number) - place(b.number)) : kept
  return {
    answer,
    asked,
    ordered: ordered.map(({match}) => match),
    undatedLeftOut: countIn(maskOf(numbers, holdings), leftOut)
  }
}

/**
 * Asks the ranges that hold any of the articles. Where those do not have what is asked for, all are
 * asked: whether a word is unknown, or no more than a beginning, is a matter of the whole archive.
 */
async function askAmong(
  ranges: readonly TextRange[],
  query: Query,
  articles: Mask
): Promise<Pick<Answered, 'answer' | 'asked'>> {
  const some = ranges.filter(({first, index}) =>
    articles.subarray(first, first + index.articles).includes(1)
  )
  if (some.length < ranges.length) {
    const answer = await matchQuery(some, query)
    const isSure = answer.matches.length > 0 && !answer.allButOne && !answer.hasBeginning
    if (isSure) return {answer, asked: some}
  }
  return {answer: await matchQuery(ranges, query), asked: ranges}
}

/** A mask and some numbers more. */
function inAny(mask: Mask, numbers: readonly number[]): Mask {
  const all = mask.slice()
  for (const number of numbers) all[number] = 1
  return all
}

function placeIn(order: Order, holdings: Holdings): ((number: number) => number) | undefined {
  if (order === 'relevance') return undefined
  return order === 'oldest'
    ? (number) => number
    : (number) => holdings.placeFromNewest[number] ?? number
}

/** Undated articles that only the years keep out. */
function undatedLeftOutBy(holdings: Holdings, masks: FilterMasks): number[] {
  const open = passing(masks, holdings, 'years')
  return undated(holdings).filter((number) => open[number] === 1)
}

const loadHits = (matches: readonly RangeMatch[], query: Query) =>
  Promise.all(
    matches.map(async ({range, key, locations}) =>
      readHit(await range.index.load(key), locations, query)
    )
  )
