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

/** What the sentence does not say: words that were not looked for, and what a range of years leaves out. */
export function remarkOn({
  leftOut,
  undatedLeftOut
}: Pick<Found, 'leftOut' | 'undatedLeftOut'>): string {
  const words = leftOut.map((word) => pageWord('quotedWord', {word})).join(', ')
  const remarks = [
    words === '' ? '' : pageWord('leftOutWords', {words}),
    undatedLeftOut === 0 ? '' : pageWord('undatedMore', {count: undatedLeftOut})
  ]
  return remarks.filter((remark) => remark !== '').join(' ')
}
