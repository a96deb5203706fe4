/** `Her first visit to Kenya` against the leader's earlier ones in the archive; nobody else's count. */
import {describe, expect, test} from 'vitest'
import {linkable, linked} from './archive-of.ts'

const report = (day: string, sentence: string, name = 'Prime Minister Margaret Thatcher') =>
  `The Morning Post\n${day}\n\n${name} ${sentence}\n`
const came = 'arrived in Kenya on Monday for talks.'
const rules = (texts: Readonly<Record<string, string>>) =>
  linked(linkable(texts)).contradictions.map(({rule, mine, theirs}) => [
    rule,
    mine.span.quote,
    theirs.article
  ])
const earlier = {a: report('March 12, 1987', came), b: report('March 12, 1988', came)}

test.each([
  ['on her first visit to Kenya.', [['conflict/not-first', 'first visit to Kenya', 'a']]],
  [
    '. It is her first-ever visit to Kenya.',
    [['conflict/not-first', 'first-ever visit to Kenya', 'a']]
  ]
])('one earlier journey: arrived in Nairobi on Monday %s', (words, expected) =>
  expect(
    rules({a: earlier.a, z: report('March 12, 1990', `arrived in Nairobi on Monday ${words}`)})
  ).toEqual(expected)
)

test.each([
  ['second', ['conflict/not-second', 'conflict/not-second']],
  ['third', []]
])('two earlier journeys, of which hers is called the %s', (which, expected) =>
  expect(
    rules({
      ...earlier,
      z: report('March 12, 1990', `arrived in Nairobi on Monday on her ${which} visit to Kenya.`)
    }).map(([rule]) => rule)
  ).toEqual(expected)
)

test('three earlier journeys, of which hers is called the third', () =>
  expect(
    rules({
      ...earlier,
      c: report('March 12, 1989', came),
      z: report('March 12, 1990', 'arrived in Nairobi on Monday on her third visit to Kenya.')
    }).map(([rule]) => rule)
  ).toEqual(['conflict/not-nth', 'conflict/not-nth', 'conflict/not-nth']))

describe('no contradiction', () => {
  test.each([
    [
      'of a role',
      'arrived in Nairobi on Monday on her first visit to Kenya as leader of her party.'
    ],
    ['of some time', 'arrived in Nairobi on Monday on her first visit to Kenya since 1988.'],
    ['of another country', 'arrived in Kampala on Monday on her first visit to Uganda.'],
    ['of a kind', 'arrived in Nairobi on Monday on her first state visit to Kenya.'],
    ['denied', 'arrived in Nairobi on Monday. It was not her first visit to Kenya.'],
    ['quoted', 'arrived in Nairobi on Monday. “This is her first visit to Kenya,” said a guest.']
  ])('%s', (_, sentence) =>
    expect(rules({...earlier, z: report('March 12, 1990', sentence)})).toEqual([])
  )
  test('with the journey of another', () =>
    expect(
      rules({
        a: report('March 12, 1978', came, 'Prime Minister James Callaghan'),
        z: report('March 12, 1990', 'arrived in Nairobi on Monday on her first visit to Kenya.')
      })
    ).toEqual([]))
  test('with a report of the same journey some weeks before', () =>
    expect(
      rules({
        a: report('March 12, 1990', came),
        z: report('April 2, 1990', 'visited Kenya last month. It was her first visit to Kenya.')
      })
    ).toEqual([]))
})
