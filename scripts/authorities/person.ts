/** A person as the importer knows them before ids are given. */
import type {Office} from '../../src/schema/authority.ts'

export interface ImportedTerm {
  readonly country: string
  readonly office: Office
  readonly title: string
  readonly start: string
  /** Empty while the term runs. */
  readonly end: string
  readonly source: string
}

export interface ImportedPerson {
  readonly name: string
  readonly variants: readonly string[]
  readonly born: string
  readonly died: string
  readonly wikidata: string
  readonly source: string
  readonly terms: readonly ImportedTerm[]
}

export interface Identified extends ImportedPerson {
  readonly id: string
}

/** A list, and a line for each kind of row that was left out of it. */
export interface Reading {
  readonly people: readonly ImportedPerson[]
  readonly left: readonly string[]
}

/** Letters only, without marks and case: the form in which two lists can be compared. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[ıİ]/g, 'i')
    .replace(/[əƏ]/g, 'a')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
