/** What the words of a part add to what is made of the words of all articles. */
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {foreignWords} from './foreign-words.ts'
import {articleText} from './texts.ts'
import {countWords, WordSums, type CountedWord} from './vocabulary.ts'

/** Plain data. */
export interface PartWords {
  readonly counts: readonly CountedWord[]
  /** See `foreign-words.ts`. */
  readonly foreign: readonly string[]
}

/** Those of the articles of a part, in their order. */
export const partWords = (articles: readonly ArticleSummary[], archive: Archive): PartWords => ({
  counts: countWords(articles.map((one) => articleText(one, archive))),
  foreign: [...foreignWords(articles, archive)]
})

/** Those of all articles, from one part after the other: what is read of each is gone before the next. */
export function joinPartWords(parts: Iterable<PartWords>): PartWords {
  const sums = new WordSums()
  const all = new Set<string>()
  for (const {counts, foreign} of parts) {
    for (const [word, form, count] of counts) sums.add(word, form, count)
    for (const word of foreign) all.add(word)
  }
  return {counts: sums.words, foreign: [...all]}
}
