/**
 * Years told as past that are none of the text's own: made up, foreseen, set ahead, of another reckoning,
 * of the copy. Each stands beside a neighbor that still bounds the day.
 */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const more = 'The council met in the old hall, and the river runs to the sea.'
const read = (text: string) => {
  const {certain, likely} = dated(`${text} ${more}`)
  return [certain, likely]
}
const nothing = [undefined, undefined]

describe('one year alone is likely at most', () => {
  test.each([
    ['told once', 'The mill burned in 1992.', [undefined, '[1992-01-01..]']],
    [
      'beside an earlier one, that one is sure',
      'The mill was built in 1950. It burned in 1992.',
      ['[1950-01-01..]', '[1992-01-01..]']
    ],
    [
      'told twice, it is still one',
      'The mill burned in 1992. The barn burned in 1992.',
      [undefined, '[1992-01-01..]']
    ],
    [
      'in a dispatch from a place it is sure',
      'BAKU - The mill burned in 1992.',
      ['[1992-01-01..]', '[1992-01-01..]']
    ],
    ['a day is sure', 'The mill burned on 3 May 1992.', ['[1992-05-03..]', '[1992-05-03..]']],
    [
      'what goes on since then is sure',
      'They have not spoken since 1992.',
      ['[1992-01-01..]', '[1992-01-01..]']
    ]
  ])('%s', (_, text, days) => expect(read(text)).toEqual(days))

  test('against a bare date it still speaks', () => {
    const dispute = `Plum Cake\n\n12 September 1931\n\nTake a pound of plums. The mill burned in 2006. ${more}`
    expect(dated(dispute).certain).toBeUndefined()
    expect(dated(dispute.replace('The mill burned in 2006. ', '')).certain).toBe('1931-09-12')
  })
})

describe('worlds that somebody made up or foresees', () => {
  test.each([
    ['a novel', 'In his new novel the old king died on 3 May 1985.'],
    ['a game', 'In this computer game the fleet was lost on 3 May 1985.'],
    ['a prophet', 'The prophet opened his book. On 3 May 1999 a king came down from the sky.'],
    ['the next war', 'He tells how the next war was lost. The fleet was sunk on 3 May 1929.'],
    ['a comedy', 'The comedy runs backward. He was crowned on 3 May 2015.'],
    ['a table', 'The actuary made a table. Members retired on 3 May 2004.']
  ])('%s', (_, text) => expect(read(text)).toEqual(nothing))

  test.each([
    [
      'what was made is real, and likely',
      'In his new novel the king dies. It was published on 3 May 1985.'
    ],
    ['what is shown elsewhere', 'A film was praised. The mill burned on 3 May 1985.']
  ])('but %s', (_, text) => expect(read(text)).toEqual([undefined, '[1985-05-03..]']))

  test('a year can be what a film is called', () =>
    expect(read('The film was long. In 2001 the ape threw his bone.')).toEqual(nothing))
})

