/** Offices that texts give to people of the shipped tables, and words that give them none. */
import {describe, expect, test} from 'vitest'
import {readingOf} from './date-text.ts'

const around = (words: string) =>
  `The report was long. ${words} on the matter, and the papers of the town printed the whole of it on their front pages.`
const claimsIn = (words: string) => {
  const text = around(words)
  return readingOf(text).claims.map(({person, terms}) => `${person}: ${terms[0]!.office}`)
}

describe('in office', () => {
  test.each([
    ['Prime Minister Margaret Thatcher spoke', ['margaret-thatcher: head-of-government']],
    [
      'On Tuesday, Prime Minister Margaret Thatcher spoke',
      ['margaret-thatcher: head-of-government']
    ],
    ['In October, President John F. Kennedy spoke', ['john-f-kennedy: head-of-state']],
    ['Margaret Thatcher, the prime minister, spoke', ['margaret-thatcher: head-of-government']],
    ['Israeli Prime Minister Benjamin Netanyahu spoke', ['benjamin-netanyahu: head-of-government']],
    ['Israel’s Foreign Minister Shimon Peres spoke', ['shimon-peres: foreign-minister']],
    ['Azerbaijani Deputy Foreign Minister Araz Azimov spoke', ['araz-azimov: official']],
    [
      'President Francois Mitterrand and Prime Minister Jacques Chirac spoke',
      ['francois-mitterrand: head-of-state', 'jacques-chirac: head-of-government']
    ],
    [
      'Israel’s Foreign Minister Shimon Peres and his Kazakh counterpart, Kassym-Jomart Tokayev, spoke',
      ['shimon-peres: foreign-minister', 'kassym-jomart-tokayev: foreign-minister']
    ],
    ['U.S. Secretary of State Madeleine Albright spoke', ['madeleine-albright: foreign-minister']],
    ['The U.S. President Ronald Reagan spoke', ['ronald-reagan: head-of-state']],
    // The tables call him head of state.
    ['President Eduard Shevardnadze spoke', ['eduard-shevardnadze: head-of-state']],
    ['Georgian President Eduard Shevardnadze spoke', ['eduard-shevardnadze: head-of-state']],
    // A counterpart is of another country.
    [
      'British Prime Minister Margaret Thatcher and her counterpart, John Major, spoke',
      ['margaret-thatcher: head-of-government']
    ]
  ])('%s', (words, claims) => expect(claimsIn(words)).toEqual(claims))
})

test('who was head of state, and later president, is called president by the later office', () => {
  const [claim] = readingOf(around('President Olusegun Obasanjo spoke')).claims
  expect(claim?.terms.map(({title}) => title)).toEqual(['President'])
})

describe('in no office', () => {
  test.each([
    'Former Prime Minister Margaret Thatcher spoke',
    'FORMER PRIME MINISTER Margaret Thatcher spoke',
    'Former Israeli Prime Minister Benjamin Netanyahu spoke',
    'The former British Prime Minister Margaret Thatcher spoke',
    'Ex-President Jimmy Carter spoke',
    'Then-Prime Minister Margaret Thatcher spoke',
    'then Prime Minister Margaret Thatcher spoke',
    'The late President John F. Kennedy spoke',
    'President-elect Ronald Reagan spoke',
    'Vice President Lyndon Johnson spoke',
    'Deputy Prime Minister Margaret Thatcher spoke',
    'Shadow Prime Minister Margaret Thatcher spoke',
    'Margaret Thatcher, the former prime minister, spoke',
    'Margaret Thatcher spoke',
    'The former U.S. Secretary of State Madeleine Albright spoke',
    'U.S. Deputy Secretary of State Madeleine Albright spoke',
    'U.K. Secretary of State Madeleine Albright spoke',
    'Vice President Eduard Shevardnadze spoke',
    'Former President Eduard Shevardnadze spoke',
    'Prime Minister Eduard Shevardnadze spoke',
    'Kazakh Prime Minister Margaret Thatcher spoke',
    'Finance Minister Margaret Thatcher spoke'
  ])('%s', (words) => expect(claimsIn(words)).toEqual([]))
})
