/** Lines that are one paragraph, and lines that are not. */
import {expect, test} from 'vitest'
import {segment} from '../../scripts/normalize/segment/index.ts'

const count = (lines: readonly string[]) => segment(lines.join('\n')).length

const column = [
  'The harbor reopened on Friday',
  'after repairs that took two',
  'years and cost more than the',
  'council had planned. The first',
  'ship to dock carried grain',
  'from Kazakhstan, and was met',
  'by a brass band.'
]
const verse = [
  'The harbor lies below the town',
  'And all its lamps are lit,',
  'The ships come in, the sails go down',
  'And on the wall we sit,',
  'The gulls go circling, white and brown,',
  'Above the empty pit,',
  'And no one asks who built the town'
]

test('a narrow column of a newspaper is a paragraph', () => {
  expect(count(column)).toBe(1)
})

test('verse of the same width keeps its lines', () => {
  expect(count(verse)).toBe(verse.length)
})

test('a few short lines are no column', () => {
  expect(count(column.slice(0, 3))).toBe(3)
})

test('names below each other are a list', () => {
  const names = [
    'de Vries, Jan',
    'van Dijk, Piet',
    'ten Broek, Kees',
    'de Boer, Anna',
    'ter Horst, Mia',
    'van Loon, Els'
  ]
  expect(count(names)).toBe(names.length)
})

test('one line that is wider than all others does not hide the wrap', () => {
  const long = Array.from({length: 4}, () => column.slice(0, 6)).flat()
  const title =
    'A headline that a wire joined from three, and that no column of any paper could hold on one line'
  expect(count([title, '', ...long])).toBeLessThan(10)
})
