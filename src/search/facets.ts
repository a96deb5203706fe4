/** The facets of a result: what could be chosen, and how much each choice would find. */
import {pageWord} from '../lib/page-words.ts'
import {byFacet, facetNames, type ByFacet, type FacetName} from './catalog.ts'
import {
  countIn,
  decadeOf,
  inAll,
  isMeant,
  ofYears,
  withAny,
  type Holdings,
  type Mask
} from './holdings.ts'
import type {Selection, YearRange} from './state.ts'

export interface FacetValue {
  readonly id: string
  readonly name: string
  /** How many results it has, or would have if it were chosen as well. */
  readonly count: number
  readonly chosen: boolean
}

/** Years of ten; a shelf beside the years stands alone. */
export interface Decade extends FacetValue {
  readonly years: readonly FacetValue[]
}

export interface Facets extends ByFacet<readonly FacetValue[]> {
  /** The values of `year`, by decade. */
  readonly decades: readonly Decade[]
}

/** What narrows the results, besides the query. */
export interface Filters {
  readonly selected: Selection
  readonly years: YearRange
}

/** One mask for each filter, so that each can be left out. */
export interface FilterMasks {
  readonly facets: ByFacet<Mask>
  readonly years: Mask
}

/** The articles that each filter lets through. */
export function filterMasks(holdings: Holdings, {selected, years}: Filters): FilterMasks {
  return {
    facets: byFacet((name) => withAny(holdings, name, selected[name])),
    years: ofYears(holdings, years)
  }
}

/** The articles that all filters let through; one facet or the years may be left out. */
export function passing(
  {facets, years}: FilterMasks,
  {articles}: Holdings,
  without?: FacetName | 'years'
): Mask {
  const masks = facetNames.filter((name) => name !== without).map((name) => facets[name])
  return inAll(without === 'years' ? masks : [...masks, years], articles)
}

/** Counts; the values of a facet are counted as if none of them were chosen. */
export function countFacets(
  holdings: Holdings,
  found: Mask,
  masks: FilterMasks,
  selected: Selection
): Facets {
  const open = (name: FacetName) =>
    inAll([found, passing(masks, holdings, name)], holdings.articles)
  const facets = byFacet((name) => facetValues(holdings, name, open(name), selected[name]))
  return {...facets, decades: decadesOf(holdings, open('year'), facets.year, selected.year)}
}

function facetValues(
  {values}: Holdings,
  facet: FacetName,
  open: Mask,
  selected: readonly string[]
): FacetValue[] {
  const counted = values[facet].map((value) => ({
    id: value.id,
    name: value.name,
    count: countIn(open, value.numbers),
    chosen: selected.some((one) => one === value.id || one === value.name)
  }))
  const unknown = selected.filter((one) => !isKnown(values, facet, one) && !isDecade(facet, one))
  const lost = unknown.map((id) => ({id, name: id, count: 0, chosen: true}))
  const shown = [...counted, ...lost].filter(({count, chosen}) => count > 0 || chosen)
  // Years and their shelves come in their order.
  return facet === 'year' ? shown : shown.sort((a, b) => b.count - a.count || compare(a, b))
}

const isKnown = (values: Holdings['values'], facet: FacetName, one: string) =>
  values[facet].some((value) => isMeant(value, facet, one))

/** A value chosen that no article of the archive can have. */
export interface UnknownValue {
  readonly facet: FacetName
  /** As the address says it. */
  readonly value: string
}

/** The values chosen that the archive has not: no article has them, however they are meant. */
export const unknownValues = ({values}: Holdings, selected: Selection): UnknownValue[] =>
  facetNames.flatMap((facet) =>
    selected[facet].filter((one) => !isKnown(values, facet, one)).map((value) => ({facet, value}))
  )

const isDecade = (facet: FacetName, id: string) => facet === 'year' && /^\d{3}0s$/.test(id)
/** `1990s`, as the language of the page says it. */
const decadeName = (id: string) => pageWord('decade', {decade: id.slice(0, 4)})

const compare = (a: FacetValue, b: FacetValue) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** An article of two possible years counts once in their decade. */
function decadesOf(
  {values, articles}: Holdings,
  open: Mask,
  years: readonly FacetValue[],
  selected: readonly string[]
): Decade[] {
  const groups = Map.groupBy(years, ({id}) => decadeOf(id) ?? id)
  return [...groups].map(([id, group]) => {
    const [first] = group
    if (first?.id === id) return {...first, years: []}
    const mask = new Uint8Array(articles)
    for (const year of values.year) {
      if (decadeOf(year.id) !== id) continue
      for (const number of year.numbers) mask[number] = open[number] ?? 0
    }
    const count = mask.reduce((sum, held) => sum + held, 0)
    return {id, name: decadeName(id), count, chosen: selected.includes(id), years: group}
  })
}
