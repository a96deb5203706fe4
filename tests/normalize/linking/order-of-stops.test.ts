/** Which of two stops came first, and articles that differ about it. */
import {describe, expect, test} from 'vitest'
import {areWaysApart} from '../../../scripts/normalize/linking/legs.ts'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'
import {linkable, linked} from './archive-of.ts'

const report = (sentences: string) =>
  `Nixon abroad\n\nWASHINGTON, Aug. 4, 1969 — ${sentences} President Richard Nixon said that he was glad.\n`
const orderIn = (sentences: string) =>
  tellingOf(readingOf(report(sentences)))?.order?.map(({before, after}) => `${before} ${after}`)

test.each([
  ['President Richard Nixon visited Indonesia and then went on to Thailand.', ['ID TH']],
  ['President Richard Nixon visited Indonesia. He then flew to Thailand.', ['ID TH']],
  ['President Richard Nixon visited Indonesia. From there he flew to Thailand.', ['ID TH']],
  [
    'President Richard Nixon visited Indonesia last week. From Thailand he flew to India.',
    ['TH IN']
  ],
  [
    'President Richard Nixon visited Indonesia, Thailand and India. He had flown from Indonesia to Thailand on Sunday and from there went on to India.',
    ['ID TH', 'TH IN']
  ],
  [
    'President Richard Nixon visited Indonesia and Thailand. President Nixon went first from Thailand to Indonesia.',
    ['TH ID']
  ],
  [
    'President Richard Nixon ended a visit to Indonesia and Thailand. He went first to Thailand and from there flew to Indonesia.',
    ['TH ID']
  ],
  [
    'President Richard Nixon ended a visit to Indonesia, Thailand and India. From Thailand he flew to Indonesia and then went on to India.',
    ['TH ID', 'ID IN']
  ]
])('%s', (sentences, order) => expect(orderIn(sentences)).toEqual(order))

test.each([
  'President Richard Nixon visited Indonesia and Thailand.',
  'President Richard Nixon visited Indonesia and Thailand. Secretary William Rogers had flown from Thailand to Indonesia.',
  'President Richard Nixon visited Indonesia and Thailand. He had a letter flown from Thailand to Indonesia.',
  'President Richard Nixon visited Indonesia. He had flown from Thailand to India.',
  'President Richard Nixon visited Indonesia, Thailand and India. He had flown from Indonesia past Thailand and from there went on to India.',
  'President Richard Nixon visited Thailand, then under martial law, and flew to India.',
  'President Richard Nixon visited Thailand with his then aide John Dean and visited India.',
  'President Richard Nixon visited Indonesia after he had gone to Thailand.',
  'President Richard Nixon visited Indonesia before he then flew to Thailand.',
  'President Richard Nixon visited Indonesia and will then go on to Thailand.',
  'President Richard Nixon will visit Indonesia and then go on to Thailand.',
  'President Richard Nixon visited Indonesia, then flew to Thailand and then went on to Indonesia.',
  'President Richard Nixon visited Indonesia. A year later he then flew to Thailand.'
])('%s: no order', (sentences) => expect(orderIn(sentences)).toBeUndefined())

test('lists of three stops or more are apart where three of them stand in another order', () => {
  const isApart = (...lists: readonly (readonly string[])[]) =>
    areWaysApart({legs: [], lists: [lists[0]!]}, {legs: [], lists: [lists[1]!]})
  expect(isApart(['ID', 'KR', 'CN'], ['KR', 'ID', 'CN'])).toBe(true)
  expect(isApart(['ID', 'KR', 'CN'], ['KR', 'ID', 'JP'])).toBe(false)
})

describe('two articles on one journey', () => {
  const east = report('President Richard Nixon visited Indonesia and then went on to Thailand.')
  const west = report('President Richard Nixon visited Thailand and then went on to Indonesia.')
  const run = (texts: Readonly<Record<string, string>>) => linked(linkable(texts)).contradictions

  test('differ about the order, each in its own words', () => {
    const found = run({east, west})
    expect(found.map(({rule, params}) => [rule, params])).toEqual([
      ['conflict/order', {mine: 'Indonesia', theirs: 'Thailand'}]
    ])
    expect(found.flatMap(({mine, theirs}) => [mine, theirs])).toMatchObject([
      {article: 'east', span: {quote: 'visited Indonesia and then went on to Thailand'}},
      {article: 'west', span: {quote: 'visited Thailand and then went on to Indonesia'}}
    ])
  })

  test.each([
    ['tell the same', {east, same: `${east}The end.\n`}],
    ['are of two journeys', {east, west: west.replace('1969', '1971')}],
    [
      'may be of two journeys',
      Object.fromEntries(
        Object.entries({east, west}).map(([id, text]) => [
          id,
          `${text.replace(/^.*— /su, '')} He gave his host a silver trumpet.\n`
        ])
      )
    ]
  ])('do not where they %s', (_, texts) => expect(run(texts)).toEqual([]))
})
