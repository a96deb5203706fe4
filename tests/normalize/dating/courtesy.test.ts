/** Titles that prove no term: kept for life, or of a namesake whose term the tables may lack. */
import {describe, expect, test} from 'vitest'
import {surnamesOf} from '../../../scripts/normalize/names/authority-names.ts'
import {namesakesOf} from '../../../scripts/normalize/names/namesakes.ts'
import {borneOut as dated, shipped} from './date-text.ts'

const certain = (text: string) => dated(text).certain

describe('a title kept by courtesy bounds from below only', () => {
  test.each([
    [
      'years after the office',
      'LIMA - President Jimmy Carter, who left the White House two decades ago, will watch the election on Sunday with the other guests of the commission.',
      '[1977-01-20..]'
    ],
    [
      'for a foundation',
      'LAGOS - President Bill Clinton said on Saturday that his foundation would pay the government for the medicines of ten thousand children.',
      '[1993-01-20..]'
    ],
    [
      'with another task',
      "NABLUS - Prime Minister Tony Blair, the Quartet's envoy, said on Tuesday that the government would open the crossing for trucks of flour.",
      '[1997-05-02..]'
    ],
    [
      'at an age that no term reached',
      'OMAHA, Neb. - President Jimmy Carter, 85, will speak to the state senate on Friday, and he means to stay for the supper of the members.',
      '[1977-01-20..]'
    ],
    [
      'in a text without a word of governing',
      'OMAHA, Neb. - President Jimmy Carter is on the roof of the new house by seven, and nails the shingles himself.',
      '[1977-01-20..]'
    ]
  ])('%s', (_, text, expected) => {
    expect(certain(text)).toBe(expected)
  })

  test.each([
    [
      'who acts in office',
      'WASHINGTON - President Jimmy Carter will sign the treaty on Tuesday, the White House said, and will speak to the senators afterwards.',
      '[1977-01-20..1981-01-20]'
    ],
    [
      'who only leaves the house',
      'WASHINGTON - President Jimmy Carter left the White House on Friday for a summit, and will sign the treaty there on Sunday, aides said.',
      '[1977-01-20..1981-01-20]'
    ],
    [
      'at an age within the term',
      'WASHINGTON - President Jimmy Carter, 55, will speak to the Senate on Friday about the budget, the White House said, and then go home.',
      '[1977-01-20..1981-01-20]'
    ],
    [
      'who receives an envoy',
      "LONDON - Prime Minister Tony Blair will receive the Quartet's envoy on Tuesday, the government said, and will speak in parliament after that.",
      '[1997-05-02..2007-06-27]'
    ]
  ])('but not of one %s', (_, text, expected) => {
    expect(certain(text)).toBe(expected)
  })
})

describe('namesakes', () => {
  test.each([
    // Kyriakos is in the tables as Prime Minister, Konstantinos as a leader by fact: both were premiers.
    [
      'two premiers, one by fact',
      'ATHENS - Prime Minister Mitsotakis will speak to parliament on Monday about the budget, the government said.'
    ],
    [
      'a president and his kinsman of two surnames',
      'BOGOTA - President Pastrana will speak to the senate on Friday about the strike, the government said.'
    ]
  ])('%s: nobody is meant for certain', (_, text) => {
    expect(certain(text)).toBeUndefined()
  })

  test('a full name decides', () => {
    expect(
      certain(
        'ATHENS - Prime Minister Konstantinos Mitsotakis will speak to parliament on Monday about the budget. Mitsotakis leads a small majority.'
      )
    ).toBe('[1990-04-11..1993-10-13]')
  })

  test('are others of one family name', () => {
    const {authorities} = shipped
    expect(namesakesOf('zulfikar-ali-bhutto', authorities)).toContain('benazir-bhutto')
    expect(namesakesOf('zulfikar-ali-bhutto', authorities)).not.toContain('zulfikar-ali-bhutto')
    expect(namesakesOf('nobody', authorities)).toEqual([])
  })
})

describe('family names of a person', () => {
  const {people, terms} = shipped.authorities
  test.each([
    ['misael-pastrana-borrero', ['Borrero', 'Pastrana']],
    // A second given name, a state of one surname, and two words.
    ['leon-cortes-castro', ['Castro', 'Cortés']],
    ['zulfikar-ali-bhutto', ['Bhutto']],
    ['andres-pastrana', ['Pastrana']]
  ])('%s', (id, expected) => {
    expect(surnamesOf(people.get(id)!, terms.get(id) ?? [], new Set())).toEqual(expected)
  })

  test.each([
    ['Karim al-Zayn', ['al-Zayn', 'Zayn']],
    // Three letters without the article are too often a word or somebody else.
    ['Karim al-Din', ['al-Din']]
  ])('with an article: %s', (name, expected) => {
    expect(surnamesOf({id: 'x', name, variants: [], source: 'test'}, [], new Set())).toEqual(
      expected
    )
  })

  test('a second given name is none', () => {
    const person = {id: 'x', name: 'Carlos Andrés Pérez', variants: [], source: 'test'}
    const term = {person: 'x', country: 'VE', office: 'head-of-state', title: 'President'} as const
    expect(surnamesOf(person, [{...term, source: 'test'}], new Set())).toEqual(['Pérez'])
  })
})
