/**
 * Given names from all over the world: with one of them, two or three capitalized words are a person's
 * name and not the name of a section. Names that are words of everyday prose, of grammar, or places are
 * left out of the tables, but for the most common.
 */
import {handKept} from './first-names/hand-kept.ts'
import {importedNames} from './first-names/imported.ts'

let imported: ReadonlySet<string> | undefined

/** The imported names are many: they are parted when the first name is asked that no hand kept. */
const isImported = (folded: string): boolean =>
  (imported ??= new Set(importedNames.split(/\s/))).has(folded)

const isKnown = (folded: string): boolean =>
  handKept.has(folded) || (folded.length > 1 && isImported(folded))

/** Whether a word is a given name that the tables have; of `Jean-Luc`, the first half is asked. */
export function isFirstName(word: string): boolean {
  const folded = word.normalize('NFC').toLowerCase()
  return isKnown(folded) || isKnown(folded.split(/[-‑]/u)[0]!)
}
