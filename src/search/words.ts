/** Sentences of the search page. */
import {pageWord} from '../lib/page-words.ts'
import type {Found} from './engine.ts'
import {isFiltered, type SearchState} from './state.ts'

const articles = (count: number) => pageWord('articles', {count})

/** How many results there are, in one sentence. */
export function resultSentence(
  state: SearchState,
  {total, unknown, allButOne = false}: Pick<Found, 'total' | 'unknown'> & Partial<Found>
): string {
  if (unknown.length > 0) {
    const words = unknown.map((word) => pageWord('quotedWord', {word})).join(pageWord('orWord'))
    return pageWord('noWord', {words})
  }
  const limits = isFiltered(state) ? pageWord('withFilters') : ''
  if (state.query === '') {
    if (total === 0) return pageWord('noArticles', {limits})
    const order = state.order === 'newest' ? 'allNewest' : 'allByDate'
    return pageWord(order, {articles: articles(total), limits})
  }
  const isQuoted = /["“”„«»]/.test(state.query)
  const query = isQuoted ? state.query : pageWord('quotedWord', {word: state.query})
  if (total === 0) return pageWord('noMatch', {query, limits})
  const found = {query, articles: articles(total), limits, count: total}
  return pageWord(allButOne ? 'allButOne' : 'matching', found)
}

/** What a range of years leaves out; nothing to say when that is nothing. */
export function undatedSentence(count: number): string | undefined {
  return count === 0 ? undefined : pageWord('undatedMore', {count})
}
