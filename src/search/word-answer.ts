/** Finds the articles that have one word. */
import {withoutAccents} from './letters.ts'
import {bestFirst} from './match-order.ts'
import {isUnspaced} from './query.ts'
import type {TextRange} from './ranges.ts'
import {splitSpellings} from './spellings.ts'
import type {IndexedText, Match, TextIndex} from './text-index.ts'
import {wordParts} from './word-parts.ts'

export interface WordAnswer {
  /** By range. */
  readonly matches: readonly (readonly Match[])[]
  /** No article has it, as a word or as the beginning of one. */
  readonly isUnknown: boolean
  /** It is only the beginning of words. */
  readonly isBeginning: boolean
  /** Scores are those of the word asked for as a word; in quotation marks all have the same. */
  readonly isScored: boolean
}

const latin = /\p{Script=Latin}/u

/**
 * Articles with the word itself or another form of it; only where no article has it, with longer words
 * that begin so. The index shortens words to their stems and takes these for beginnings: "Peres" would
 * find Perez and perestroika. In other scripts, of which it knows no forms, longer words always count,
 * but for a word with a list of its articles: all words that begin so take seconds to go through.
 */
export async function askWord(ranges: readonly TextRange[], word: string): Promise<WordAnswer> {
  if (isUnspaced(word)) return scored(await each(ranges, (index) => index.find(word)), false)
  // In quotation marks a word is never replaced by a shorter one, and it is found in other forms.
  const {core} = wordParts(word)
  const phrase = `"${core}"`
  const whole = await each(ranges, (index) => index.find(phrase))
  const isWhole = whole.some((matches) => matches.length > 0)
  const isListed = ranges.some(({index}) => index.hasList?.(core) === true)
  if (isWhole && (latin.test(word) || isListed)) return {...scored(whole, false), isScored: false}
  const longer = await each(ranges, (index, place) =>
    longerWords(index, word, whole[place]?.length !== 0)
  )
  return scored(longer, !isWhole)
}

const each = <Answer>(
  ranges: readonly TextRange[],
  ask: (index: TextIndex, place: number) => Promise<Answer>
): Promise<Answer[]> => Promise.all(ranges.map(({index}, place) => ask(index, place)))

function scored(matches: readonly (readonly Match[])[], isBeginning: boolean): WordAnswer {
  const isUnknown = matches.every(({length}) => length === 0)
  return {matches, isUnknown, isBeginning, isScored: true}
}

/** Articles with words that begin so; asked for a word that it has not, an index answers with others. */
async function longerWords(
  index: TextIndex,
  word: string,
  isThere: boolean
): Promise<readonly Match[]> {
  const found = await index.find(word)
  const [best] = bestFirst(found)
  if (isThere || best === undefined) return found
  return beginsIn(await index.load(best.key), best.locations, word) ? found : []
}

/** Whether a matching word of a text, or another spelling of a name in it, begins so. */
function beginsIn(text: IndexedText, locations: readonly number[], word: string): boolean {
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
