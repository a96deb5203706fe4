/** Offers all articles of a country, leader, source … that a query names. */
import {pageWord} from '../lib/page-words.ts'
import {element} from './dom.ts'
import type {NamedArticles} from './named.ts'
import {isFiltered, step, writeState, type SearchState} from './state.ts'

/** The words of the line, and the link to what is named, in place of the words of the query. */
export function namedLine(named: NamedArticles, state: SearchState): (Node | string)[] {
  const {facet, value} = named
  const count = named.numbers.length
  const limits = isFiltered(withFacet(state, facet, [])) ? pageWord('withFilters') : ''
  const key = `named${facet.charAt(0).toUpperCase()}${facet.slice(1)}`
  const articles = `${pageWord('articles', {count})}${limits}`
  const href = writeState(stateOfNamed(named, state))
  return [
    pageWord(key, {name: value.name, articles}),
    element('a', {href}, pageWord('showNamed', {count}))
  ]
}

/**
 * The search that the line leads to. Filters in use stay; in its own facet what is named stands alone,
 * for further values would widen it.
 */
export const stateOfNamed = (
  {facet, value: {id}}: NamedArticles,
  state: SearchState
): SearchState => ({...withFacet(state, facet, [id]), query: '', shown: step})

const withFacet = (
  state: SearchState,
  facet: NamedArticles['facet'],
  ids: readonly string[]
): SearchState => ({...state, selected: {...state.selected, [facet]: ids}})
