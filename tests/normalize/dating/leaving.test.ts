/** Who just left an office, or is about to, was in it: a bound from above. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const latest = (text: string) =>
  dated(`${text} The council met in the old hall.`).solution.certain.days.at(-1)?.to
const has = (text: string) =>
  latest(`WASHINGTON - ${text}`) !== null && latest(`WASHINGTON - ${text}`) !== undefined

describe('bounded from above', () => {
  test.each([
    'President Kennedy was shot and killed today by a gunman.',
    'President Richard Nixon resigned on Thursday.',
    'Prime Minister Harold Wilson will resign next week, his office said on Tuesday.',
    'Prime Minister Harold Wilson, under fire for weeks, will step down, his office said on Tuesday.'
  ])('%s', (text) => expect(has(text)).toBe(true))
})

describe('not bounded from above', () => {
  test.each([
    'The man who saw President Kennedy shot died today.',
    'The man who shot President Kennedy was shot today.',
    'President Ronald Reagan was shot in the chest Monday, and joked with his doctors.',
    'President Ronald Reagan was shot at on Monday but was not hurt.',
    'President Richard Nixon resigned on a Thursday thirty years ago.',
    'President Richard Nixon died on Friday.',
    'President Richard Nixon resigned in 1974.',
    '"President Richard Nixon resigned today," says an old paper.',
    'President Richard Nixon resigned because he was guilty, his lawyer said today.',
    'Prime Minister Margaret Thatcher was ousted by her own party, Lord Heseltine said on Sunday.',
    'President Hosni Mubarak was overthrown by the army eight years ago, a judge said on Monday.',
    'President Boris Yeltsin resigned from the Communist Party today.',
    'Prime Minister Margaret Thatcher will resign in the next episode of the series.',
    'Prime Minister Margaret Thatcher will resign from the club.'
  ])('%s', (text) => expect(has(text)).toBe(false))
})

test.each([
  ['President Jacques Chirac quit smoking on Monday.', 'President Jacques Chirac spoke on Monday.'],
  [
    'Prime Minister Ariel Sharon quit the Likud party on Monday.',
    'Prime Minister Ariel Sharon spoke on Monday.'
  ]
])('what else was left is no office: %s', (left, spoke) => {
  expect(dated(`PARIS - ${left}`).likely).toBe(dated(`PARIS - ${spoke}`).likely)
})

test('the likely days are near the end of the term', () => {
  const {likely} = dated(
    'WASHINGTON, Aug. 8 - President Richard Nixon resigned today, the first to do so.'
  )
  expect(likely).toBe('[1974-08-07..1974-08-09]')
})

describe('counted from a year', () => {
  test.each([
    [
      'Five years after the mine closed in 1984, the village is still quiet.',
      '[1988-01-01..1990-12-31]'
    ],
    ['Five years after the mine closed in 1984, it was opened again.', '[1984-01-01..]']
  ])('%s', (text, likely) => expect(dated(text).likely).toBe(likely))
})

describe('an office of an institution of many states', () => {
  const certain = (text: string) => dated(`AMSTERDAM - ${text}`).certain
  test.each([
    [
      'The European Central Bank met. On Tuesday President Wim Duisenberg will speak.',
      '[1998-06-01..2003-10-31]'
    ],
    ['The ECB met. On Tuesday President Wim Duisenberg will speak.', '[1998-06-01..2003-10-31]'],
    ['The central bank met. On Tuesday President Wim Duisenberg will speak.', undefined]
  ])('is meant where the text names it: %s', (text, expected) => {
    expect(certain(text)).toBe(expected)
  })
})
