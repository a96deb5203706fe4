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

test('a list of donors below sentences of one line does not join what stands above them', () => {
  const article = [
    'Talks resume in the old hall',
    'March 3, 1988',
    '',
    'President Ronald Reagan said on Tuesday that he will visit Mexico next week.',
    ''
  ]
  const donors = [
    'The digitization of this archive would not have been possible without the following donors:',
    '',
    'The Reagan Fund, in memory of Ronald Reagan',
    'The Peres Center and the Harbor Trust',
    'President Emmanuel Macron',
    'President Barack Obama Foundation'
  ]
  const units = segment([...article, ...donors].join('\n')).map(({text}) => text)
  expect(units.slice(0, 2)).toEqual(article.slice(0, 2))
})

test('a paragraph that mail broke in mid-sentence is one, however short the text', () => {
  const few = ['Captain Robichaux left the hospital on Thursday', 'by a window and rowed home.']
  expect(count(few)).toBe(1)
  expect(count(['SKIPPER ROWS HOME', '', ...few, '', '"They had my pipe," he said.'])).toBe(3)
})

test('lines that are filled up to one width are a paragraph, though one ends in a stop', () => {
  const few = [
    "The minister's health is spoken of everywhere in the town as bad, they",
    'say. The council is to meet on the tenth of next month, by our calendar.',
    'The mayor is away.'
  ]
  expect(count(few)).toBe(1)
})

test('a day in small letters stays a line below the name of a paper', () => {
  const text = [
    'El Mercurio del Puerto',
    'sábado, 3 de octubre de 1964',
    '',
    'El presidente llegó el jueves a la ciudad y habló durante una hora en la plaza',
    'mayor, donde lo esperaban los vecinos con flores y con una banda de música del',
    'puerto. Salió el viernes.'
  ]
  expect(count(text)).toBe(3)
})

test.each([
  ['verse', 'It came over the harbor with the sound of a bell', 'and went where nobody lives'],
  ['a list', 'a small box with brass handles and a key that is lost', 'two chairs in plush.'],
  ['clauses', 'He had come over the harbor with two bottles of rum,', 'and went away again.'],
  ['a headline', 'Skipper Rows Home From Hospital Against Tide', 'The boat was his own.'],
  ['narrow lines', 'Skipper rows home from', 'the hospital at night.']
])('of few lines, %s stays as it is', (_, ...lines) => {
  expect(count(lines)).toBe(2)
})
