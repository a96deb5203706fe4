/** Finds the articles that have all of some words, in every range. */
import {foldLetters, withoutAccents} from './letters.ts'
import type {TextRange} from './ranges.ts'
import type {Match} from './text-index.ts'
import {askWord, type WordAnswer} from './word-answer.ts'
import {mostScored} from './word-lists.ts'
import {wordParts} from './word-parts.ts'

/** What was found of some words. */
export interface WordsFound {
  /** Matches by range; none when a word is unknown. */
  readonly matches: readonly (readonly Match[])[]
  /** Words, as typed, that no range has. */
  readonly unknown: readonly string[]
  /** A word stands in no article as it is, and was taken for the beginning of longer ones. */
  readonly hasBeginning: boolean
}

/**
 * Articles with all of the words. Asked for several, Pagefind leaves out what no article has, so each
 * is asked for by itself; together they only give the score. A word in special letters is tried in
 * plain ones before it is given up.
 */
export async function findWords(
  ranges: readonly TextRange[],
  words: readonly string[]
): Promise<WordsFound> {
  const answers = await askAll(ranges, words)
  const unknown = words.filter((_, at) => answers[at]?.isUnknown === true)
  if (unknown.length === 0) return together(ranges, words, answers)
  if (unknown.some((word) => foldLetters(word) !== withoutAccents(word))) {
    const plain = words.map((word) => (unknown.includes(word) ? foldLetters(word) : word))
    const again = await askAll(ranges, plain)
    if (!again.some(({isUnknown}) => isUnknown)) return together(ranges, plain, again)
  }
  const typed = unknown.map((word) => wordParts(word).core)
  return {matches: ranges.map(() => []), unknown: typed, hasBeginning: false}
}

const askAll = (ranges: readonly TextRange[], words: readonly string[]): Promise<WordAnswer[]> =>
  Promise.all(words.map((word) => askWord(ranges, word)))

async function together(
  ranges: readonly TextRange[],
  words: readonly string[],
  answers: readonly WordAnswer[]
): Promise<WordsFound> {
  const sets = ranges.map((_, place) => answers.map(({matches}) => matches[place] ?? []))
  const found = sets.map(inAll)
  return {
    matches: await withScores(ranges, words, sets, found, answers),
    unknown: [],
    hasBeginning: answers.some(({isBeginning}) => isBeginning)
  }
}

/** The matches with their scores; of very many without, so that those with the earliest words come first. */
async function withScores(
  ranges: readonly TextRange[],
  words: readonly string[],
  sets: readonly (readonly (readonly Match[])[])[],
  found: readonly (readonly Match[])[],
  answers: readonly WordAnswer[]
): Promise<readonly (readonly Match[])[]> {
  const count = found.reduce((all, {length}) => all + length, 0)
  if (count > mostScored) return found
  const asked = sets.map((own) => own.every((matches) => matches.length > 0))
  const factors = await factorsOf(ranges, words, sets, asked)
  const known = answers.length === 1 && answers[0]?.isScored === true
  return Promise.all(
    ranges.map(async ({index}, place) => {
      const own = found[place] ?? []
      if (own.length === 0) return []
      const scores = known ? sets[place]?.[0] : await index.find(words.join(' '))
      const byKey = new Map(scores?.map(({key, score}) => [key, score * (factors[place] ?? 1)]))
      return own.map((match) => withScore(match, byKey.get(match.key) ?? 0))
    })
  )
}

/** Only where scores of several ranges meet must they be made comparable. */
async function factorsOf(
  ranges: readonly TextRange[],
  words: readonly string[],
  sets: readonly (readonly (readonly Match[])[])[],
  asked: readonly boolean[]
): Promise<readonly number[]> {
  if (asked.filter(Boolean).length < 2) return []
  const missing = sets.map((own) => words.filter((_, at) => own[at]?.length === 0))
  // Few archives have several ranges.
  const {scoreFactors} = await import('./score-factors.ts')
  return scoreFactors(ranges, words, missing)
}

/** Articles that are in all of the sets, with all places of the words. */
function inAll(sets: readonly (readonly Match[])[]): readonly Match[] {
  const [first = [], ...others] = sets
  const byKey = others.map((matches) => new Map(matches.map((match) => [match.key, match])))
  return first.flatMap((match) => {
    const own = [match, ...byKey.flatMap((known) => known.get(match.key) ?? [])]
    if (own.length < sets.length) return []
    return {
      key: match.key,
      score: 0,
      // Where a word stands is looked up for what is shown alone.
      get locations() {
        return [...new Set(own.flatMap(({locations}) => locations))].sort((a, b) => a - b)
      }
    }
  })
}

const withScore = (match: Match, score: number): Match => ({
  key: match.key,
  score,
  get locations() {
    return match.locations
  }
})
