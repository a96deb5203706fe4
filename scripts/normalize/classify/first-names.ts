/**
 * Given names from all over the world: with one of them, two or three capitalized words are a person's
 * name and not the name of a section. Names that are words of everyday prose, of grammar, or places are
 * left out of the tables, but for the most common.
 */
import {africanNames} from './first-names/african.ts'
import {asianNames} from './first-names/asian.ts'
import {commonNames} from './first-names/common.ts'
import {cyrillicAndGreekNames} from './first-names/cyrillic-and-greek.ts'
import {englishNames} from './first-names/english.ts'
import {germanicNames} from './first-names/germanic.ts'
import {middleEasternNames} from './first-names/middle-eastern.ts'
import {romanceNames} from './first-names/romance.ts'
import {slavicNames} from './first-names/slavic.ts'

const tables = [
  commonNames,
  englishNames,
  romanceNames,
  germanicNames,
  slavicNames,
  middleEasternNames,
  asianNames,
  africanNames,
  cyrillicAndGreekNames
]

const known: ReadonlySet<string> = new Set(tables.flatMap((names) => names.trim().split(/\s+/)))

/** Whether a word is a given name that the tables have; of `Jean-Luc`, the first half is asked. */
export function isFirstName(word: string): boolean {
  const folded = word.normalize('NFC').toLowerCase()
  return known.has(folded) || known.has(folded.split(/[-‑]/u)[0]!)
}
