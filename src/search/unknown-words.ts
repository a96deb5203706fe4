/**
 * Words of a query that no article has. Asked for such a word, Pagefind leaves it out, or takes the
 * longest word that it begins with: "avocado" would find every article with the word "a".
 */
import type {Pagefind} from './pagefind.ts'
import {wordsOf} from './passages.ts'
import {wordParts} from './word-parts.ts'

/** Scripts without spaces: Pagefind itself cuts their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const isPhrase = (query: string) => /^\s*".+"\s*$/.test(query)

/** The words, as typed, that stand in no article: neither they, nor a form of them, nor a longer word. */
export async function unknownWords(pagefind: Pagefind, query: string): Promise<string[]> {
  if (isPhrase(query)) return []
  const words = query
    .split(/\s+/)
    .map((word) => wordParts(word).core)
    .filter((word) => word !== '' && !unspaced.test(word))
  const known = await Promise.all(words.map((word) => isKnown(pagefind, word)))
  return words.filter((_, index) => known[index] === false)
}

/** In quotation marks a word is never replaced by a shorter one; otherwise it may be a beginning. */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const exact = await pagefind.search(`"${word}"`, {filters: {}})
  if (exact.results.length > 0) return true
  const [first] = (await pagefind.search(word, {filters: {}})).results
  if (!first) return false
  const fragment = await first.data()
  const {words} = wordsOf(fragment)
  return fragment.locations.some((location) => hasBeginning(words[location] ?? '', word))
}

function hasBeginning(text: string, beginning: string): boolean {
  const parts = text.split(/[^\p{L}\p{N}\p{M}]+/u)
  return [...parts, parts.join('')].some((part) => folded(part).startsWith(folded(beginning)))
}

/** Without case, accents and punctuation, as Pagefind compares. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
