/** Finds the articles that have all of some words, in every range. */
import {foldLetters, withoutAccents} from './letters.ts'
import {missingWords} from './missing-words.ts'
import type {TextRange} from './ranges.ts'
import {scoreFactors} from './score-factors.ts'
import type {Match} from './text-index.ts'
import {wordParts} from './word-parts.ts'

/** What one range answers. */
interface Answer {
  readonly found: readonly Match[]
  /** Words that no article of the range has; `found` means nothing then. */
  readonly missing: readonly string[]
}

/**
 * Articles with all of the words, by range. A word that no article has finds nothing; asked for one,
 * Pagefind leaves it out or takes the longest word that it begins with: "avocado" would find every
 * article with the word "a". A word in special letters is tried in plain ones before it is given up
 * and told to `unknown`.
 */
export async function findWords(
  ranges: readonly TextRange[],
  words: readonly string[],
  unknown: string[]
): Promise<readonly (readonly Match[])[]> {
  const answers = await ask(ranges, words)
  const missing = missingEverywhere(answers, words)
  if (missing.length === 0) return comparable(ranges, words, answers)
  if (missing.some((word) => foldLetters(word) !== withoutAccents(word))) {
    const plain = words.map((word) => (missing.includes(word) ? foldLetters(word) : word))
    const again = await ask(ranges, plain)
    if (missingEverywhere(again, plain).length === 0) return comparable(ranges, plain, again)
  }
  unknown.push(...missing.map((word) => wordParts(word).core))
  return ranges.map(() => [])
}

const ask = (ranges: readonly TextRange[], words: readonly string[]): Promise<Answer[]> =>
  Promise.all(
    ranges.map(async ({index}) => {
      const found = await index.find(words.join(' '))
      return {found, missing: await missingWords(index, words, found)}
    })
  )

const missingEverywhere = (answers: readonly Answer[], words: readonly string[]): string[] =>
  words.filter((word) => answers.every(({missing}) => missing.includes(word)))

/** The matches of each range, with scores that can be compared with those of the others. */
async function comparable(
  ranges: readonly TextRange[],
  words: readonly string[],
  answers: readonly Answer[]
): Promise<readonly (readonly Match[])[]> {
  const whole = answers.map(({found, missing}) => (missing.length === 0 ? found : []))
  if (whole.filter((found) => found.length > 0).length < 2) return whole
  const missing = answers.map((answer) => answer.missing)
  const factors = await scoreFactors(ranges, words, missing)
  return whole.map((found, place) =>
    found.map(({key, score, locations}) => {
      return {key, score: score * (factors[place] ?? 1), locations}
    })
  )
}
