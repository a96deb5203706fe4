/** Cuts a large archive into ranges by date, each of which has an index of its own. */
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'

/** What one index may hold. */
export interface RangeLimits {
  readonly articles: number
  /** Characters of text. */
  readonly characters: number
}

/**
 * Pagefind holds a whole index in memory while it makes it: 20,000 stories of the Reuters collection
 * (17 million characters) took 1.4 GiB. These stay below 2 GiB.
 */
const rangeLimits: RangeLimits = {articles: 25_000, characters: 22_000_000}

/** An article as far as cutting goes: its date, by which articles are sorted, and its length. */
export interface Cuttable {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly characters: number
}

/** An article of the archive as far as cutting goes, into parts too. */
export const cuttable = ({id, date}: ArticleSummary, {records}: Archive) => ({
  id,
  date: date.sortAscending,
  characters: records.get(id)?.characters ?? 0
})

/** `[from, to)`, numbers of articles in their order. */
export type NumberRange = readonly [from: number, to: number]

/**
 * The ranges, in order; one where the limits allow it. A cut is made where a year ends, else a month,
 * else a day, and in the second half of what a range may hold: so a new article seldom moves the cuts
 * behind it, and the other ranges need not be indexed again.
 */
export function cutRanges(articles: readonly Cuttable[], limits = rangeLimits): NumberRange[] {
  const ranges: NumberRange[] = []
  let from = 0
  do {
    const to = longest(articles, from, limits)
    const end = to === articles.length ? to : bestCut(articles, from, to)
    ranges.push([from, end])
    from = end
  } while (from < articles.length)
  return ranges
}

/** The end of the longest range that the limits allow; of at least one article. */
function longest(articles: readonly Cuttable[], from: number, limits: RangeLimits): number {
  let to = from
  let characters = 0
  while (to < articles.length && to - from < limits.articles) {
    characters += articles[to]?.characters ?? 0
    if (characters > limits.characters && to > from) break
    to++
  }
  return to
}

/** Lengths of the beginnings of a date: its year, its month, its day. */
const precisions = [4, 7, 10]

/** The last change of year, month or day in the second half; the end when there is none. */
function bestCut(articles: readonly Cuttable[], from: number, to: number): number {
  const middle = from + Math.ceil((to - from) / 2)
  for (const precision of precisions) {
    const period = (number: number) => articles[number]?.date.slice(0, precision)
    for (let cut = to; cut >= middle && cut > from; cut--) {
      if (period(cut) !== period(cut - 1)) return cut
    }
  }
  return to
}
