/** What to do when nothing was found. */
import {pageWord} from '../lib/page-words.ts'
import {element} from './dom.ts'
import type {Found} from './engine.ts'
import {facetLabel, withoutFilter} from './facet-words.ts'
import type {SearchSource} from './source.ts'
import {writeState, type SearchState} from './state.ts'
import {nearWords} from './vocabulary.ts'

/** Near spellings, filters to give up, and a word of advice. The vocabulary is loaded only here. */
export async function adviceOn(
  state: SearchState,
  found: Found,
  source: SearchSource
): Promise<Node[]> {
  const spellings = await otherSpellings(state, found.unknown, source)
  const ways = found.unknown.length > 0 ? [] : await found.waysOut()
  const lines = [
    ...spellings,
    ...ways.map(({without, count}) => {
      const label =
        without === 'years' ? pageWord('rangeOfYears') : facetLabel(without).toLowerCase()
      const next = withoutFilter(state, {facet: without})
      const articles = pageWord('articles', {count})
      return element('li', {}, searchLink(next, pageWord('without', {label, articles})))
    })
  ]
  const list = lines.length > 0 ? [element('ul', {role: 'list'}, ...lines)] : []
  return [...list, element('p', {}, pageWord('emptyHint'))]
}

async function otherSpellings(
  state: SearchState,
  unknown: readonly string[],
  source: SearchSource
): Promise<HTMLElement[]> {
  const lines = unknown.map(async (word) => {
    const links = nearWords(await source.vocabulary(word), word).flatMap((near, index) => {
      const next = {...state, query: state.query.replace(word, () => near)}
      return [index === 0 ? '' : ', ', searchLink(next, near)]
    })
    return links.length === 0
      ? []
      : [element('li', {}, pageWord('spelling', {word}), ...links, '.')]
  })
  return (await Promise.all(lines)).flat()
}

/** A link to another state of this page. */
const searchLink = (state: SearchState, words: string) =>
  element('a', {href: writeState(state) || '?'}, words)
