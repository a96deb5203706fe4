/** What makes two rows of a table the same row. */
import type {DemonymRow, PlaceRow, TermRow} from '../schema/authority.ts'

/** A name that was official twice (Astana) has a row for each time; they are replaced together. */
export function placeKey({name, country = '', kind}: PlaceRow): string {
  return `${name}|${country}|${kind}`
}

/** A country has one row a language. */
export function demonymKey({country, language}: DemonymRow): string {
  return `${country}|${language}`
}

/** Terms are kept and replaced together per person, country and office. */
export function termKey({person, country = '', office}: TermRow): string {
  return `${person}|${country}|${office}`
}
