/** What the evaluation reads for itself: dates, lines, names, figures. */
import {describe, expect, test} from 'vitest'
import {datesIn} from '../../scripts/eval/dates.ts'
import {justextKeeps} from '../../scripts/eval/justext.ts'
import {
  verdictOn as bylineVerdict,
  foldName,
  signingLines
} from '../../scripts/eval/measures/byline.ts'
import {printingOf, verdictOn as dateVerdict} from '../../scripts/eval/measures/date.ts'
import {tableText, worstOf} from '../../scripts/eval/table.ts'

test.each([
  ['Tuesday, 3 May 2001', ['2001-05-03']],
  ['May 3, 2001 10:15', ['2001-05-03']],
  ['3. toukokuuta 2001', ['2001-05-03']],
  ['3 de mayo de 200110:09', ['2001-05-03']],
  ['2001年5月3日', ['2001-05-03']],
  ['٣ مايو ٢٠٠١', ['2001-05-03']],
  ['03.05.2001', ['2001-05-03', '2001-03-05']],
  ['2001-05-03T10:00', ['2001-05-03']],
  ['version 1.2.3.4, 12 people', []]
])('dates in %s', (text, days) => {
  expect(datesIn(text).flatMap((date) => date.days)).toEqual(days)
})

describe('verdicts', () => {
  test.each([
    ['right', [{earliest: '2001-05-03', latest: '2001-05-03'}]],
    ['safe', [{earliest: '2001-05-01', latest: '2001-05-31'}]],
    ['none', []],
    ['wrong and certain', [{earliest: '2001-06-01', latest: '2001-06-30'}]]
  ])('on a date: %s', (verdict, claim) => {
    expect(dateVerdict(claim, '2001-05-03')).toBe(verdict)
  })

  test.each([
    ['right', ['by Ann REED']],
    ['partial', ['Ann Reed Staff Writer']],
    ['wrong', ['Tallow Times']],
    ['none', []]
  ])('on a byline: %s', (verdict, found) => {
    expect(bylineVerdict(found.map(foldName), ['ann reed'])).toBe(verdict)
  })
})

const prose = 'and so they went to the harbour and looked at the boats, '.repeat(4)

test.each([
  ['told', 'Harbour open\n3 May 2001\nIt opened.'],
  ['told', `Harbour open\nTALLOW, 3 May 2001 - ${prose}`],
  ['told', 'Updated 4 May 2001\nPublished 3 May 2001'],
  ['told', 'Updated 3 May 2001 | Published 3 May 2001'],
  ['told', 'Harbour update with Ann - 3 May 2001'],
  ['change', 'Harbour open\nLast updated on 3 May 2001'],
  ['change', 'Stand: 03.05.2001 11:05 Uhr'],
  ['prose', `Harbour open\n${prose} until 3 May 2001, ${prose}`],
  ['absent', 'Harbour open\n4 May 2001']
])('a day is %s', (printing, text) => {
  expect(printingOf(text, '2001-05-03')).toBe(printing)
})

test('addresses, notices, prose and the title of a page sign nothing', () => {
  const lines = ['Harbour | Tallow', 'mail@tallow.example', 'www.tallow.example', '© Tallow', prose]
  expect(signingLines(lines.join('\n')).join('').trim()).toBe('')
  expect(signingLines('Harbour\nBy Ann Reed')).toEqual(['by ann reed'])
  expect(signingLines('By Ann Reed\nHarbour')).toEqual(['by ann reed', 'harbour'])
})

test("jusText's rules keep prose and the short lines within it", () => {
  const story =
    'It was the first time that the people of the town had been asked what they would like to do ' +
    'with the old harbour, and most of them said that it should be as it was when they were young, ' +
    'with boats in it and not with cars.'
  expect(justextKeeps(['Home', 'News', story, 'Berths', story, 'Imprint', '© 2001'])).toEqual([
    ...[false, false, true, true, true, false, false]
  ])
})

test('tables align, and the worst of equals come from everywhere', () => {
  expect(tableText(['', 'n'], [['ours', '12']])).toBe('       n\n----  --\nours  12')
  const equal = ['a', 'b', 'c', 'd'].map((id) => ({id, weight: 1, say: ''}))
  const chosen = worstOf([...equal, {id: 'z', weight: 2, say: ''}], 3)
  expect(chosen.map(({id}) => id)).toEqual(['z', 'a', 'c'])
  expect(worstOf(equal, 0)).toEqual([])
})
