/** Finds what a query asks for, by asking the indexes of words as often as it takes. */
import {withoutExcluded} from './excluded.ts'
import {bestFirst} from './match-order.ts'
import {findPhrase, withPhrases} from './phrases.ts'
import {asksForWords, isUnspaced, type Query} from './query.ts'
import {inRange, nameOf, type RangeMatch, type TextRange} from './ranges.ts'
import {wordParts} from './word-parts.ts'
import type {Match} from './text-index.ts'
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
  /** Too many articles to look into: words in quotation marks were taken in other forms too. */
  readonly hasOtherForms: boolean
}

type Together = Omit<Matches, 'allButOne'>

/** So short a word is looked for as a whole: as a beginning it would find half of the archive. */
const shortest = 2

/**
 * Runs a query. Where no article has all of its words, though each is somewhere, articles with all
 * but one of them are given, which must be told.
 */
export async function matchQuery(ranges: readonly TextRange[], query: Query): Promise<Matches> {
  const together = asksForWords(query)
    ? await findTogether(ranges, query)
    : await everything(ranges)
  const {matches, unknown, hasBeginning} = together
  const allButOne = matches.length === 0 && unknown.length === 0 && query.words.length > 1
  const found = allButOne ? await findAllButOne(ranges, query) : together
  const kept = await withoutExcluded(ranges, found.matches, query)
  return {
    matches: asksForWords(query) ? bestFirst(kept.matches) : kept.matches,
    unknown,
    allButOne: allButOne && kept.matches.length > 0,
    hasBeginning,
    hasOtherForms: found.hasOtherForms || kept.hasOtherForms
  }
}

async function everything(ranges: readonly TextRange[]): Promise<Together> {
  const keys = await Promise.all(ranges.map(({index}) => index.keys()))
  const matches = ranges.flatMap((range, place) =>
    (keys[place] ?? []).map((key) => inRange(range, {key, score: 0, locations: []}))
  )
  return {matches, unknown: [], hasBeginning: false, hasOtherForms: false}
}

async function findTogether(ranges: readonly TextRange[], query: Query): Promise<Together> {
  const words = query.words.filter((word) => !isShort(word))
  const short = query.words.filter(isShort)
  const found = words.length > 0 ? await findWords(ranges, words) : undefined
  const {unknown = [], hasBeginning = false} = found ?? {}
  if (unknown.length > 0) return {matches: [], unknown, hasBeginning, hasOtherForms: false}
  const sideBySide = (phrases: readonly string[]) =>
    Promise.all(phrases.map((phrase) => findPhrase(ranges, phrase)))
  const [whole, quoted] = await Promise.all([sideBySide(short), sideBySide(query.phrases)])
  const loose = [...(found ? [found.matches] : []), ...whole]
  const checked = await Promise.all(
    ranges.map((range, place) => {
      const own = (answers: readonly (readonly (readonly Match[])[])[]) =>
        answers.map((answer) => answer[place] ?? [])
      return withPhrases(range, own(loose), own(quoted), query.phrases)
    })
  )
  return {
    matches: ranges.flatMap((range, place) =>
      (checked[place]?.matches ?? []).map((match) => inRange(range, match))
    ),
    unknown,
    hasBeginning,
    hasOtherForms: checked.some(({hasOtherForms}) => hasOtherForms)
  }
}

/** Each article once, with its best score. */
async function findAllButOne(
  ranges: readonly TextRange[],
  query: Query
): Promise<Pick<Together, 'matches' | 'hasOtherForms'>> {
  const answers = await Promise.all(
    query.words.map((_, at) =>
      findTogether(ranges, {...query, words: query.words.toSpliced(at, 1)})
    )
  )
  const best = new Map<string, RangeMatch>()
  for (const match of bestFirst(answers.flatMap(({matches}) => matches))) {
    const name = nameOf(match)
    if (!best.has(name)) best.set(name, match)
  }
  const hasOtherForms = answers.some((answer) => answer.hasOtherForms)
  return {matches: [...best.values()], hasOtherForms}
}

const isShort = (word: string) => {
  const {core} = wordParts(word)
  return core.length <= shortest && !isUnspaced(core)
}
