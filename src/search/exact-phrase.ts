/**
 * Where words in quotation marks stand in a text as they are written. An index that knows words by their
 * stems finds “Jewish community” for “Jewish communities”; the text itself decides.
 */
import {foldLetters} from './letters.ts'
import {isUnspaced} from './query.ts'
import {wordParts} from './word-parts.ts'

/** A part of a text that a phrase is compared by, and the place of the word that it is of. */
interface Token {
  readonly text: string
  readonly place: number
}

/** Letters and digits in a row; signs that mean something, such as those of currencies, each alone. */
const tokens = /[\p{L}\p{N}]+|[\p{Sc}%+#&]/gu
const punctuation = /[^\p{L}\p{N}\p{Sc}%+#&]/gu

const withoutPunctuation = (word: string) => foldLetters(word).replace(punctuation, '')

/** “First-ever visit” in quotation marks is asked for by `first`, `ever` and `visit`. */
const byParts = (words: readonly string[]): Token[] =>
  words.flatMap((word, place) =>
    (foldLetters(word).match(tokens) ?? []).map((text) => ({text, place}))
  )

/** “U.S.” and “US”, “co-operation” and “cooperation” are one word each. */
const byWords = (words: readonly string[]): Token[] =>
  words.flatMap((word, place) => {
    const text = withoutPunctuation(word)
    return text === '' ? [] : [{text, place}]
  })

/**
 * Places of all words of `phrase` wherever they stand in `words` side by side and in no other form; case,
 * accents and punctuation do not matter. Ascending; none where they never do.
 */
export function exactPlaces(words: readonly string[], phrase: string): number[] {
  const asked = phrase.split(' ')
  const found = isUnspaced(phrase)
    ? unspacedPlaces(words, phrase)
    : [...rowsOf(byParts(words), byParts(asked)), ...rowsOf(byWords(words), byWords(asked))]
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Places of the tokens wherever they are `asked` in a row. */
function rowsOf(all: readonly Token[], asked: readonly Token[]): number[] {
  const [first] = asked
  if (!first) return []
  return all.flatMap(({text}, at) => {
    if (text !== first.text) return []
    const row = all.slice(at, at + asked.length)
    const isAsked = asked.every((token, index) => row[index]?.text === token.text)
    return isAsked ? row.map(({place}) => place) : []
  })
}

/** Where nothing parts words, a phrase may stand within a longer row of letters. */
function unspacedPlaces(words: readonly string[], phrase: string): number[] {
  const rows = words.map(withoutPunctuation)
  const asked = phrase.split(' ').map(withoutPunctuation)
  const [last = ''] = asked.slice(-1)
  return rows.flatMap((row, at) => {
    if (asked.length === 1) return row.includes(last) ? [at] : []
    const isHere =
      row.endsWith(asked[0] ?? '') &&
      asked.slice(1, -1).every((part, index) => rows[at + index + 1] === part) &&
      rows[at + asked.length - 1]?.startsWith(last) === true
    return isHere ? asked.map((_, index) => at + index) : []
  })
}

/** What an index is asked for: it knows words without the signs around them, `$5` as `5`. */
export const bareWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => wordParts(word).core)
    .filter((core) => core !== '')
    .join(' ')
