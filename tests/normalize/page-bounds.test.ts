/** How far the rules for saved pages reach, asked one rule at a time. */
import {expect, test} from 'vitest'
import {boilerplate} from '../../scripts/normalize/classify/boilerplate.ts'
import {isPage} from '../../scripts/normalize/classify/page-shape.ts'
import {labeled} from '../../scripts/normalize/classify/rule.ts'
import {signatures} from '../../scripts/normalize/classify/signatures.ts'
import {isTeaserRow} from '../../scripts/normalize/classify/teaser-rows.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {lead, second, third} from './harvest-page.ts'

const unitsOf = (...lines: readonly string[]) => segment(lines.join('\n'))
const topics = Array.from({length: 60}, (_, index) => `Topic ${index}`)

test('what goes on in small letters is no headline in a row of them', () => {
  const row = (middle: string) =>
    isTeaserRow(unitsOf('Rain comes to the valley…', middle, 'Canals open again this year…'), 0)
  expect(row('Growers of the valley rejoice…')).toBe(true)
  expect(row('growers of the valley rejoice…')).toBe(false)
})

test('the title of a page may speak of newsletters, and lines below it may not', () => {
  const call = 'Sign up for our newsletter'
  const units = unitsOf(call, ...topics.slice(0, 12), lead, second, third, call).map(
    (unit, index) => (index > 0 && index < 13 ? labeled(unit, 'test/menu', 'menu') : unit)
  )
  expect(isPage(units)).toBe(true)
  const judged = boilerplate(units, {publicationsIn: () => []})
  expect([judged[0]?.label, judged.at(-1)?.label?.rule]).toEqual([
    undefined,
    'boilerplate/furniture'
  ])
})

test('below a headline without a paragraph, a signature is looked for all the same', () => {
  const signed = 'Dieser Beitrag wurde am 3. Mai 2012 von Jane veröffentlicht'
  const units = unitsOf(...topics, signed)
  expect(signatures(units, 50, true)).toEqual([60])
  // From the last paragraph on, forty lines are looked at.
  expect(signatures(unitsOf(lead, ...topics, signed), 0, true)).toEqual([])
  expect(signatures(unitsOf(lead, ...topics.slice(0, 30), signed), 0, true)).toEqual([31])
})
