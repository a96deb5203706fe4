/** Takes out of what was found the articles with words that no result may have. */
import {findPhrase, phrasePlaces} from './phrases.ts'
import type {Query} from './query.ts'
import {nameOf, type RangeMatch, type TextRange} from './ranges.ts'

interface Kept {
  readonly matches: readonly RangeMatch[]
  /** Too many articles to look into: those with other forms of the words in quotation marks are left out too. */
  readonly hasOtherForms: boolean
}

/** The matches without the excluded words, in their order. */
export async function withoutExcluded(
  ranges: readonly TextRange[],
  found: readonly RangeMatch[],
  {excluded, excludedPhrases}: Query
): Promise<Kept> {
  const without = new Set<string>()
  let hasOtherForms = false
  const kept = new Set(found.map(nameOf))
  for (const phrase of [...excluded, ...excludedPhrases]) {
    const answers = await findPhrase(ranges, phrase)
    for (const [place, range] of ranges.entries()) {
      const own = (answers[place] ?? []).filter(({key}) => kept.has(nameOf({range, key})))
      const isQuoted = excludedPhrases.includes(phrase) && own.length > 0
      const places = isQuoted ? await phrasePlaces(range, own, [phrase]) : undefined
      if (isQuoted && !places) hasOtherForms = true
      for (const key of places?.keys() ?? own.map((match) => match.key)) {
        without.add(nameOf({range, key}))
      }
    }
  }
  return {matches: found.filter((match) => !without.has(nameOf(match))), hasOtherForms}
}
