/**
 * Classes of error that newswire showed which no rule was made on: each with what must stay known beside
 * it.
 */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const more = 'The council met in the old hall, and the river runs to the sea.'
const certain = (text: string) => dated(`${text} ${more}`).certain

describe('an office that the tables have is not the one that is meant', () => {
  test.each([
    [
      'a ministry that is not named',
      'LONDON - Minister Yvette Cooper said on Tuesday it will go on.'
    ],
    ['another ministry', 'LONDON - The plan, said housing minister Yvette Cooper, is sound.']
  ])('%s', (_, text) => expect(certain(text)).toBeUndefined())

  test('but a row of any ministry is meant by the bare title', () => {
    const text = 'BAKU - Israeli Minister Zeev Elkin will speak on Tuesday.'
    expect(certain(text)).toMatch(/^\[2015-05-14\.\./)
  })
})

test('where the tables know no foreign minister, whoever was one later may have been', () => {
  const text = 'ISLAMABAD - Foreign Minister Sartaj Aziz will speak on Tuesday.'
  expect(certain(text)).toMatch(/^\[1998-05-27\.\.1999-11-05,2013-06-07\.\.2017-07-28/u)
})

describe('a title that is given ahead of the office', () => {
  const spoke =
    'WASHINGTON - Speaker of the House of Representatives Nancy Pelosi will speak on Tuesday.'
  test.each([
    ['in a text of its taking', `${spoke} She will be sworn in in January.`, '[2006-07-05..'],
    ['but in no other', spoke, '[2007-01-04..'],
    [
      'nor where somebody was nominated by another',
      `${spoke} A judge nominated by her spoke.`,
      '[2007-01-04..'
    ]
  ])('%s', (_, text, from) => expect(certain(text)?.startsWith(from)).toBe(true))
})

describe('times that bound nothing', () => {
  test.each([
    ['marked by a copyist', 'The stone was laid on 3 June 1992 [sic] by his widow.'],
    ['told of what somebody imagined', 'The story imagines that a man landed on June 4, 1978.'],
    ['of a plan', 'The cabinet approved spending of 3 billion dollars in 2046 for the roads.']
  ])('%s', (_, text) => expect(certain(text)).toBeUndefined())

  test('in a story printed long before', () => {
    const story = 'The ships had come down on March 3, 2019, and there was wheat.'
    expect(dated(`The Harvest\n\n${story}\n\nAstounding Yarns, April 1953`).certain).toBeUndefined()
    expect(dated(`The Harvest\n\n${story}\n\nAstounding Yarns, April 2023`).certain).toBe(
      '[2019-03-03..]'
    )
  })

  test.each([
    ['a line of founding is none of printing', 'Founded 12 June 1950', '[2019-03-03..]'],
    ['nor is one of building', 'Est. June 1950', '[2019-03-03..]'],
    ['nor a sentence', 'The ships had been promised on April 2, 1953.', '[2019-03-03..]'],
    [
      'nor a long line',
      'Out of the journal of the members of the club of the old ships of the sea, April 1953',
      '[2019-03-03..]'
    ],
    ['what a story tells is likely at most', 'Astounding Yarns, April 1953', undefined]
  ])('%s', (_, line, days) => {
    const story = 'The ships had come down on March 3, 2019, and there was wheat.'
    const read = dated(`The Harvest\n\n${story}\n\n${line}`)
    expect(read.certain).toBe(days)
    expect(read.likely).toBe('[2019-03-03..]')
  })

  test('a line in the middle of a page is none of printing', () => {
    const story = 'The ships had come down on March 3, 2019, and there was wheat.'
    const lines = Array.from({length: 12}, () => more).join('\n\n')
    const printing = 'Astounding Yarns, April 1953'
    expect(dated(`The Harvest\n\n${story}\n\n${lines}\n\n${printing}`).certain).toBeUndefined()
    const page = `The Harvest\n\n${story}\n\n${lines}\n\n${lines}\n\n${lines}`
    expect(dated(`${page}\n\n${printing}`).certain).toBe('[2019-03-03..]')
  })

  test.each([
    [
      'a plan ahead of the verb of the time is none of it',
      'The party cut taxes by 3 percent in 2006, and the Parliament adopted the law in March 2006.',
      '[2006-03-01..]'
    ],
    [
      'one that it decides, is',
      'The Parliament met and it approved 3 billion dollars in March 2006.',
      undefined
    ],
    [
      'without a plan, it is told',
      'The Parliament adopted the law in March 2006.',
      '[2006-03-01..]'
    ]
  ])('%s', (_, text, days) => expect(certain(text)).toBe(days))

  test('in a review it is likely at most', () => {
    const text =
      'The Valley Times film review pages praised it, and the mill burned on 3 June 1992.'
    expect(certain(text)).toBeUndefined()
    expect(dated(`${text} ${more}`).likely).toBe('[1992-06-03..]')
  })

  test('but what was laid, bounds', () =>
    expect(certain('The stone was laid on 3 June 1992 by his widow.')).toBe('[1992-06-03..]'))
})

describe('on a day somebody said', () => {
  test.each([
    ['On 3 January 2010 the mayor said that there was grit.', '[2010-01-03..]'],
    ['On 3 January 2010 the mayor will have said that there was grit.', undefined]
  ])('%s', (text, days) => expect(certain(text)).toBe(days))
})

describe('likely from who the story is about', () => {
  const likely = (name: string) =>
    dated(`${name} spoke to parliament. The crowd heard Jimmy Carter again in the evening.`).likely
  test.each([
    ['who is named', 'Jimmy Carter', '[1974-01-21..1989-01-18]'],
    ['but not a singer of that name', 'The singer Jimmy Carter', undefined],
    ['nor who is of another office', 'Foreign Minister Jimmy Carter', undefined],
    ['nor who left', 'Former president Jimmy Carter', undefined]
  ])('%s', (_, name, days) => expect(likely(name)).toBe(days))

  test('what a text remembers of them, it can remember at any time', () =>
    expect(
      dated(
        'Jimmy Carter spoke to parliament. The letters of Jimmy Carter, and his legacy, were praised. The tombs of the kings, and the legacy of Jimmy Carter, were shown.'
      ).likely
    ).toBe('[1974-01-21..]'))

  test('nor where nothing is governed', () =>
    expect(
      dated('Jimmy Carter sells his forehead. The bids for Jimmy Carter rose on the site.').likely
    ).toBeUndefined())
})

describe('likely from the latest figures', () => {
  const figures = 'The total for 2008 was $129 million, up 56% from the year before.'
  test.each([
    ['that are compared', figures, true],
    ['but not where a later year is told', `${figures} The mill burned in 2012.`, false],
    ['nor one that began shortly before newer ones', `${figures} It burned in March 2010.`, false],
    ['but where one began long before', `${figures} The mill burned in June 2009.`, true]
  ])('%s', (_, text, isSaid) => {
    const rules = dated(`${text} ${more}`).constraints.map(({rule}) => rule)
    expect(rules.includes('date/latest-figures')).toBe(isSaid)
  })
})

describe('likely from two successive years', () => {
  test.each([
    ['that are past', 'The mill burned in 2007. It was rebuilt in 2008.', true],
    ['but not those to come', 'They could decide in 2011. It will open in 2012.', false],
    ['nor one in front of a name', 'The mill burned in 2010. The 2011 World Cup was won.', false],
    ['nor those in names', 'They seek the 2011 World Cup and the Olympics of 2012.', false]
  ])('%s', (_, text, isSaid) => {
    const rules = dated(`${text} ${more}`).constraints.map(({rule}) => rule)
    expect(rules.includes('date/latest-years')).toBe(isSaid)
  })
})

describe('after the end of an office', () => {
  test('a title is given a month longer where the text tells of the end', () => {
    const text = 'President Richard Nixon will speak on Thursday.'
    expect(dated(`CAIRO - The presidency was abolished. ${text}`).likely).toBe(
      '[1969-01-20..1974-09-08]'
    )
    expect(dated(`CAIRO - The presidency was praised. ${text}`).likely).toBe(
      '[1969-01-20..1974-08-09]'
    )
  })

  test('that it was left is news for a week', () => {
    const text = `WASHINGTON - President Richard Nixon resigned on Thursday. ${more}`
    expect(certain(text)).toBe('[1969-01-20..1974-08-16]')
  })
})
