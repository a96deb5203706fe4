/** Times behind the day of the archive that a text tells as past: they are told, and bound nothing. */
import {expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const record = (text: string, asOf: string) => normalize(itemOf(text), {...shipped, asOf})
const text =
  'The Quarry\n\nThe quarry lies behind the town. On 3 May 1998 the shed burned down. On 3 May 2031 the water was let out of it.\n'

const toldOf = (asOf: string) => {
  const {article, evidence} = record(text, asOf)
  const {certain, dropped} = evidence.derivation
  const unused = dropped.map(({evidence: id, why}) => [
    evidence.evidence.find((item) => item.id === id)?.spans[0]?.quote,
    why
  ])
  return {date: article.date, certain: certain.length, unused}
}

test('a day still to come that is told as past is set aside with its reason, and nothing is certain', () =>
  expect(toldOf('2026-12-31')).toEqual({
    date: undefined,
    certain: 0,
    unused: [
      [
        '3 May 2031',
        'Not used: that time is still to come, so it was invented or is misprinted, and nothing else that the text says is held for certain.'
      ]
    ]
  }))

test('the same day bounds an archive that is made later', () =>
  expect(toldOf('2040-12-31')).toMatchObject({date: '[2031-05-03..]', unused: []}))
