/** Ships, schools, streets and prizes that bear a leader's name. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const peopleOf = (text: string) => {
  const {leaders = [], people = []} = normalize(itemOf(text), reference).article
  return [...leaders, ...people]
}

test.each([
  [
    'a carrier',
    'PRESIDENT TRUMAN DOCKS AT NORFOLK\n\nNORFOLK, Va. -- Tugs nudged the carrier to Pier 12 on Friday as five thousand relatives waved. Sailors from the President Truman had been six months in the Gulf.'
  ],
  [
    'a carrier in full',
    'Harry S. Truman docks at Norfolk\n\nNORFOLK, Va. -- The carrier Harry S. Truman came home on Friday after six months in the Gulf.'
  ],
  [
    'a crew',
    'NORFOLK, Va. -- A pilot fell ill aboard the President Truman on Friday, the Navy said.'
  ],
  ['a school', 'TOLEDO -- Pupils of Ronald Reagan Middle School planted a tree on Friday.'],
  ['a scholarship', 'TOLEDO -- She won the Ronald Reagan Scholarship on Friday, her mother said.'],
  ['a library', 'TOLEDO -- The Harry S. Truman Presidential Library opens on Friday at nine.'],
  [
    'a German street',
    'BONN -- Die Willy-Brandt-Straße wird am Montag gesperrt, teilte die Stadt mit.'
  ],
  ['a French school', 'PARIS -- Le lycée Charles de Gaulle sera fermé lundi, a dit la mairie.'],
  [
    'ships that sailed',
    'SHIPPING MOVEMENTS\n\nSailed: Prime Minister Asquith, for Leith; Empress of Japan, for Vancouver; President Truman, for Manila. The tide was high.'
  ],
  [
    'a foundation',
    'BONN -- Die Konrad-Adenauer-Stiftung hat am Montag zu einem Gespräch eingeladen.'
  ]
])('%s is nobody', (_, text) => expect(peopleOf(text)).toEqual([]))

test.each([
  [
    'who visits a ship',
    'PRESIDENT TRUMAN AT NORFOLK\n\nNORFOLK, Va. -- President Truman came to the pier on Friday. Sailors of the Missouri cheered.',
    'harry-s-truman'
  ],
  [
    'whose administration has planes',
    'WASHINGTON -- Planes of the Reagan administration will be sold, President Reagan said on Friday.',
    'ronald-reagan'
  ],
  [
    'who opens what is named for him',
    'TOLEDO -- President Ronald Reagan opened the Ronald Reagan Middle School on Friday.',
    'ronald-reagan'
  ]
])('but somebody %s is', (_, text, expected) => expect(peopleOf(text)).toEqual([expected]))
