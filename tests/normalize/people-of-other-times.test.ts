/** Names that the tables give to people who lived long after what a text tells. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const leaderOf = (text: string) => normalize(itemOf(text), reference).article.leader

const siege =
  'King Charles came to the town with two thousand horse and was refused at the south gate. The mayor, a dyer, told him that the gate was rusted shut. King Charles laughed, it is said, and slept in a barn.'

test.each([
  ['a king of a siege', `The siege of our town\n\nBy the Rev. Arthur Pell\n\n${siege}`],
  ['a king of a named year', `The siege of our town\n\nIn May of 1645, on a Tuesday, ${siege}`],
  ['a king of a later named year', `The siege of our town\n\nAs was told in 1848, ${siege}`],
  [
    'a queen of an armada',
    'The beacons\n\nQueen Elizabeth rode to Tilbury on a white horse. Queen Elizabeth spoke to the soldiers, and the ships of the enemy burned in the night.'
  ],
  [
    'a president of a printed day',
    'The new term\n\nWASHINGTON, March 4, 1866 -- President Johnson spoke today to a large crowd. President Johnson was hoarse after ten minutes.'
  ]
])('%s is nobody of the tables', (_, text) => expect(leaderOf(text)).toBeUndefined())

test.each([
  [
    'a king of a Tuesday',
    'A visit\n\nKing Charles came to the town on Tuesday with his wife. The mayor told him that the gate was rusted shut, and King Charles laughed.',
    'charles-iii'
  ],
  [
    'a king of a dateline',
    'A visit\n\nLONDON -- King Charles came to the hall, which was built in 1645. The mayor told him that the gate was rusted shut, and King Charles laughed.',
    'charles-iii'
  ],
  [
    'a king of a year of his life',
    'A visit\n\nIn the spring of 2023 King Charles came to the town with his wife, and King Charles laughed at the gate.',
    'charles-iii'
  ],
  [
    'a king with his number',
    'The siege\n\nKing Charles III came to the gate with two thousand horse. King Charles III laughed.',
    'charles-iii'
  ],
  [
    'a queen in company',
    'A visit\n\nQueen Elizabeth received Margaret Thatcher in the garden. Queen Elizabeth poured the tea.',
    'elizabeth-ii'
  ],
  [
    'a president who comes to an old house',
    'A visit\n\nPresident Reagan came on Tuesday to the house, which was built in 1758. President Reagan laughed.',
    'ronald-reagan'
  ],
  [
    'a minister of an earlier age than his grandson',
    'Papandreou to face Parliament\n\nATHENS -- Prime Minister George Papandreou will ask Parliament on Monday for powers to settle the rising on Cyprus. King Constantine receives him tonight. The American ambassador, Henry Labouisse, delivered a letter from President Johnson yesterday.',
    'georgios-papandreou'
  ],
  [
    'that grandson',
    'Papandreou to face Parliament\n\nATHENS -- Prime Minister George Papandreou will ask Parliament on Monday for powers to save the banks. He spoke with Chancellor Angela Merkel in 2010.',
    'giorgos-papandreou'
  ]
])('%s is one of the tables', (_, text, expected) => expect(leaderOf(text)).toBe(expected))
