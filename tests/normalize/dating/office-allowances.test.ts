/** Days that are allowed beside a term of office, and that the reason is given only where it holds. */
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {contains} from '../../../scripts/normalize/terms/day-set.ts'
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const more = 'The council met in the old hall, and the river runs to the sea.'
const constraintsOf = (text: string) => dated(`${text} ${more}`).constraints
const allowances = (text: string) =>
  constraintsOf(text).map(({params}) => String(params['allowance'] ?? ''))

const speaker =
  'WASHINGTON - Speaker of the House of Representatives Nancy Pelosi will speak on Tuesday.'
const nixon = 'CAIRO - President Richard Nixon will speak on Thursday.'

describe('that an office is taken is told of its holder', () => {
  test.each([
    ['in the next sentence', `${speaker} She will be sworn in in January.`],
    ['in another that names them', `${speaker} ${more} Nancy Pelosi takes office in January.`],
    ['in what they say', `${speaker} Nancy Pelosi said that she will be sworn in in January.`],
    ['or names the office', `${speaker} ${more} The new Speaker of the House is of Baltimore.`]
  ])('%s', (_, text) => expect(allowances(text).join(' ')).toContain('wait'))

  test.each([
    ['a slide of mud', `${nixon} A landslide buried the road.`],
    ['an oath of somebody else', `${nixon} ${more} The mayor was sworn in.`],
    ['the next holder of another office', `${nixon} The new Speaker sat beside him.`],
    ['somebody else elected', 'CAIRO - President-elect Ruth Alon met Prime Minister John Major.'],
    ['an election elsewhere', `${nixon} ${more} The French presidential election is on Sunday.`],
    ['a new president of another state', `${nixon} ${more} The new president of Mexico spoke.`],
    ['nothing of the kind', nixon]
  ])('but not by %s', (_, text) => expect(allowances(text).join('')).toBe(''))
})

describe('of whoever leaves an office, no half year before it counts', () => {
  const blair = 'LONDON - Prime Minister Tony Blair'
  test.each([
    `${blair} will leave office on Tuesday after the general election.`,
    `${blair} will resign on Wednesday. His successor will be sworn in next week.`,
    `${blair} will speak on Tuesday. His successor will be sworn in next week.`,
    `${blair} will speak on Tuesday. Tony Blair’s successor takes office next week.`,
    `${blair} will speak on Tuesday. ${more} The outgoing Tony Blair hopes for an election victory.`,
    `${blair} will stay until the general election. He will step down as prime minister in June.`
  ])('%s', (text) => expect(allowances(text).join('')).not.toContain('wait'))

  test.each([
    [
      'another office is left',
      `${blair} will be sworn in on Tuesday. He resigned as leader of the party.`
    ],
    ['another than he leaves', `${blair} will be sworn in on Tuesday. John Major stepped down.`],
    [
      'he is the successor',
      `LONDON - The successor, Prime Minister Tony Blair, will be sworn in on Tuesday.`
    ]
  ])('but where %s', (_, text) => expect(allowances(text).join(' ')).toContain('wait'))
})

describe('that an office ended is told of its holder', () => {
  test.each([
    ['by name', `${nixon} Nixon stepped down at noon.`],
    ['ahead of the name', `${nixon} The outgoing President Nixon waved.`],
    ['by the office', `${nixon} The presidency was abolished.`],
    ['in the next sentence', `${nixon} He resigned at noon.`]
  ])('%s', (_, text) => expect(allowances(text)).toContain('afterlife'))

  test.each([
    ['the mayor of a town', `${nixon} The mayor of a small town resigned.`],
    ['a mayor beside whom he spoke', `${nixon} The mayor resigned and President Nixon spoke.`],
    ['an aide of his', `${nixon} President Nixon’s aide resigned.`],
    ['a mayor of whom he said so', `${nixon} President Nixon said that the mayor had resigned.`],
    ['another throne', `${nixon} The Sultanate was abolished.`]
  ])('but not of %s', (_, text) => expect(allowances(text).join('')).toBe(''))
})

