/**
 * What the archive holds by country, leader, source, year …: from it the search page filters, counts
 * and sorts. One file for the whole archive, made with the index. Articles are numbered as the lists
 * of the site have them: by date, the oldest first, undated ones last.
 */

/** The facets, as the address of a search knows them. */
export const facetNames = [
  'year',
  'country',
  'leader',
  'person',
  'event',
  'source',
  'basis',
  'language'
] as const
export type FacetName = (typeof facetNames)[number]
export type ByFacet<Value> = Readonly<Record<FacetName, Value>>

/** Something for each facet. */
export function byFacet<Value>(make: (name: FacetName) => Value): ByFacet<Value> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<
    FacetName,
    Value
  >
}

/**
 * One value of a facet: its id in addresses, its name, and its articles as steps, `[4, 1]` for the
 * articles 4 and 5. `''` as a name: the id is the name.
 */
export type CatalogValue = readonly [id: string, name: string, steps: readonly number[]]

export interface Catalog {
  /** How many articles there are. */
  readonly articles: number
  readonly facets: ByFacet<readonly CatalogValue[]>
  /** First and last possible year of each article; 0 where that end is open. */
  readonly firstYears: readonly number[]
  readonly lastYears: readonly number[]
  /** Numbers of the articles, the newest first, undated ones last, each as the step from the one before. */
  readonly newest: readonly number[]
}

/** Id of the source of articles that state none; no publication has it: their ids are slugs of names. */
export const notStated = '-'

/** Ids of the shelves beside the years. */
export const shelves = {wide: 'wide', undated: 'undated'} as const

/** Ascending numbers as steps from one to the next; also of any order, with steps back. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** The numbers that `toSteps` was given. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0
  return steps.map((step) => (number += step))
}
