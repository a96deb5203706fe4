/** Family names with a particle that is printed small behind a title: `President de Gaulle`. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const leadersOf = (text: string) => {
  const {leaders = [], people = []} = normalize(itemOf(`${text}\n`), reference).article
  return [...leaders, ...people]
}

test.each([
  ['charles-de-gaulle', 'PARIS - President de Gaulle opened a dam on Thursday, and it rained.'],
  ['charles-de-gaulle', 'PARIS - President De Gaulle opened a dam on Thursday, and it rained.'],
  [
    'charles-de-gaulle',
    'PARIS. Le président de Gaulle a inauguré hier un barrage, et il pleuvait.'
  ],
  ['f-w-de-klerk', 'CAPE TOWN - President de Klerk opened a dam on Tuesday, and it rained.']
])('%s: %s', (id, text) => expect(leadersOf(text)).toEqual([id]))

test.each([
  'LILLE - Mrs. Yvonne de Gaulle opened a school on Monday, and it rained.',
  'LILLE - The plane from de Gaulle airport was late on Monday, for it rained.',
  'LILLE - The people of de gaulle and de klerk, as the sign had it, went home on Monday.'
])('nobody: %s', (text) => expect(leadersOf(text)).toEqual([]))
