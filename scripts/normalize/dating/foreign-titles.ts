/** Titles of other languages than English, and the terms of the tables that they name. */
import type {TermRow} from '../../../src/schema/authority.ts'
import {fitsTitle, titleWords} from '../terms/title-words.ts'
import type {TitleKind} from '../names/titles-of-languages.ts'

/** The title in the words of the tables. */
export const tableTitle: Readonly<Record<TitleKind, string>> = {
  president: 'President',
  premier: 'Prime Minister',
  chancellor: 'Chancellor',
  monarch: 'King',
  'foreign-minister': 'Foreign Minister'
}

/** Their heads of government are called presidents. */
const premiersCalledPresident = new Set(['ES', 'IT'])
/** Their heads of government are called chancellors, and nobody else is. */
const chancellors = new Set(['DE', 'AT', 'DEDD'])

const isDeputy = ({title}: TermRow) =>
  ['vice', 'deputy', 'acting'].some((word) => titleWords(title).has(word))

/**
 * Whether a term is of the office that a title names. `isOnlyPremier`: the tables do not have whoever bears
 * it as head of a state.
 */
export function fitsForeignTitle(term: TermRow, kind: TitleKind, isOnlyPremier: boolean): boolean {
  const {office, country = ''} = term
  if (isDeputy(term)) return false
  const isPremier = office === 'head-of-government'
  switch (kind) {
    case 'president':
      if (isOnlyPremier && premiersCalledPresident.has(country)) return isPremier
      return office === 'head-of-state' && fitsTitle(term, 'president', new Set(['president']))
    // States of Germany have premiers, too.
    case 'premier':
      return isPremier && !chancellors.has(country)
    case 'chancellor':
      return chancellors.has(country) ? isPremier : office === 'foreign-minister'
    case 'monarch':
      return office === 'head-of-state' && fitsTitle(term, 'king', new Set(['king']))
    case 'foreign-minister':
      return office === 'foreign-minister'
  }
}
