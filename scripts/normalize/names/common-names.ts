/** What lets a family name alone say whom it means: how rare it is, and the country it is read in. */
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import {companyNames} from './company-surnames.ts'
import type {Setting} from './terms.ts'

/** Offices that lead a state. */
export const governing: ReadonlySet<Office> = new Set(['head-of-state', 'head-of-government'])

/** A name so short, or so common, that it says nothing alone. */
export const isCommon = (key: string, {givenNames}: Setting) =>
  key.length < 4 || companyNames.has(key) || givenNames.has(key)

/** Whether some bearer's country, as far as one is known, is spoken of. */
export const isAtHome = (term: TermRow, {countries}: Setting) =>
  term.country === undefined || countries.has(term.country)
