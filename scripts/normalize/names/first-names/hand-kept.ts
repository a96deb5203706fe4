/** Given names of all tables that are kept by hand, in lower case. */
import {africanNames} from './african.ts'
import {asianNames} from './asian.ts'
import {commonNames} from './common.ts'
import {cyrillicAndGreekNames} from './cyrillic-and-greek.ts'
import {englishNames} from './english.ts'
import {germanicNames} from './germanic.ts'
import {middleEasternNames} from './middle-eastern.ts'
import {romanceNames} from './romance.ts'
import {slavicNames} from './slavic.ts'

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

export const handKept: ReadonlySet<string> = new Set(
  tables.flatMap((names) => names.trim().split(/\s+/))
)
