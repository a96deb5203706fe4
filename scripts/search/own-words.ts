/** The words of an article as its page has them, from what Pagefind has made of them. */
import {plainText} from '../../src/markdown/plain-text.ts'
import {splitWords} from '../../src/search/passages.ts'
import type {IndexedArticle} from './document.ts'

/**
 * `content` without the full stops that Pagefind sets after blocks that end in none: an excerpt quotes
 * the article. Words are told apart by their place; where the two count differently, all stay.
 */
export function withoutAddedStops(content: string, article: IndexedArticle): string {
  const {title, deck = '', body} = article
  const own = splitWords(`${title} ${deck} ${plainText(body)}`.trim())
  const read = splitWords(content)
  if (read.length !== own.length) return content
  return read
    .map((word, index) => {
      const printed = own[index] ?? word
      return word === `${printed}.` ? printed : word
    })
    .join(' ')
}
