/** Where a list of those who gave ends, and what is left of the text around it. */
import {expect, test} from 'vitest'
import {donorLists} from '../../scripts/normalize/classify/donor-lists.ts'
import {withoutFrames} from '../../scripts/normalize/donors/frames.ts'
import {donorLines} from '../../scripts/normalize/donors/lists.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'

const prose =
  'The mayor of the town said on Tuesday that the bridge over the river would be closed for three weeks while workmen replace the planks.'

/** The lines of lists in a text. */
const linesOf = (text: string) => {
  const lines = segment(text)
  return [...donorLines(lines).keys()].map((index) => lines[index]!.text)
}

test.each([
  [
    'a headline right below a row',
    ['Thanks to our donors: John Major, Boris Yeltsin and the Jordan Family'],
    'Town Keeps Bridge'
  ],
  [
    'a place that ends in a stop',
    ['OUR SPONSORS', 'John Major', 'Boris Yeltsin', 'Jimmy Carter'],
    'New York.'
  ],
  [
    'a circle of which nobody is',
    ['OUR SPONSORS', 'John Major', 'Boris Yeltsin', 'Jimmy Carter'],
    'Silver'
  ],
  [
    'a circle set apart by two blank lines',
    ['Gold ($1,000+): John Major, Boris Yeltsin'],
    '\n\nSilver: Usain Bolt, Yohan Blake'
  ]
])('%s is none of it', (_, list, below) => {
  expect(linesOf(`Mayor Closes a Bridge\n\n${prose}\n\n${list.join('\n')}\n${below}\n`)).toEqual(
    list
  )
})

test('another opening ends a row that goes on, and opens a list', () => {
  const lists = [
    'Our donors: John Major, Boris Yeltsin,',
    'Our Patrons',
    'Jimmy Carter',
    'The Jordan Family',
    'Ann Fisk'
  ]
  expect(linesOf(`Mayor Closes a Bridge\n\n${prose}\n\n${lists.join('\n')}\n`)).toEqual(lists)
})

test('what stands right below a list has the blank line above it', () => {
  const list = 'OUR SPONSORS\nJohn Major\nBoris Yeltsin\nJimmy Carter'
  const {rest} = donorLists(
    segment(`Mayor Closes a Bridge\n\n${prose}\n\n${list}\n${prose} All came.\n`)
  )
  expect(rest.map(({gap}) => gap)).toEqual([0, 1, 1])
})

test('lines of a wrapped paragraph below a list are none of its last line', () => {
  const list = 'Thanks to our donors John Major, Boris Yeltsin and Jimmy Carter'
  const above = `The mayor of the town said on Tuesday that the bridge over the
river would be closed for three weeks while workmen replace the
planks of the deck, which the flood of the spring had broken on
both sides, and that nobody would be let across before the end.`
  const below = `The ferry goes every hour from the mill to the far bank as long
as the water is low, and takes carts and cattle for half a fare.`
  const paragraphs = ['Mayor Closes a Bridge', '', above, '', list, below]
  expect(segment(paragraphs.join('\n')).map(({text}) => text)).toEqual(
    paragraphs.filter((text) => text !== '')
  )
})

test('a rule is the border of a box only beside a side of one', () => {
  const shown = (...lines: string[]) =>
    withoutFrames(lines.map((text) => ({text, gap: 0}))).map(({text}) => text)
  expect(shown('+------+', '| Ann  |', '+------+')).toEqual(['Ann'])
  expect(shown('Ann', '--------', 'Bea')).toEqual(['Ann', '--------', 'Bea'])
})
