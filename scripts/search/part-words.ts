/** What the words of a part add to what is made of the words of all articles. */
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {foreignWords} from './foreign-words.ts'
import {articleText} from './texts.ts'
import {countWords, type CountedWord} from './vocabulary.ts'

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
