/** Offers all articles of a country, leader, source … that a query names. */
import {pageWord} from '../lib/page-words.ts'
import {element} from './dom.ts'
import type {Named} from './named.ts'
import {selection, step, writeState} from './state.ts'

/** The words of the line, and the link to the filter by itself. */
export function namedLine({facet, value: {id, name, numbers}}: Named): (Node | string)[] {
  const count = numbers.length
  const key = `named${facet.charAt(0).toUpperCase()}${facet.slice(1)}`
  const words = pageWord(key, {name, articles: pageWord('articles', {count})})
  const href = writeState({
    query: '',
    selected: selection({[facet]: [id]}),
    years: {},
    order: 'relevance',
    shown: step
  })
  return [words, element('a', {href}, pageWord('showNamed', {count}))]
}
