/** What a reader typed: words, “phrases in quotation marks”, and -words that must not be there. */

export interface Query {
  /** Words to find in any place. */
  readonly words: readonly string[]
  /** Words to find side by side. */
  readonly phrases: readonly string[]
  /** Words that no result may have. */
  readonly excluded: readonly string[]
  /** Words in quotation marks that no result may have side by side. */
  readonly excludedPhrases: readonly string[]
}

/** Quotation marks of the languages that papers are written in. */
const quoted = /(?<![^\s(])([-–−]?)["“”„«»‟]([^"“”„«»‟]*)["“”„«»‟]/g
const minus = /^[-–−](?=[\p{L}\p{N}])/u
const hasLetter = /[\p{L}\p{N}]/u

/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a word is of a script in which nothing parts words. */
export const isUnspaced = (word: string) => unspaced.test(word)

/** The words of a text in which nothing parts them, as far as a dictionary tells. */
export function cutWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text)
  return [...segments].flatMap(({segment, isWordLike}) => (isWordLike === true ? [segment] : []))
}

/** Reads a query. An unclosed quotation mark is no mark. */
export function parseQuery(text: string): Query {
  const phrases: string[] = []
  const excluded: string[] = []
  const excludedPhrases: string[] = []
  const rest = text.replace(quoted, (_, sign: string, phrase: string) => {
    const words = phrase.trim().replace(/\s+/g, ' ')
    if (hasLetter.test(words)) (sign === '' ? phrases : excludedPhrases).push(words)
    return ' '
  })
  const words: string[] = []
  for (const word of rest.split(/\s+/).filter((part) => hasLetter.test(part))) {
    if (minus.test(word)) excluded.push(word.replace(minus, ''))
    else words.push(...(isUnspaced(word) ? cutWords(word) : [word]))
  }
  return {words, phrases, excluded, excludedPhrases}
}

/** Whether it asks for anything: words that must not be there alone do not. */
export function asksForWords({words, phrases}: Query): boolean {
  return words.length + phrases.length > 0
}

/** Whether it names no word at all, not even one to leave out. */
export const isWordless = (query: Query): boolean =>
  !asksForWords(query) && query.excluded.length + query.excludedPhrases.length === 0
