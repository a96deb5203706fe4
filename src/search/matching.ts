/** Finds what a query asks for, by asking an index of words as often as it takes. */
import {foldLetters, withoutAccents} from './letters.ts'
import {bestFirst} from './match-order.ts'
import {missingWords} from './missing-words.ts'
import {asksForWords, isUnspaced, type Query} from './query.ts'
import type {Match, TextIndex} from './text-index.ts'
import {wordParts} from './word-parts.ts'

export interface Matches {
  /** The best first; of a query without words, all in the order of the archive. */
  readonly matches: readonly Match[]
  /** Words of the query, as typed, that no article has: then nothing matches. */
  readonly unknown: readonly string[]
  /** No article has all words of the query together; these have all but one. */
  readonly allButOne: boolean
}

/** So short a word is looked for as a whole: as a beginning it would find half of the archive. */
const shortest = 2

/**
 * Runs a query. Where no article has all of its words, though each is somewhere, articles with all
 * but one of them are given, which must be told.
 */
export async function matchQuery(index: TextIndex, query: Query): Promise<Matches> {
  if (!asksForWords(query)) {
    const everything = (await index.keys()).map((key) => ({key, score: 0, locations: []}))
    const rest = await withoutExcluded(index, everything, query)
    return {matches: rest, unknown: [], allButOne: false}
  }
  const unknown: string[] = []
  const together = await findTogether(index, query, unknown)
  const allButOne = together.length === 0 && unknown.length === 0 && query.words.length > 1
  const found = allButOne ? await findAllButOne(index, query) : together
  const kept = await withoutExcluded(index, found, query)
  return {matches: bestFirst(kept), unknown, allButOne: allButOne && kept.length > 0}
}

async function findTogether(
  index: TextIndex,
  query: Query,
  unknown: string[]
): Promise<readonly Match[]> {
  const words = query.words.filter((word) => !isShort(word))
  const short = query.words.filter(isShort)
  const answers = await Promise.all([
    ...(words.length > 0 ? [findWords(index, words, unknown)] : []),
    ...[...short, ...query.phrases].map((phrase) => index.find(`"${phrase}"`))
  ])
  return unknown.length > 0 ? [] : answers.reduce(inBoth)
}

/** Each article once, with its best score. */
async function findAllButOne(index: TextIndex, query: Query): Promise<Match[]> {
  const answers = await Promise.all(
    query.words.map((_, at) =>
      findTogether(index, {...query, words: query.words.toSpliced(at, 1)}, [])
    )
  )
  const best = new Map<string, Match>()
  for (const match of bestFirst(answers.flat())) {
    if (!best.has(match.key)) best.set(match.key, match)
  }
  return [...best.values()]
}

async function withoutExcluded(
  index: TextIndex,
  found: readonly Match[],
  {excluded}: Query
): Promise<readonly Match[]> {
  const answers = await Promise.all(excluded.map((word) => index.find(`"${word}"`)))
  const without = new Set(answers.flat().map(({key}) => key))
  return found.filter(({key}) => !without.has(key))
}

const isShort = (word: string) => {
  const {core} = wordParts(word)
  return core.length <= shortest && !isUnspaced(core)
}

function inBoth(some: readonly Match[], others: readonly Match[]): Match[] {
  const byKey = new Map(others.map((match) => [match.key, match]))
  return some.flatMap((match) => {
    const other = byKey.get(match.key)
    if (!other) return []
    const locations = [...new Set([...match.locations, ...other.locations])].sort((a, b) => a - b)
    return [{key: match.key, score: match.score + other.score, locations}]
  })
}

/**
 * Articles with all of the words. A word that no article has finds nothing; asked for one, Pagefind
 * leaves it out or takes the longest word that it begins with: "avocado" would find every article with
 * the word "a". A word in special letters is tried in plain ones before it is given up.
 */
async function findWords(
  index: TextIndex,
  words: readonly string[],
  unknown: string[]
): Promise<readonly Match[]> {
  const found = await index.find(words.join(' '))
  const missing = await missingWords(index, words, found)
  if (missing.length === 0) return found
  const plain = words.map((word) => (missing.includes(word) ? foldLetters(word) : word))
  if (missing.some((word) => foldLetters(word) !== withoutAccents(word))) {
    const again = await index.find(plain.join(' '))
    if ((await missingWords(index, plain, again)).length === 0) return again
  }
  unknown.push(...missing.map((word) => wordParts(word).core))
  return []
}
