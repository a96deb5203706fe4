/** Tables by which the words of a query are taken; small, and loaded with the search page. */
import type {SameNames} from './same-names.ts'

/** As the file of the site holds them. */
export interface WordTables {
  readonly names: SameNames
  /** Folded. */
  readonly functionWords: readonly string[]
}

/** As a search uses them. */
export interface WordLookup {
  /** Folded spellings of surnames, each with the one that is looked for. */
  readonly names: ReadonlyMap<string, string>
  /** Words that are looked for in quotation marks alone. */
  readonly functionWords: ReadonlySet<string>
}

/** Unpacks the tables. */
export const wordLookup = ({names, functionWords}: WordTables): WordLookup => ({
  names: new Map(names),
  functionWords: new Set(functionWords)
})
