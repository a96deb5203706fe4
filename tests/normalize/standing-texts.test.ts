/** What stays published of items that could not be normalized, where texts are withheld. */
import {expect, test} from 'vitest'
import {standingTexts} from '../../scripts/normalize/withholding/standing.ts'
import type {CorrectionEntry} from '../../src/schema/correction.ts'
import {correctionOf} from './corrections/correction-of.ts'

const because = {reason: 'Asked for.', since: '2026-05-03'}
const told = (
  words: Readonly<Record<string, CorrectionEntry['withhold']>>,
  failed: readonly string[],
  published: readonly string[]
) => {
  const corrections = new Map(
    Object.entries(words).map(([id, withhold]) => [id, correctionOf('', [{withhold}], id)])
  )
  return standingTexts(corrections, failed, (id) => published.includes(id)).map(({file}) => file)
}

test('a text that stands although it could not be read again may be a withheld one', () => {
  expect(told({a: because}, ['c', 'b'], ['a', 'b', 'c', 'd'])).toEqual([
    'articles/b.md',
    'articles/c.md'
  ])
})

test.each<[string, Parameters<typeof told>]>([
  ['nothing failed', [{a: because}, [], ['a', 'b']]],
  ['nothing of it is published', [{a: because}, ['b'], ['a']]],
  ['nothing is withheld', [{a: 'released'}, ['b'], ['b']]],
  ['there are no words of withholding', [{}, ['b'], ['b']]],
  ['it is released', [{a: because, b: 'released'}, ['b'], ['b']]],
  ['it is named itself, which is told of its correction', [{b: because}, ['b'], ['b']]]
])('no error where %s', (_, [words, failed, published]) => {
  expect(told(words, failed, published)).toEqual([])
})

test('an archive without corrections has none', () => {
  expect(standingTexts(undefined, ['b'], () => true)).toEqual([])
})
