/** What single lines of a press record are: labels and codes with their values, counters, and what a place tells. */
import {expect, test} from 'vitest'
import {isCounter} from '../../../scripts/normalize/read/press-between.ts'
import {codeIn} from '../../../scripts/normalize/read/press-code-lines.ts'
import {entriesIn} from '../../../scripts/normalize/read/press-entries.ts'
import {pressLines} from '../../../scripts/normalize/read/press-lines.ts'
import {articleOf, prose} from './run.ts'

const valuesIn = (text: string) => entriesIn(pressLines(text)).map(({said}) => said)
const lineOf = (text: string) => pressLines(text)[0]!

test('a value that is broken into lines goes on; one longer than a line ends with it', () => {
  const full = 'News of the valley and its farms, mills and orchards of plums'
  expect(valuesIn(`Section: ${full}\nand pears\n`)).toEqual([`${full} and pears`])
  expect(valuesIn(`Section: ${full}, ${full}\nThe growers met.\n`)).toEqual([`${full}, ${full}`])
})

test('a value that no sentence has tells a code in the text where codes stand close to their values', () => {
  const line = lineOf('CO sndfry : Sound Ferries')
  expect(codeIn(line, {inText: true, isTight: true})?.field).toBe('other')
  expect(codeIn(line, {inText: true, isTight: false})).toBeUndefined()
})

test.each([
  ['2 of 41 DOCUMENTS', true],
  ['Document 2 of 41', true],
  // So pages are counted.
  ['2 of 41', false]
])('%s counts the documents of an export: %s', (text, isOne) =>
  expect(isCounter(lineOf(text))).toBe(isOne)
)

test.each([
  ['', 'Farm News of the Week', '2009-07-09', 'valley-ledger'],
  ['Title: Growers Ask for Help\n', 'Growers Ask for Help', '2009-07-09', 'valley-ledger'],
  ['Publication: The Other Ledger\n', 'Farm News of the Week', '2009-07-09', 'other-ledger'],
  ['Date: July 8, 2009\n', 'Farm News of the Week', '2009-07-08', 'valley-ledger']
])('what a label says outranks what a place says: %j', async (label, title, date, source) => {
  const head = 'Farm News of the Week\n\nThe Valley Ledger\nJuly 9, 2009\n'
  const labels =
    'Author: JANE HOLLIS, Staff Writer\nSection: NEWS\nPage: 7\nRecord Number: 9403030123\n'
  const {article} = await articleOf('a.txt', `${head}${label}${labels}\n${prose}\n`)
  expect(article).toMatchObject({title, date, source})
})
