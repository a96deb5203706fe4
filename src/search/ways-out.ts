/** What to give up when the filters leave nothing of what a query finds. */
import {facetNames, type FacetName} from './catalog.ts'
import {filterMasks, passing, type Filters} from './facets.ts'
import {countIn, type Holdings} from './holdings.ts'

export interface WayOut {
  /** The filter to give up. */
  readonly without: FacetName | 'years'
  /** How many results there would be without it. */
  readonly count: number
}

/**
 * The filters in use without any one of which there would be results, the most results first.
 * `numbers` are the articles that the query finds.
 */
export function waysOut(
  holdings: Holdings,
  numbers: readonly number[],
  filters: Filters
): WayOut[] {
  const {selected, years} = filters
  const masks = filterMasks(holdings, filters)
  const inUse: (FacetName | 'years')[] = facetNames.filter((name) => selected[name].length > 0)
  if (years.from !== undefined || years.to !== undefined) inUse.push('years')
  return inUse
    .map((without) => {
      const open = passing(masks, holdings, without)
      return {without, count: countIn(open, numbers)}
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
}
