/** A search as a methods section reports it, so that another reader can repeat it. */
import type {UsedFilter} from './facet-words.ts'
import {asksForWords, isWordless, parseQuery} from './query.ts'
import type {Order} from './state.ts'

export interface Protocol {
  readonly archive: string
  /** The archive's hash. */
  readonly version: string
  readonly query: string
  /** Words of it that were not looked for. */
  readonly leftOut?: readonly string[]
  readonly filters: readonly UsedFilter[]
  readonly order: Order
  readonly total: number
  /** The results have all words of the query but one. */
  readonly allButOne?: boolean
  /** Words in quotation marks were taken in other forms too. */
  readonly hasOtherForms?: boolean
  /** The whole address of the search. */
  readonly url: string
  /** Day of the search, `YYYY-MM-DD`. */
  readonly on: string
}

const orderWords: Readonly<Record<Order, string>> = {
  relevance: 'best match first',
  oldest: 'oldest first, undated last',
  newest: 'newest first, undated last'
}

function queryText(query: string): string {
  if (query === '') return '(none: every article)'
  return isWordless(parseQuery(query)) ? `${query} (no word: every article)` : query
}

/** Plain text, one particular a line. */
export function protocolText(protocol: Protocol): string {
  const {
    archive,
    version,
    query,
    leftOut = [],
    filters,
    order,
    total,
    allButOne,
    hasOtherForms,
    url,
    on
  } = protocol
  const noQuery = order === 'relevance' ? 'oldest' : order
  const lines = [
    ['Archive', archive],
    ['Version', version],
    ['Query', queryText(query)],
    ...(leftOut.length === 0 ? [] : [['Not looked for', leftOut.join(', ')]]),
    ...filters.map(({label, name, id}) => [
      `Filter, ${label.toLowerCase()}`,
      id === '' || id === name ? name : `${name} (${id})`
    ]),
    ...(filters.length === 0 ? [['Filters', 'none']] : []),
    ['Order', orderWords[asksForWords(parseQuery(query)) ? order : noQuery]],
    ...(hasOtherForms === true
      ? [['Words in quotation marks', 'in other endings too; too many articles to look into each']]
      : []),
    ['Results', `${total}${allButOne === true ? ' with all words but one; none has all' : ''}`],
    ['Address', url],
    ['Searched on', on]
  ]
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('')
}

/** Today where the reader is. */
export function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
