/** What the live region says. */
import type {Found} from './engine.ts'
import type {SearchState} from './state.ts'

const articles = (count: number) => (count === 1 ? '1 article' : `${count} articles`)

/** How many results there are, in one sentence. */
export function resultSentence(
  {query, selected}: SearchState,
  {total, unknown}: Pick<Found, 'total' | 'unknown'>
): string {
  if (unknown.length > 0)
    return `No article has ${unknown.map((word) => `“${word}”`).join(' or ')}.`
  const filtered = Object.values(selected).some((values: readonly string[]) => values.length > 0)
  const limits = filtered ? ' with these filters' : ''
  if (query === '') {
    return total === 0 ? `No articles${limits}.` : `${articles(total)}${limits}, in order of date.`
  }
  if (total === 0) return `No article matches “${query}”${limits}.`
  return `${articles(total)} ${total === 1 ? 'matches' : 'match'} “${query}”${limits}.`
}

/** What to try when nothing was found. */
export const emptyHint =
  'Try fewer or shorter words, another spelling of a name, or fewer filters. Words in quotation marks are searched as a phrase.'

export const failure = 'The search index could not be loaded.'

/** While the archive is being edited there is no index to load. */
export const noIndex = 'No search yet: the search index is made by “npm run build”.'
