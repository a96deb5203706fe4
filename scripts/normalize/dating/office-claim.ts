/** A person in an office, as a text has it. */
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import type {Mention, Range} from '../stages.ts'

/** A person in an office, as the text has it. */
export interface OfficeClaim {
  readonly person: string
  /** The terms that fit; never empty. */
  readonly terms: readonly TermRow[]
  /** The office as printed. */
  readonly title: string
  /** From the office to the name, or the other way round; offsets into the rendition. */
  readonly at: Range
  readonly mention: Mention
  /** In a language whose tenses are not read: the title proves nothing, and makes an answer likely at most. */
  readonly foreign?: true
}

/** Mentions of one unit, in order, and the place of one among them. */
export interface Place {
  readonly mentions: readonly Mention[]
  readonly index: number
}

/** Whether two claims can be of one office: they bear no witness to each other. */
export const areOfOneOffice = ({terms}: OfficeClaim, other: OfficeClaim): boolean =>
  terms.some(({country, office}) =>
    other.terms.some((term) => term.country === country && term.office === office)
  )

/** Of other offices the tables lack many terms: whoever is a minister in them since 2015 may have been one before. */
const wholeTables: ReadonlySet<Office> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister'
])

/** Whether a claim is of leading a state, or its foreign affairs: offices of which the tables are whole. */
export const isOfWholeTables = ({terms}: OfficeClaim): boolean =>
  terms.every(({office}) => wholeTables.has(office))

/** Whether a claim can be of leading the foreign affairs of a state. */
export const isOfForeignAffairs = ({terms}: OfficeClaim): boolean =>
  terms.some(({office}) => office === 'foreign-minister')