describe('a reason is given only for days that it adds', () => {
  test('after the end, where only the beginning counts', () => {
    const text = 'The old mill was shut. A man of President Richard Nixon spoke. Nixon resigned.'
    const begun = constraintsOf(text).filter(({rule}) => rule === 'date/office-begun')
    expect(begun).not.toEqual([])
    for (const {params} of begun) expect(params['allowance']).toBeUndefined()
  })

  test('nor where it was just left', () => {
    const text = 'WASHINGTON - President Richard Nixon resigned on Thursday. Nixon stepped down.'
    const left = constraintsOf(text).filter(({rule}) => rule === 'date/office-left')
    expect(left).not.toEqual([])
    for (const {params} of left) expect(params['allowance']).toBeUndefined()
  })

  test('nor where somebody is still in office', () => {
    const text =
      'PARIS - President Emmanuel Macron will speak on Thursday. He resigned, a paper wrote.'
    const told = constraintsOf(text).filter(({rule}) => rule === 'date/in-office')
    expect(told).not.toEqual([])
    expect(told.map(({params}) => params['allowance'])).not.toContain('afterlife')
  })
})

describe('years without a holder in the tables count for a claim wherever it is used', () => {
  const aziz = 'Foreign Minister Sartaj Aziz'

  test('against a printed date', () => {
    const printed = `A Bridge Opens\n\n3 October 2005\n\n${aziz} opened the bridge. ${more} ${more}`
    // In the tables he is minister from 2013 on only, but nobody is so in 2005.
    const [stated] = dated(printed).constraints.filter(({rule}) => rule === 'date/date-line')
    expect(stated?.trust).toBeGreaterThan(0.8)
  })

  test('for a month without a year', () => {
    const text = `ISLAMABAD - In May, ${aziz} met the envoys of the old hall.`
    const [month] = constraintsOf(text).filter(({rule}) => rule === 'date/past-month')
    expect(month?.yearly).toMatchObject({kind: 'since-month', month: 5})
    const {days} = month!.yearly as {days: readonly unknown[]}
    const [office] = constraintsOf(`ISLAMABAD - ${aziz} will speak on Tuesday.`)
    expect(days).toEqual(office!.days)
  })

  test.each([
    ['before the age of office', 'Finnish Foreign Minister Alexander Stubb', '1993-03-26..'],
    ['after a death', 'Argentine Foreign Minister Hector Timerman', '..2018-12-30']
  ])('but not %s', (_, name, bound) =>
    expect(dated(`OSLO - ${name} will speak on Tuesday. ${more}`).certain).toContain(bound)
  )
})

describe('who stood for election again bore the title between two terms', () => {
  const speaks = 'said on Wednesday that the vote would be fair.'
  test.each([
    ['in the break', 'Dec 12, 2007', '[2007-12-12..2007-12-13]'],
    ['before it', 'Dec 12, 2006', '[2006-12-12..2006-12-13]']
  ])('%s', (_, day, date) =>
    expect(
      dated(`TBILISI, ${day} (Reuters) - President Mikheil Saakashvili ${speaks} ${more}`).likely
    ).toBe(date)
  )
  test('the break is among the days that are allowed', () => {
    const text = `TBILISI, Dec 12 (Reuters) - President Mikheil Saakashvili ${speaks} ${more}`
    const allowed = dated(text).constraints.filter(({rule}) => rule === 'date/in-office')
    expect(allowed.map(({days}) => contains(days, parseDay('2007-12-12')))).toEqual([true])
    expect(
      allowances(`TBILISI, Dec 12 (Reuters) - President Mikheil Saakashvili ${speaks}`)
    ).toContainEqual(expect.stringContaining('break'))
  })
  test('years out of office are no break', () => {
    const text = `JERUSALEM - Prime Minister Benjamin Netanyahu ${speaks}`
    expect(allowances(text).join('')).not.toContain('break')
  })
})
