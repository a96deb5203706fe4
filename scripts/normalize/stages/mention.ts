/** The names of a text. */
import type {Office} from '../../../src/schema/authority.ts'
import type {Range} from './range.ts'
import type {LabeledUnit} from './unit.ts'

/** A name of the authority tables, found in the text. */
export interface Entity {
  readonly kind:
    | 'person'
    | 'country'
    | 'demonym'
    | 'place'
    | 'town'
    | 'region'
    | 'qualifier'
    | 'metonym'
    | 'publication'
    | 'swallow'
  /** Person id, country code, or publication id; empty for `swallow`. */
  readonly id: string
}

/** A title of office right before a name: `former Foreign Minister` Shimon Peres. */
export interface PrintedOffice extends Range {
  /** The offices that its words can mean. */
  readonly offices: readonly Office[]
  /** Said to be held no more: `former`, `ex-`, `late`. Dates the office, not the article. */
  readonly former: boolean
  /** Words that name the institution of one state instead of a title: `Treasury's`. */
  readonly institution: boolean
}

/** Why a country's name says nothing of the country: it is money's (`Swiss franc`) or a company's. */
export type Uncounted = 'currency' | 'company'

export interface Mention extends Range {
  readonly entity: Entity
  readonly unit: LabeledUnit
  /** Within quotation marks. */
  readonly quoted: boolean
  /** In the first two sentences of the body, behind the dateline. */
  readonly lead: boolean
  /** In the first of them, or in a line above it. */
  readonly opening: boolean
  /** Set on a country's name that is part of another name; such mentions are told, not counted. */
  readonly uncounted?: Uncounted
  /** The title right before a person's name; offsets are into the rendition. */
  readonly office?: PrintedOffice
  /** In the dateline: where the report was written, which is not what it is about. */
  readonly inDateline: boolean
}

/** A name that could be of several people; it is counted for none of them. */
export interface AmbiguousName extends Range {
  readonly name: string
  /** Person ids. */
  readonly people: readonly string[]
}

/** A full name behind a title of office that is in no table. */
export interface PersonCandidate extends Range {
  readonly name: string
  /** The title as printed. */
  readonly title: string
}
