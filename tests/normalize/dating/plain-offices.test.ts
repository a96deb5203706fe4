/** Several in office whom a dispatch names without a day. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const opening =
  'BERLIN — The lamps went out in the whole of the quarter shortly after two in the night. The trams stood where they were. Nobody was hurt.'
const said = (prose: string) => {
  const {certain, likely} = dated(`Lamps out\n\n${opening}\n\n${prose}\n`)
  return [certain, likely]
}

const [one, two, three] = [
  'President Dwight Eisenhower was woken and asked for a lamp.',
  'In another house Prime Minister Winston Churchill asked for a candle and went on to read.',
  'Secretary of State John Foster Dulles asked for nothing.'
]

test('three in other offices date it where all were in office, until a week or so after', () =>
  expect(said(`${one} ${two} ${three}`)).toEqual([undefined, '[1953-01-26..1955-04-13]']))

describe('it is not dated', () => {
  test.each([
    ['by two', `${one} ${two}`],
    [
      'by those who were never in office at once',
      `${one} ${two} Chancellor Helmut Kohl asked for nothing.`
    ],
    ['by two of one office', `${one} ${two} Prime Minister Harold Macmillan asked for nothing.`],
    [
      'by family names',
      'President Eisenhower was woken. Prime Minister Churchill asked for a candle. Secretary of State Dulles read.'
    ],
    [
      'by those of a year that is told',
      `In 1954 President Dwight Eisenhower was woken. In 1954 Prime Minister Winston Churchill asked for a candle. In 1954 ${three}`
    ],
    ['by those who are quoted', `“${one} ${two} ${three}”`]
  ])('%s', (_, prose) => expect(said(prose)[1]).not.toBe('[1953-01-26..1955-04-13]'))
})
