/** Sentences of the search page. */
import {pageWord} from '../lib/page-words.ts'
import type {Found} from './engine.ts'
import {facetLabel} from './facet-words.ts'
import type {UnknownValue} from './facets.ts'
import {isWordless, parseQuery} from './query.ts'
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
  if (isWordless(parseQuery(state.query))) {
    const query = pageWord('quotedWord', {word: state.query})
    const wordless = state.query === '' ? '' : `${pageWord('wordless', {query})} `
    if (total === 0) return wordless + pageWord('noArticles', {limits})
    const order = state.order === 'newest' ? 'allNewest' : 'allByDate'
    return wordless + pageWord(order, {articles: articles(total), limits})
  }
  const isQuoted = /["“”„«»]/.test(state.query)
  const query = isQuoted ? state.query : pageWord('quotedWord', {word: state.query})
  if (total === 0) return pageWord('noMatch', {query, limits})
  const found = {query, articles: articles(total), limits, count: total}
  return pageWord(allButOne ? 'allButOne' : 'matching', found)
}

/**
 * What the sentence does not say: what of the search was taken otherwise than it may have been meant, and
 * what a range of years leaves out.
 */
export function remarkOn(
  {query, years}: Pick<SearchState, 'query' | 'years'>,
  {
    leftOut,
    undatedLeftOut,
    hasOtherForms = false,
    unknownValues = []
  }: Pick<Found, 'leftOut' | 'undatedLeftOut'> & Partial<Found>
): string {
  const remarks = [
    hasOtherForms ? pageWord('otherForms') : '',
    about('leftOutWords', leftOut),
    about('operatorWords', operators(query)),
    about('unreadYears', Object.values(years.unread ?? {})),
    ...unknownValues.map(unknownValue),
    undatedLeftOut === 0 ? '' : pageWord('undatedMore', {count: undatedLeftOut})
  ]
  return remarks.filter((remark) => remark !== '').join(' ')
}

/** Such values narrow the results to nothing, unlike years that are none. */
const unknownValue = ({facet, value}: UnknownValue) =>
  pageWord('unknownValue', {
    label: facetLabel(facet),
    word: pageWord('quotedWord', {word: value})
  })

/** A remark about some words; nothing about none. */
function about(remark: string, all: readonly string[]): string {
  const words = [...new Set(all)].map((word) => pageWord('quotedWord', {word})).join(', ')
  return words === '' ? '' : pageWord(remark, {words})
}

/** Words that are commands to other searches. */
function operators(text: string): string[] {
  const {words, phrases} = parseQuery(text)
  const isAlone = words.length + phrases.length === 1
  return isAlone ? [] : words.filter((word) => /^(AND|OR|NOT)$/.test(word))
}
