/** Filters, counts and sorts by the catalog of the archive. Takes time in proportion to its size. */
import {byFacet, fromSteps, shelves, type ByFacet, type Catalog, type FacetName} from './catalog.ts'
import type {YearRange} from './state.ts'

export interface HeldValue {
  readonly id: string
  readonly name: string
  /** Numbers of its articles, ascending. */
  readonly numbers: readonly number[]
}

/** The catalog, unpacked once. */
export interface Holdings {
  readonly articles: number
  readonly values: ByFacet<readonly HeldValue[]>
  readonly firstYears: readonly number[]
  readonly lastYears: readonly number[]
  /** The place of each article when the newest come first. */
  readonly placeFromNewest: readonly number[]
}

/** Unpacks a catalog. */
export function holdingsOf({articles, facets, firstYears, lastYears, newest}: Catalog): Holdings {
  const placeFromNewest: number[] = []
  for (const [place, number] of fromSteps(newest).entries()) placeFromNewest[number] = place
  const unpack = (name: FacetName) =>
    facets[name].map(([id, words, steps]) => ({
      id,
      name: words === '' ? id : words,
      numbers: fromSteps(steps)
    }))
  return {articles, values: byFacet(unpack), firstYears, lastYears, placeFromNewest}
}

/** Which articles something holds for, by number. */
export type Mask = Uint8Array

/** The articles with any of the values; all when none is chosen. */
export function withAny(
  {articles, values}: Holdings,
  facet: FacetName,
  chosen: readonly string[]
): Mask {
  const mask = new Uint8Array(articles)
  if (chosen.length === 0) return mask.fill(1)
  for (const value of values[facet]) {
    if (!chosen.some((one) => isMeant(value, facet, one))) continue
    for (const number of value.numbers) mask[number] = 1
  }
  return mask
}

/** A value is chosen by its id, by its name, or, of years, by its decade. */
export function isMeant({id, name}: HeldValue, facet: FacetName, chosen: string): boolean {
  if (id === chosen || name === chosen) return true
  return facet === 'year' && decadeOf(id) === chosen
}

/** `1995` → `1990s`; nothing for the shelves beside the years. */
export function decadeOf(year: string): string | undefined {
  return /^\d{4}$/.test(year) ? `${year.slice(0, 3)}0s` : undefined
}

/** The articles that can be of a year of the range; undated ones are of none. */
export function ofYears({articles, firstYears, lastYears}: Holdings, {from, to}: YearRange): Mask {
  const mask = new Uint8Array(articles)
  if (from === undefined && to === undefined) return mask.fill(1)
  for (let number = 0; number < articles; number++) {
    const first = firstYears[number] ?? 0
    const last = lastYears[number] ?? 0
    const dated = first !== 0 || last !== 0
    const notBefore = from === undefined || last === 0 || last >= from
    const notAfter = to === undefined || first <= to
    if (dated && notBefore && notAfter) mask[number] = 1
  }
  return mask
}

/** What all masks hold. */
export function inAll(masks: readonly Mask[], articles: number): Mask {
  const all = new Uint8Array(articles).fill(1)
  for (const mask of masks) {
    for (let number = 0; number < articles; number++) all[number]! &= mask[number]!
  }
  return all
}

/** How many of the numbers a mask holds. */
export function countIn(mask: Mask, numbers: readonly number[]): number {
  let count = 0
  for (const number of numbers) count += mask[number] ?? 0
  return count
}

/** The articles of a list. */
export function maskOf(numbers: readonly number[], {articles}: Holdings): Mask {
  const mask = new Uint8Array(articles)
  for (const number of numbers) mask[number] = 1
  return mask
}

/** Numbers of the articles that no year is known of. */
export function undated({values}: Holdings): readonly number[] {
  return values.year.find(({id}) => id === shelves.undated)?.numbers ?? []
}
