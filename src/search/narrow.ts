/** Narrows what a query finds by the filters, and puts it in order. */
import {filterMasks, passing, unknownValues, type FilterMasks, type UnknownValue} from './facets.ts'
import {countIn, maskOf, undated, type Holdings, type Mask} from './holdings.ts'
import {matchQuery, type Matches} from './matching.ts'
import type {Query} from './query.ts'
import {numbersOf, type RangeMatch, type TextRange} from './ranges.ts'
import {hasYears, type Order, type SearchState} from './state.ts'

/** What a search comes to. */
export interface Answered {
  readonly answer: Matches
  /** The ranges that were asked. */
  readonly asked: readonly TextRange[]
  readonly ordered: readonly RangeMatch[]
  readonly undatedLeftOut: number
  /** Values chosen that the archive has not. */
  readonly unknownValues: readonly UnknownValue[]
}

/** The matches that the filters let through, in the order asked for. */
export async function narrow(
  holdings: Holdings,
  ranges: readonly TextRange[],
  query: Query,
  state: SearchState
): Promise<Answered> {
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
    undatedLeftOut: countIn(maskOf(numbers, holdings), leftOut),
    unknownValues: unknownValues(holdings, state.selected)
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
