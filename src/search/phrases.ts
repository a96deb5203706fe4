/** Finds words side by side, and looks into the texts for those that the index knows by stems alone. */
import {bareWords, exactPlaces} from './exact-phrase.ts'
import type {TextRange} from './ranges.ts'
import type {Match} from './text-index.ts'

/** Where phrases stand, by the keys of the articles; those without any one of them have nothing. */
export type PhrasePlaces = ReadonlyMap<string, readonly number[]>

/**
 * Where in the articles of `matches` each of the phrases stands as it is written. Nothing when a search
 * would have to load more texts than it may: then it is not known.
 */
export async function phrasePlaces(
  {index, checked}: TextRange,
  matches: readonly Match[],
  phrases: readonly string[]
): Promise<PhrasePlaces | undefined> {
  if (matches.length > checked && index.isAtHand !== true) return undefined
  const found = new Map<string, readonly number[]>()
  await Promise.all(
    matches.map(async ({key}) => {
      const {words} = await index.load(key)
      const places = phrases.map((phrase) => exactPlaces(words, phrase))
      if (places.every(({length}) => length > 0)) found.set(key, places.flat())
    })
  )
  return found
}

/** Articles with the words side by side, by range. */
export function findPhrase(
  ranges: readonly TextRange[],
  phrase: string
): Promise<(readonly Match[])[]> {
  const words = bareWords(phrase)
  return Promise.all(ranges.map(({index}) => index.find(`"${words}"`)))
}

/** The articles of a range with all words and all phrases, as far as it may be looked into them. */
export async function withPhrases(
  range: TextRange,
  loose: readonly (readonly Match[])[],
  quoted: readonly (readonly Match[])[],
  phrases: readonly string[]
): Promise<{readonly matches: readonly Match[]; readonly hasOtherForms: boolean}> {
  const matches = inAll([...loose, ...quoted])
  if (phrases.length === 0) return {matches, hasOtherForms: false}
  const places = await phrasePlaces(range, matches, phrases)
  if (!places) return {matches, hasOtherForms: true}
  // Other forms of the words of a phrase are no matches within an article either.
  const words = inAll(loose)
  const ofWords = new Map(words.map((match) => [match.key, match]))
  const exact = matches.flatMap(({key, score}) => {
    const own = places.get(key)
    return own ? [{key, score, locations: merged(own, ofWords.get(key)?.locations ?? [])}] : []
  })
  return {matches: exact, hasOtherForms: false}
}

/** Articles that are in all of the sets, with all places; none of no sets. */
const inAll = (sets: readonly (readonly Match[])[]): readonly Match[] =>
  sets.length === 0 ? [] : sets.reduce(inBoth)

function inBoth(some: readonly Match[], others: readonly Match[]): readonly Match[] {
  const byKey = new Map(others.map((match) => [match.key, match]))
  return some.flatMap((match) => {
    const other = byKey.get(match.key)
    if (!other) return []
    const locations = merged(match.locations, other.locations)
    return [{key: match.key, score: match.score + other.score, locations}]
  })
}

const merged = (some: readonly number[], others: readonly number[]) =>
  [...new Set([...some, ...others])].sort((a, b) => a - b)
