/** What the search page says. */
import type {Found} from './engine.ts'
import {isFiltered, type SearchState} from './state.ts'

const articles = (count: number) =>
  count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`

/** How many results there are, in one sentence. */
export function resultSentence(
  state: SearchState,
  {total, unknown, allButOne = false}: Pick<Found, 'total' | 'unknown'> & Partial<Found>
): string {
  if (unknown.length > 0)
    return `No article has ${unknown.map((word) => `“${word}”`).join(' or ')}.`
  const limits = isFiltered(state) ? ' with these filters' : ''
  if (state.query === '') {
    if (total === 0) return `No articles${limits}.`
    const order = state.order === 'newest' ? ', the newest first' : ', in order of date'
    return `${articles(total)}${limits}${order}.`
  }
  // A phrase brings its own quotation marks.
  const query = /["“”„«»]/.test(state.query) ? state.query : `“${state.query}”`
  if (total === 0) return `No article matches ${query}${limits}.`
  if (allButOne) {
    return `No article has all the words ${query}; ${articles(total)}${limits} ${total === 1 ? 'has' : 'have'} all but one.`
  }
  return `${articles(total)} ${total === 1 ? 'matches' : 'match'} ${query}${limits}.`
}

/** What a range of years leaves out; nothing when it leaves out nothing. */
export function undatedSentence(count: number): string | undefined {
  if (count === 0) return undefined
  return count === 1
    ? 'One more that matches has no known date, so it stands in no range of years.'
    : `${count.toLocaleString('en')} more that match have no known date, so they stand in no range of years.`
}

/** What to try when nothing was found. */
export const emptyHint =
  'Try fewer or shorter words, or another spelling. A phrase in quotation marks must stand in the text as it is.'

export const failure = 'The search index could not be loaded.'

/** While the archive is being edited there is no index to load. */
export const noIndex = 'No search yet: the search index is made by “npm run build”.'
