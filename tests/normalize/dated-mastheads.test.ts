/** A paper's name and day on one line head the news; the name of an event and its day do not. */
import {describe, expect, test} from 'vitest'
import {paperOnDateLine} from '../../scripts/normalize/classify/dated-mastheads.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {itemOf} from './item.ts'

const news =
  'The bridge over the river was opened again on Tuesday, and the trains go over it as they did before the flood. Nobody in the town had missed it much.'
const articleOf = (head: string) =>
  normalize(itemOf(`${head}\n\nBridge Opens Again\n\n${news}\n`), {...shipped, asOf: '2026-12-31'})
    .article

describe('is the day of the news', () => {
  test.each([
    ['The Star-Herald ... Wednesday, August 15, 1945 ... Five Cents', '1945-08-15'],
    ['THE VALLEY NEWS | Wednesday, September 12, 2001 | Extra', '2001-09-12'],
    ["L'Écho des Monts, mardi 16 avril 2019", '2019-04-16'],
    ['El Faro del Sur, viernes 28 de agosto de 1959', '1959-08-28'],
    ['Rheinischer Bote, Freitag, 28. August 1959', '1959-08-28']
  ])('%s', (head, day) => {
    const {date, title} = articleOf(head)
    expect([date, title]).toEqual([day, 'Bridge Opens Again'])
  })
})

test.each([
  ['Public Meeting — Wednesday, 19 February 1969'],
  ['Harvest Supper, Friday, 3 October 1958'],
  ['Jane Doe, Friday, 3 October 1958'],
  ['May 3, 1958 to June 4, 1958'],
  ['The council met on Friday, 3 October 1958']
])('names no paper: %s', (line) => {
  expect(paperOnDateLine(line)).toBeUndefined()
})

test('a meeting named in front of its day was still to come', () => {
  const notice = `Public Meeting — Wednesday, 19 February 1969\n\nTHE PROPOSED AIRPORT\n\nA meeting will be held in the Corn Exchange to hear the council on the proposed airport. All are welcome.\n`
  expect(normalize(itemOf(notice), shipped).article.date).toBeUndefined()
})
