/** Which words of a query an index does not have, though it answers as if it had. */
import {withoutAccents} from './letters.ts'
import {bestFirst} from './match-order.ts'
import {isUnspaced} from './query.ts'
import {splitSpellings} from './spellings.ts'
import type {IndexedText, Match, TextIndex} from './text-index.ts'
import {wordParts} from './word-parts.ts'

/**
 * Those of `words` that stand nowhere, neither themselves, nor a form of them, nor a longer word.
 * `found` is what the index gave for all of them.
 */
export async function missingWords(
  index: TextIndex,
  words: readonly string[],
  found: readonly Match[]
): Promise<string[]> {
  const best = found.length === 0 ? undefined : bestFirst(found)[0]
  const sample = best && (await index.load(best.key))
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
  const [best] = bestFirst(found)
  return best !== undefined && hasBeginning(await index.load(best.key), best.locations, word)
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
