/** Offices as single nouns, so that two passages can be said to speak of the same one. */
import {allMatches} from '../matches.ts'

/** Noun, or what goes with an office → the office. `Minister` alone is of any ministry. */
const offices: ReadonlyMap<string, string> = new Map(
  Object.entries({
    presidential: 'president',
    presidency: 'president',
    premier: 'prime minister',
    premiership: 'prime minister',
    queen: 'king',
    emperor: 'king',
    shah: 'king',
    monarchy: 'king',
    throne: 'king',
    crown: 'king',
    sultanate: 'sultan',
    chairwoman: 'chairman'
  })
)
const noun =
  /(?<![\p{L}\p{N}])(?:president(?:ial|s)?|presidency|prime[\s-]ministers?|premier(?:ship|s)?|chancellors?|kings?|queens?|emperors?|shahs?|monarchy|throne|crown|sultans?|sultanate|caliphs?|caliphate|emirs?|popes?|taoiseach|ministers?|secretary[\s-]general|secretary|secretaries|chair(?:man|woman)|speakers?|directors?|chiefs?)(?![\p{L}\p{N}])/giu

/** An office that a text names; offsets are those of the text. */
export interface NamedOffice {
  readonly office: string
  readonly start: number
  readonly end: number
}

/** The offices that a text names, in order. */
export const officesIn = (text: string): NamedOffice[] =>
  allMatches(text, noun).map(({index, 0: word}) => {
    const plain = word
      .toLowerCase()
      .replace(/[\s-]+/gu, ' ')
      .replace(/(?<=[^s])s$/u, '')
    return {
      office: offices.get(plain) ?? plain,
      start: index,
      end: index + word.length
    }
  })
