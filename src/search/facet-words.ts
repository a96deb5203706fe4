/** What the filters are called. */
import {pageWord} from '../lib/page-words.ts'
import {facetNames, type FacetName} from './catalog.ts'
import type {Facets} from './facets.ts'
import type {SearchState, YearRange} from './state.ts'

/** Headings of the facets. */
export const facetLabel = (facet: FacetName | 'years'): string =>
  pageWord(`facet${facet.charAt(0).toUpperCase()}${facet.slice(1)}`)

/** `1994 to 1996`, `from 1994`, `to 1996`; nothing when both ends are open. */
function yearRangeWords({from, to}: YearRange): string | undefined {
  if (from === undefined)
    return to === undefined ? undefined : pageWord('rangeTo', {to: String(to)})
  if (to === undefined) return pageWord('rangeFrom', {from: String(from)})
  return from === to ? String(from) : pageWord('rangeBoth', {from: String(from), to: String(to)})
}

/** One filter in use. */
export interface UsedFilter {
  readonly facet: FacetName | 'years'
  readonly label: string
  /** Id of the value, as in the address; empty for a range of years. */
  readonly id: string
  readonly name: string
}

/** The filters in use; before the catalog has come, values are called by their ids. */
export function usedFilters({selected, years}: SearchState, facets?: Facets): UsedFilter[] {
  const values = facetNames.flatMap((facet) =>
    selected[facet].map((id) => {
      const known = facets?.[facet].find((value) => value.id === id || value.name === id)
      return {facet, label: facetLabel(facet), id, name: known?.name ?? id}
    })
  )
  const range = yearRangeWords(years)
  if (range === undefined) return values
  return [...values, {facet: 'years', label: facetLabel('years'), id: '', name: range}]
}

/** The state without one of its filters. */
export function withoutFilter(
  state: SearchState,
  {facet, id}: {readonly facet: FacetName | 'years'; readonly id?: string}
): SearchState {
  if (facet === 'years') return {...state, years: {}}
  const kept = id === undefined ? [] : state.selected[facet].filter((one) => one !== id)
  return {...state, selected: {...state.selected, [facet]: kept}}
}
