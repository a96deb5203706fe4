/** What is being searched for, and its address: everything a search is stands in its URL. */

/** Names of the filters, as the index and the URL know them. */
export const facetNames = ['country', 'leader', 'source'] as const
export type FacetName = (typeof facetNames)[number]

/** `relevance` without a query is date order: nothing is more relevant than another. */
export const orders = ['relevance', 'oldest', 'newest'] as const
export type Order = (typeof orders)[number]

export type Selection = Readonly<Record<FacetName, readonly string[]>>

export interface SearchState {
  readonly query: string
  readonly selected: Selection
  readonly order: Order
  /** How many results are shown. */
  readonly shown: number
}

/** How many results one step of "more" adds. */
export const step = 10
const most = 10_000

/** Reads the query part of an address; whatever it does not understand stays at its default. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const all = (name: FacetName) => [...new Set(parameters.getAll(name).filter(Boolean))]
  const sort = parameters.get('sort')
  const shown = Number(parameters.get('shown'))
  return {
    query: (parameters.get('q') ?? '').trim(),
    selected: {country: all('country'), leader: all('leader'), source: all('source')},
    order: orders.find((order) => order === sort) ?? 'relevance',
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, most) : step
  }
}

/** The query part of the address of a search, defaults left out: `?q=uranium&sort=oldest`. */
export function writeState({query, selected, order, shown}: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of facetNames) {
    for (const value of selected[name]) parameters.append(name, value)
  }
  if (order !== 'relevance') parameters.set('sort', order)
  if (shown !== step) parameters.set('shown', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