describe('times that were set ahead', () => {
  test.each([
    ['a sentence', 'His sentence ended in 1998.'],
    ['a lease', 'The lease, which ended in 2009, was bought out.'],
    ['what was to be', 'The bridge was to be opened in 1985.'],
    ['games', 'Sydney got the Olympics in 2000.'],
    ['games that were voted on', 'Barcelona won the Games in 1992 by 47 votes.'],
    ['what planners saw', 'They put the population of the town in 1990 at forty thousand.'],
    ['a report', 'In the report of the club oil was finished in 1992.'],
    ['a schedule', 'The first power was sold in 1967 under the schedule of the bank.'],
    ['what is read out', 'The gold was shared in 1990, the clerk read.'],
    ['what will be said', 'You will say: in 1961 it rained, in 1975 we were rich.'],
    ['the end of a century', 'The century began in 1901 and ended in 2000.'],
    ['after a year to come', 'It will come in the year 2000. In 2001 the moon had a mayor.'],
    [
      'with years that have not come',
      'The clocks began in 1970 and ended in 2090. The sums went wrong in 2000.'
    ],
    ['shops', 'In 2005 shops the machines were slow.'],
    ['a fair', 'Paris was given the world fair in 1989 by the bureau.'],
    ['a projection', '1991: 10,600 (projected). The town shrank in 1991.']
  ])('%s', (_, text) => expect(read(`BAKU - ${text}`)).toEqual(expect.arrayContaining([undefined])))

  test.each([
    ['a sentence that was passed', 'He was caught in 1998.'],
    ['games on the field', 'Brazil won the cup in 1994.'],
    ['a century that something lasted', 'The mill was closed in 2000.']
  ])('but not %s', (_, text) => expect(read(`BAKU - ${text}`)[0]).toMatch(/^\[/u))
})

describe('of another reckoning', () => {
  test.each([
    'The bell was brought back in 2020 B.S. by porters.',
    'The bell was brought back in Samvat 2020 by porters.',
    'The bridge was begun on 4 June 1995 of the old reckoning.',
    'The school was closed in 1561 AH by the elders.'
  ])('%s', (text) => expect(read(`BAKU - ${text}`)).toEqual(nothing))
})

describe('of the copy, and of mistakes', () => {
  test.each([
    ['an amendment', 'This article was amended on 4 June 2015.'],
    ['an editor', "Editor's note: the picture was changed on 4 June 2015."],
    ['a foot', '(c) 2009 Valley Sentinel. The paper was sold on 4 June 2011.'],
    [
      'a mistake',
      'The stone says that she died on 4 June 1992, but the mason must have meant 1892.'
    ]
  ])('%s', (_, text) =>
    expect(dated(`The weed is high in the river. ${more}\n\n${text}`).certain).toBeUndefined()
  )

  test('but what the article itself tells of a change', () =>
    expect(read('The law was amended on 4 June 2015.')[0]).toBe('[2015-06-04..]'))
})

describe('names of people in power that somebody else bears', () => {
  test.each([
    ['in a play', 'Prime Minister Margaret Thatcher, played by Lucy Ott, will visit on Thursday.'],
    ['a parrot', 'President Gerald Ford, the oldest of the parrots, will speak on Monday.'],
    [
      'a pupil',
      'She won the prize for her essay. In it, President Gorbachev will visit on Friday.'
    ],
    ['one that there is not', 'A President Reagan will cut taxes.'],
    ['the dead', 'At the séance President Woodrow Wilson will speak on Friday.']
  ])('%s', (_, text) => expect(read(text)).toEqual(nothing))

  test('who does nothing that those in power do, is in no office for sure', () => {
    const certain = (does: string) =>
      dated(`President Bill Clinton will ${does} on Friday. The river runs to the sea.`).certain
    expect(certain('open the supermarket')).toBe('[1993-01-20..]')
    expect(certain('sign the bill')).toBe('[1993-01-20..2001-01-20]')
  })
})

describe('scenes that are set in a year of choice', () => {
  const told = 'The mill burned on 3 May 1979. The barn was sold on 9 June 1981.'
  test.each([
    ['the year it is', `It is 1991. ${told}`],
    ['who wakes', `I sat by the fire. When I woke, it was 1991. ${told}`],
    ['who has the eyes shut', `He saw it, he put it, with his eyes shut. ${told}`],
    ['an example', `Take a clerk who lost his hat. ${told}`],
    ['what somebody was shown', `He told us what he had been shown. ${told}`],
    ['what is supposed', `Suppose them gone. ${told}`]
  ])('%s', (_, text) => expect(read(text)).toEqual(nothing))

  test('a game makes the reader one of those it tells of', () =>
    expect(
      dated(`In "Red Hill" (disk, $9) you are the last colonel. ${told}`).certain
    ).toBeUndefined())

  test('a work that is called by the year', () => {
    const notice = (title: string) =>
      read(`The company gave "${title}" on Friday. The city had shut its doors in March 2020.`)[0]
    expect(notice('2020')).toBeUndefined()
    expect(notice('Hamlet')).toBe('[2020-03-01..]')
  })

  test('what a clause of a paper lays down', () => {
    const lease = (opening: string) =>
      read(`${opening} the wharf reverted to the town on 25 March 1989.`)[0]
    expect(lease('By its fourth clause')).toBeUndefined()
    expect(lease('The plan, which was read to us on Monday:')).toBeUndefined()
    expect(lease('The plan, which was short, failed, and')).toBe('[1989-03-25..]')
    expect(lease('By the river')).toBe('[1989-03-25..]')
  })

  test('an almanac for the year', () => {
    const almanac = (year: number) =>
      read(`An almanac for ${year} lay on the counter. In January 1936 there was snow.`)[0]
    expect(almanac(1936)).toBeUndefined()
    expect(almanac(1930)).toBe('[1936-01-01..]')
  })

  test('a headline of what is to come', () => {
    const headed = (headline: string) => dated(`${headline}\n\n${told} ${more}`).certain
    expect(headed('The City of Tomorrow')).toBeUndefined()
    expect(headed('The City of London')).toBe('[1981-06-09..]')
  })

  test.each([
    ['a year that is told of', `It was 1991 when the council met. ${told}`],
    ['what is taken', `They take a clerk on Mondays. ${told}`],
    ['who has something, says somebody', `If you have mills, you have fires, he said. ${told}`]
  ])('but the world is told of beside %s', (_, text) => expect(read(text)[0]).toMatch(/^\[19/u))
})
