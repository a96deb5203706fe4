/** Finds what a query asks for, by asking an index of words as often as it takes. */
import {foldLetters, withoutAccents} from './letters.ts'
import {asksForWords, isUnspaced, type Query} from './query.ts'
import {splitSpellings} from './spellings.ts'
import type {IndexedText, Match, TextIndex} from './text-index.ts'
import {wordParts} from './word-parts.ts'

export interface Matches {
  /** The best first; of equals, the one whose first match stands earlier, then the older. */
  readonly matches: readonly Match[]
  /** Words of the query, as typed, that no article has: then nothing matches. */
  readonly unknown: readonly string[]
  /** No article has all words of the query together; these have all but one. */
  readonly allButOne: boolean
}

/** So short a word is looked for as a whole: as a beginning it would find half of the archive. */
const shortest = 2

/** Everything in the order of the archive. */
const everything = ({size}: TextIndex): Match[] =>
  Array.from({length: size}, (_, number) => ({number, score: 0, locations: []}))

/**
 * Runs a query. Where no article has all of its words, though each is somewhere, articles with all
 * but one of them are given, which must be told.
 */
export async function matchQuery(index: TextIndex, query: Query): Promise<Matches> {
  if (!asksForWords(query)) {
    const rest = await withoutExcluded(index, everything(index), query)
    return {matches: rest, unknown: [], allButOne: false}
  }
  const unknown: string[] = []
  const together = await findTogether(index, query, unknown)
  const allButOne = together.length === 0 && unknown.length === 0 && query.words.length > 1
  const found = allButOne ? await findAllButOne(index, query) : together
  const kept = await withoutExcluded(index, found, query)
  return {matches: inOrder(kept), unknown, allButOne: allButOne && kept.length > 0}
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
  const best = new Map<number, Match>()
  for (const match of inOrder(answers.flat())) {
    if (!best.has(match.number)) best.set(match.number, match)
  }
  return [...best.values()]
}

async function withoutExcluded(
  index: TextIndex,
  found: readonly Match[],
  {excluded}: Query
): Promise<readonly Match[]> {
  const answers = await Promise.all(excluded.map((word) => index.find(`"${word}"`)))
  const without = new Set(answers.flat().map(({number}) => number))
  return found.filter(({number}) => !without.has(number))
}

const isShort = (word: string) => {
  const {core} = wordParts(word)
  return core.length <= shortest && !isUnspaced(core)
}

function inOrder(matches: readonly Match[]): Match[] {
  const first = ({locations}: Match) => locations[0] ?? Infinity
  // Sums of floating numbers may differ in their last digits from one browser to the next.
  const score = (match: Match) => Math.round(match.score * 1000)
  return matches.toSorted(
    (a, b) => score(b) - score(a) || compare(first(a), first(b)) || a.number - b.number
  )
}

/** Also where both are infinite. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

function inBoth(some: readonly Match[], others: readonly Match[]): Match[] {
  const byNumber = new Map(others.map((match) => [match.number, match]))
  return some.flatMap((match) => {
    const other = byNumber.get(match.number)
    if (!other) return []
    const locations = [...new Set([...match.locations, ...other.locations])].sort((a, b) => a - b)
    return [{number: match.number, score: match.score + other.score, locations}]
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

/** Those that neither they, nor a form of them, nor a longer word stands anywhere. */
async function missingWords(
  index: TextIndex,
  words: readonly string[],
  found: readonly Match[]
): Promise<string[]> {
  const best = found.length === 0 ? undefined : inOrder(found)[0]
  const sample = best && (await index.load(best.number))
  const checked = words.map(async (word) => {
    if (isUnspaced(word) || (sample && hasBeginning(sample, best.locations, word))) return []
    // In quotation marks a word is never replaced by a shorter one, and it is found in other forms.
    const exact = await index.find(`"${wordParts(word).core}"`)
    return exact.length > 0 || (await isBeginning(index, word)) ? [] : [word]
  })
  return (await Promise.all(checked)).flat()
}

/** By itself, a word may be the beginning of longer ones. */
async function isBeginning(index: TextIndex, word: string): Promise<boolean> {
  const found = await index.find(word)
  const [best] = inOrder(found)
  return best !== undefined && hasBeginning(await index.load(best.number), best.locations, word)
}

/** Whether a matching word of a text, or another spelling of a name in it, begins so. */
function hasBeginning(text: IndexedText, locations: readonly number[], word: string): boolean {
  const beginning = foldAccents(word)
  const begins = (other: string) =>
    [...other.split(/[^\p{L}\p{N}\p{M}]+/u), other].some((part) =>
      foldAccents(part).startsWith(beginning)
    )
  if (locations.some((location) => begins(text.words[location] ?? ''))) return true
  if (begins(text.title) || text.title.split(/\s+/).some(begins)) return true
  return splitSpellings(text.spellings)
    .flat()
    .some((form) => form.split(/\s+/).some(begins))
}

/** As Pagefind compares. */
const foldAccents = (text: string) => withoutAccents(text).replace(/[^\p{L}\p{N}]/gu, '')
