/** A title in front of a family name rules out who never had it, whoever else of that name the text names. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const leaderOf = (text: string) => normalize(itemOf(text), reference).article.leader

test.each([
  [
    'a wife who joins him',
    'Clinton to visit Vietnam in November\n\nWASHINGTON -- President Clinton will travel to Vietnam in mid-November, the White House said Thursday, the first visit by an American president since the fall of Saigon. Hillary Rodham Clinton will join him.',
    'bill-clinton'
  ],
  [
    'a wife whom he quotes',
    'Clinton in Ireland\n\nDUBLIN -- President Clinton arrived in Ireland on Friday, his hand on the small of his wife\'s back. "Hillary Clinton is the better speaker," he said. Prime Minister John Bruton laughed.',
    'bill-clinton'
  ],
  [
    'a party leader who is his widow',
    'Gandhi opens the dam\n\nNEW DELHI -- Prime Minister Rajiv Gandhi opened the dam on Monday. Sonia Gandhi stood beside him. Gandhi spoke for an hour.',
    'rajiv-gandhi'
  ],
  [
    'her own office',
    'Clinton in Hanoi\n\nHANOI -- Secretary of State Hillary Clinton arrived on Friday. Secretary Clinton met students and spoke of trade, and Clinton went on to Laos.',
    'hillary-clinton'
  ],
  [
    'an office that she may win',
    'If she wins\n\nCLEVELAND -- Hillary Clinton spoke to nurses on Friday. A President Clinton would raise their wages, Clinton said, and Hillary Clinton smiled.',
    'hillary-clinton'
  ],
  [
    'an office that he had long left by the years of the text',
    'Clinton at the fair\n\nDES MOINES, Aug. 15, 2015 -- Hillary Clinton came to the fair. "President Clinton!" the children cried in 2015, and Hillary Clinton waved.',
    'hillary-clinton'
  ]
])('%s', (_, text, expected) => expect(leaderOf(text)).toBe(expected))
