/**
 * The 8-bit encodings that texts of newspapers come in, by their names in the WHATWG Encoding
 * Standard, and the languages that were written in each. What is read alike by two goes to the first:
 * windows-1252 holds ISO-8859-1, windows-1254 ISO-8859-9.
 */
import type {LanguageCode} from './written-languages.ts'

export interface EightBitEncoding {
  readonly name: string
  readonly languages: readonly LanguageCode[]
}

const western = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi'] as const
const central = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'de'] as const

export const eightBitEncodings: readonly EightBitEncoding[] = [
  {name: 'windows-1252', languages: western},
  {name: 'windows-1251', languages: ['ru', 'uk', 'bg']},
  {name: 'windows-1250', languages: central},
  {name: 'windows-1253', languages: ['el']},
  {name: 'windows-1254', languages: ['tr']},
  {name: 'windows-1255', languages: ['he']},
  {name: 'windows-1256', languages: ['ar', 'fa']},
  {name: 'koi8-r', languages: ['ru']},
  {name: 'koi8-u', languages: ['uk']},
  {name: 'ibm866', languages: ['ru']},
  {name: 'iso-8859-2', languages: central},
  {name: 'iso-8859-5', languages: ['ru', 'uk', 'bg']},
  {name: 'iso-8859-6', languages: ['ar']},
  {name: 'iso-8859-7', languages: ['el']},
  {name: 'iso-8859-8', languages: ['he']},
  {name: 'iso-8859-15', languages: western},
  {name: 'macintosh', languages: western}
]
