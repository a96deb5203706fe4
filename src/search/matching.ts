/** Finds what a query asks for, by asking the indexes of words as often as it takes. */
import {bestFirst} from './match-order.ts'
import {asksForWords, isUnspaced, type Query} from './query.ts'
import {inRange, type RangeMatch, type TextRange} from './ranges.ts'
import type {Match} from './text-index.ts'
import {wordParts} from './word-parts.ts'
import {findWords} from './word-search.ts'

export interface Matches {
  /** The best first; of a query without words, all in the order of the archive. */
  readonly matches: readonly RangeMatch[]
  /** Words of the query, as typed, that no article has: then nothing matches. */
  readonly unknown: readonly string[]
  /** No article has all words of the query together; these have all but one. */
  readonly allButOne: boolean
  /** A word was taken for the beginning of longer ones: none of the ranges has it as it is. */
  readonly hasBeginning: boolean
}

/** So short a word is looked for as a whole: as a beginning it would find half of the archive. */
const shortest = 2

/**
 * Runs a query. Where no article has all of its words, though each is somewhere, articles with all
 * but one of them are given, which must be told.
 */
export async function matchQuery(ranges: readonly TextRange[], query: Query): Promise<Matches> {
  if (!asksForWords(query)) {
    const rest = await withoutExcluded(ranges, await everything(ranges), query)
    return {matches: rest, unknown: [], allButOne: false, hasBeginning: false}
  }
  const {matches: together, unknown, hasBeginning} = await findTogether(ranges, query)
  const allButOne = together.length === 0 && unknown.length === 0 && query.words.length > 1
  const found = allButOne ? await findAllButOne(ranges, query) : together
  const kept = await withoutExcluded(ranges, found, query)
  const isLess = allButOne && kept.length > 0
  return {matches: bestFirst(kept), unknown, allButOne: isLess, hasBeginning}
}

async function everything(ranges: readonly TextRange[]): Promise<RangeMatch[]> {
  const keys = await Promise.all(ranges.map(({index}) => index.keys()))
  return ranges.flatMap((range, place) =>
    (keys[place] ?? []).map((key) => inRange(range, {key, score: 0, locations: []}))
  )
}

async function findTogether(
  ranges: readonly TextRange[],
  query: Query
): Promise<Omit<Matches, 'allButOne'>> {
  const words = query.words.filter((word) => !isShort(word))
  const short = query.words.filter(isShort)
  const found = words.length > 0 ? await findWords(ranges, words) : undefined
  const {unknown = [], hasBeginning = false} = found ?? {}
  if (unknown.length > 0) return {matches: [], unknown, hasBeginning}
  const phrases = [...short, ...query.phrases].map((phrase) => findPhrase(ranges, phrase))
  const answers = [...(found ? [found.matches] : []), ...(await Promise.all(phrases))]
  const matches = ranges.flatMap((range, place) => {
    const own = answers.map((answer) => answer[place] ?? [])
    return own.reduce(inBoth).map((match) => inRange(range, match))
  })
  return {matches, unknown, hasBeginning}
}

/** Articles with the words side by side, by range. */
const findPhrase = (ranges: readonly TextRange[], phrase: string) =>
  Promise.all(ranges.map(({index}) => index.find(`"${phrase}"`)))

/** Each article once, with its best score. */
async function findAllButOne(ranges: readonly TextRange[], query: Query): Promise<RangeMatch[]> {
  const answers = await Promise.all(
    query.words.map((_, at) =>
      findTogether(ranges, {...query, words: query.words.toSpliced(at, 1)})
    )
  )
  const best = new Map<string, RangeMatch>()
  for (const match of bestFirst(answers.flatMap(({matches}) => matches))) {
    const name = nameOf(match.range, match.key)
    if (!best.has(name)) best.set(name, match)
  }
  return [...best.values()]
}

async function withoutExcluded(
  ranges: readonly TextRange[],
  found: readonly RangeMatch[],
  {excluded}: Query
): Promise<readonly RangeMatch[]> {
  const without = new Set<string>()
  for (const phrase of excluded) {
    const answers = await findPhrase(ranges, phrase)
    for (const [place, range] of ranges.entries()) {
      for (const {key} of answers[place] ?? []) without.add(nameOf(range, key))
    }
  }
  return found.filter(({range, key}) => !without.has(nameOf(range, key)))
}

const nameOf = ({place}: TextRange, key: string) => `${place} ${key}`

const isShort = (word: string) => {
  const {core} = wordParts(word)
  return core.length <= shortest && !isUnspaced(core)
}

function inBoth(some: readonly Match[], others: readonly Match[]): readonly Match[] {
  const byKey = new Map(others.map((match) => [match.key, match]))
  return some.flatMap((match) => {
    const other = byKey.get(match.key)
    if (!other) return []
    const locations = [...new Set([...match.locations, ...other.locations])].sort((a, b) => a - b)
    return [{key: match.key, score: match.score + other.score, locations}]
  })
}
