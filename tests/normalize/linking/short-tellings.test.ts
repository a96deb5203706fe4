/** Plain words of short reports: what they leave, whom they are of, and which of them tell one journey. */
import {describe, expect, test} from 'vitest'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'
import {linkable, linked} from './archive-of.ts'

const tellingIn = (sentence: string) => tellingOf(readingOf(`${sentence}\n`))

describe('a place that the leader leaves', () => {
  test.each([
    ['President Richard Nixon left China on Monday after a week of talks.', ['CN']],
    ['President Richard Nixon left China today.', ['CN']],
    ['President Richard Nixon departed from China on Feb. 28.', ['CN']],
    ['President Richard Nixon left China for Japan on Monday.', ['CN']],
    ['President Richard Nixon left China.', ['CN']]
  ])('%s: reached', (sentence, reached) =>
    expect(tellingIn(sentence)).toMatchObject({reached, toCome: []})
  )
  test.each([
    'President Richard Nixon left China isolated after the talks.',
    'President Richard Nixon left China out of the plan.',
    'President Richard Nixon left Korea, China and Japan out.',
    'President Richard Nixon left China policy to others.',
    'President Richard Nixon left Washington on Monday.',
    'Two envoys of President Richard Nixon left China on Monday.'
  ])('%s: no journey', (sentence) => expect(tellingIn(sentence)).toBeUndefined())
})

describe('coming, and coming back', () => {
  test.each([
    ['came home on Friday from Australia and Thailand.', {reached: ['AU', 'TH'], told: 'over'}],
    ['was back from Poland on Friday.', {reached: ['PL'], told: 'over'}],
    ['returned from Poland on Friday.', {reached: ['PL'], told: 'over'}],
    ['came to Portugal on Wednesday from Morocco.', {reached: ['PT', 'MA'], told: 'over'}],
    ['will come to Portugal on Friday.', {toCome: ['PT'], planned: true}]
  ])('%s', (words, expected) =>
    expect(tellingIn(`President Lyndon Johnson ${words}`)).toMatchObject(expected)
  )
  test('the day of being back is that of the journey’s end', () =>
    expect(
      tellingIn('President Lyndon Johnson was back from Poland on Friday.')?.stays
    ).toMatchObject([{country: 'PL', ends: 'home'}]))
  test.each([
    'President Lyndon Johnson came to power in Portugal.',
    'President Lyndon Johnson came to France’s defense.',
    'President Lyndon Johnson came to the aid of Portugal on Friday.',
    'President Lyndon Johnson pulled troops back from Poland.',
    'President Lyndon Johnson returned to Poland its gold.',
    'President Lyndon Johnson got an answer back from China.',
    'When it came to China President Lyndon Johnson was silent.',
    'An envoy of President Lyndon Johnson returned from Poland on Friday.'
  ])('%s: no journey', (sentence) => expect(tellingIn(sentence)).toBeUndefined())
})

describe('two leaders who go together', () => {
  test.each([
    'Chancellor Helmut Kohl and President Francois Mitterrand arrived in Poland on Tuesday.',
    'Chancellor Helmut Kohl of Germany and President Francois Mitterrand of France visited Poland.'
  ])('%s', (sentence) =>
    expect(tellingIn(sentence)).toMatchObject({person: 'helmut-kohl', reached: ['PL']})
  )
  test.each([
    'Lech Walesa met Helmut Kohl and President Francois Mitterrand visited Poland.',
    'An envoy of Helmut Kohl and President Francois Mitterrand visited Poland.'
  ])('%s: not the first of them', (sentence) =>
    expect(tellingIn(sentence)?.person).not.toBe('helmut-kohl')
  )
})

test.each([
  ['returned home on Sunday after a visit to Kenya and Uganda.', 'over'],
  ['arrived in Kenya on Sunday at the start of a two-day visit.', 'under way'],
  ['attended a summit in Kenya on Sunday.', 'over'],
  ['will attend a summit in Kenya on Sunday.', 'ahead'],
  ['spoke on Sunday after a visit to Kenya.', undefined]
])('Prime Minister John Major %s', (sentence, told) =>
  expect(tellingIn(`Prime Minister John Major ${sentence}`)?.told).toBe(told)
)

const nixon = {
  come: `PEKING, Feb. 21, 1972 (AP) - President Richard Nixon arrived in China today for talks with Chou En-lai. Nixon was met at the airport.\n`,
  gone: `SHANGHAI, Feb. 29, 1972 (AP) - President Richard Nixon left China on Monday after a week of talks. Nixon flew home to Washington.\n`,
  again: `PEKING, Feb. 24, 1976 (AP) - President Richard Nixon arrived in China today for talks. Nixon was met at the airport.\n`
}

describe('reports of correspondents, who count from the day on which they write', () => {
  const {groups, dates, constraints} = linked(linkable(nixon))
  test('tell one journey where the days meet', () => expect(groups).toEqual(['again', 'come gone']))
  test('and prove nothing of a date', () => {
    expect([...constraints.values()].flat()).toEqual([])
    for (const {alone, together} of Object.values(dates)) expect(together).toEqual(alone)
  })
  test('who disagree about the day of one arrival tell of one, and the two days are shown', () => {
    const told = (day: string) =>
      `NAIROBI, Nov. 12, 1981 (AP) - Prime Minister Margaret Thatcher arrived in Kenya on ${day}. She will hold talks.\n`
    const {groups: found, contradictions} = linked(
      linkable({a: told('Tuesday'), b: told('Wednesday')})
    )
    expect(found).toEqual(['a b'])
    expect(
      contradictions.map(({rule, params}) => [rule, params['mine'], params['theirs']])
    ).toEqual([['conflict/weekday', 'Tuesday', 'Wednesday']])
  })
})
