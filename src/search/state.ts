/** What is being searched for, and its address: everything a search is stands in its URL. */
import {byFacet, facetNames, type ByFacet, type FacetName} from './catalog.ts'

/** `relevance` without a query is date order: nothing is more relevant than another. */
export const orders = ['relevance', 'oldest', 'newest'] as const
export type Order = (typeof orders)[number]

/** Ids of the values chosen of each facet. */
export type Selection = ByFacet<readonly string[]>

/** Years, both included; an end that is left out is open. */
export interface YearRange {
  readonly from?: number
  readonly to?: number
  /** Ends as typed that are no years: they narrow nothing, which is told. */
  readonly unread?: {readonly from?: string; readonly to?: string}
}

export interface SearchState {
  readonly query: string
  readonly selected: Selection
  readonly years: YearRange
  readonly order: Order
  /** How many results are shown. */
  readonly shown: number
}

/** How many results one step of "more" adds. */
export const step = 10
const most = 10_000

/** A choice of nothing, or of one facet's values alone. */
export function selection(chosen: Partial<Selection> = {}): Selection {
  return byFacet((name) => chosen[name] ?? [])
}

/** Reads the query part of an address; whatever it does not understand stays at its default. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const all = (name: FacetName) => [...new Set(parameters.getAll(name).filter(Boolean))]
  const sort = parameters.get('sort')
  const shown = Number(parameters.get('shown'))
  return {
    query: (parameters.get('q') ?? '').trim(),
    selected: byFacet(all),
    years: yearRange(parameters.get('from') ?? '', parameters.get('to') ?? ''),
    order: orders.find((order) => order === sort) ?? 'relevance',
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, most) : step
  }
}

/** Two years as typed; an end that is no year is left open, and a range the wrong way round is turned. */
export function yearRange(from: string, to: string): YearRange {
  const year = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined)
  const [first, last] = [year(from), year(to)]
  const turned = first !== undefined && last !== undefined && first > last
  const [start, end] = turned ? [last, first] : [first, last]
  const unread = {
    ...(first === undefined && from.trim() !== '' && {from: from.trim()}),
    ...(last === undefined && to.trim() !== '' && {to: to.trim()})
  }
  return {
    ...(start !== undefined && {from: start}),
    ...(end !== undefined && {to: end}),
    ...(Object.keys(unread).length > 0 && {unread})
  }
}

/** The ends of a range as its fields and its address have them. */
export function yearTexts({from, to, unread}: YearRange): Record<'from' | 'to', string> {
  return {from: String(from ?? unread?.from ?? ''), to: String(to ?? unread?.to ?? '')}
}

/** The query part of the address of a search, defaults left out: `?q=uranium&sort=oldest`. */
export function writeState({query, selected, years, order, shown}: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of facetNames) {
    for (const value of selected[name]) parameters.append(name, value)
  }
  for (const [name, text] of Object.entries(yearTexts(years))) {
    if (text !== '') parameters.set(name, text)
  }
  if (order !== 'relevance') parameters.set('sort', order)
  if (shown !== step) parameters.set('shown', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether a range of years is asked for. */
export function hasYears({years}: Pick<SearchState, 'years'>): boolean {
  return years.from !== undefined || years.to !== undefined
}

/** Whether anything but the query narrows the results. */
export function isFiltered(state: Pick<SearchState, 'selected' | 'years'>): boolean {
  return hasYears(state) || facetNames.some((name) => state.selected[name].length > 0)
}
