/** Whoever opens a story right behind its place line is whom it is about, named once or often. */
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference = {authorities, names: authorityNames(authorities)}
const leaderOf = (opening: string) =>
  normalize(
    itemOf(
      `New school opens\n\n${opening} The school has room for sixty, and its garden is large. The growers said that the roads were open.\n`
    ),
    reference
  ).article.leader

describe('is the leader', () => {
  test.each([
    'PARIS, May 12 (AP) - Francois Mitterrand opened a school for growers.',
    'PARIS, May 12 - Francois Mitterrand opened a school for growers.',
    'PARIS - Francois Mitterrand opened a school for growers.',
    'PARIS, 12 May 1994 - Francois Mitterrand opened a school for growers.',
    'Paris, May 12 -- Francois Mitterrand opened a school for growers.',
    'PARIS, May 12 - French President Francois Mitterrand opened a school for growers.'
  ])('%s', (opening) => expect(leaderOf(opening)).toBe('francois-mitterrand'))
})

test('is the leader, whatever place the title names', () =>
  expect(
    leaderOf('PARIS, May 12 - Secretary of State John Kerry opened a school for growers.')
  ).toBe('john-kerry'))

describe('is not the leader', () => {
  test.each([
    'PARIS, May 12 - A school that Francois Mitterrand had built was opened for growers.',
    'A school was opened - Francois Mitterrand had built it - and has a garden.',
    'PARIS, May 12 - The growers of the school of Francois Mitterrand met.',
    'PARIS, May 12. The growers met. Francois Mitterrand sent a letter.',
    'Growers, 12 of them - Francois Mitterrand was none - opened a school.'
  ])('%s', (opening) => expect(leaderOf(opening)).toBeUndefined())
})
