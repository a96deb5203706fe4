/**
 * Words that an article was found by though they are spelled otherwise than the query: the index
 * knows the article by another spelling, but not where in the text the name stands.
 */
import {foldWord} from './letters.ts'
import {isUnspaced, type Query} from './query.ts'
import {splitSpellings} from './spellings.ts'
import type {IndexedText} from './text-index.ts'

/** Parts of names as short as this stand in many other names. */
const shortPart = 3

/** Places of the words that are another spelling of a word of the query. */
export function wordsBySpelling({words, spellings}: IndexedText, query: Query): number[] {
  if (spellings === '') return []
  // Words in quotation marks are looked for in no other spelling.
  const {words: asked} = query
  const wanted = new Set(asked.flatMap((word) => otherSpellings(word, splitSpellings(spellings))))
  const parts = asked.filter(isUnspaced)
  return words.flatMap((word, location) =>
    wanted.has(foldWord(withoutEnding(word))) || parts.some((part) => word.includes(part))
      ? [location]
      : []
  )
}

/** Folded words in the same place of the same name, in its other forms. */
function otherSpellings(word: string, groups: readonly (readonly string[])[]): string[] {
  const asked = foldWord(word)
  if (asked.length < shortPart) return []
  return groups.flatMap((forms) => {
    const names = forms.map((form) => form.split(/\s+/).map(foldWord))
    const isLast = names.some((name) => name.at(-1)?.startsWith(asked) === true)
    const isOther = names.some((name) => name.slice(0, -1).some((part) => part.startsWith(asked)))
    return [
      ...(isLast ? names.map((name) => name.at(-1) ?? '') : []),
      ...(isOther ? names.flatMap((name) => name.slice(0, -1)) : [])
    ].filter((part) => part.length >= shortPart)
  })
}

/** `Nazarbayev's` names Nazarbayev. */
const withoutEnding = (word: string) => word.replace(/['’]s?(?=[^\p{L}\p{N}]*$)/u, '')
