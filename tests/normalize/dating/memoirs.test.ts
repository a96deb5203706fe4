/** A memoir bears witness to offices of long ago; a letter or a report in the first person does not. */
import {expect, test} from 'vitest'
import {isMemoir} from '../../../scripts/normalize/dating/memoirs.ts'
import {borneOut as dated, readingOf} from './date-text.ts'

const cooked =
  'I cooked for President Dwight Eisenhower and for Prime Minister Harold Macmillan, and both liked eggs. In those years one used butter. In 1961 I went home and opened an inn. I am eighty now.'
const drove =
  'I drove President Richard Nixon and Prime Minister Edward Heath, and neither tipped. In 1974 I bought a farm. I am eighty now.'

test.each([
  ['a cook', `Memoir of a cook\n\n${cooked}`, '[1961-01-01..]'],
  ['a driver', `Two men in a car\n\n${drove}`, '[1974-01-01..]']
])('%s tells of past holders', (_, text, likely) => {
  expect(dated(text).likely).toBe(likely)
})

test.each([
  [
    'a dispatch',
    'CAIRO (AP) - I met President Richard Nixon in those days, said the driver of the bus.'
  ],
  [
    'a letter',
    'To the editor\n\nI met President Richard Nixon on Tuesday, and he looked well to me.'
  ],
  [
    'a report',
    'Remembering the dead\n\nPresident Richard Nixon laid a wreath for the soldiers of the town.'
  ],
  [
    'a quotation',
    'Farm sold\n\n"I am eighty now," said the farmer, and sold the farm to President Nixon.'
  ]
])('%s is none', (_, text) => expect(isMemoir(readingOf(text))).toBe(false))
