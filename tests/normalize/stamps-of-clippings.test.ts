/** What sites stamp below a headline, copied without the page around it; and days of pictures and tales that stand there. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {itemOf} from './item.ts'

const prose = `The bridge over the river was opened again on Monday, and the trains go over it as they did before the flood.

The repairs took eleven weeks. Workers from three towns replaced the planks and painted the rails.`
const articleOf = (below: string, text = prose) =>
  normalize(itemOf(`Old Bridge Opens Again\n${below}\n\n${text}\n`), {
    ...shipped,
    asOf: '2026-12-31'
  }).article

describe('is the day', () => {
  test.each([
    '17. Juni 2011, 12:30 Uhr 25 Kommentare',
    'Publié le 17 juin 2011 à 12h30, modifié le 18 juin 2011 à 08h00 - Lecture 3 min.',
    'Madrid - 17 JUN 2011 - 12:30 CEST',
    '17/06/2011 12h30 Atualizado há 3 anos',
    '17/06/2011 |12:30 |Jane Doe |',
    'vr 17 jun 2011, 12:30',
    'Jane Doe, Valley Courier 3:53 p.m. EST June 17, 2011',
    'Jane Doe12:30, Jun 17 2011',
    'Jun 17, 2011 · 4 min read',
    'BY JANE DOE - 06/17/11 12:30 PM EDT',
    'Posted: 06/17/11, 12:30 PM'
  ])('%s', (line) => {
    expect(articleOf(line).date).toBe('2011-06-17')
  })
})

describe('is not the day', () => {
  test.each([
    'Photograph, June 17, 1911',
    'Oil on canvas, June 17, 1911',
    'Photograph\nJune 17, 1911',
    'Fotografie, 17. Juni 1911',
    'Webinar - June 17, 2011 - 12:30 EST',
    'Est. June 17, 1911'
  ])('%s', (line) => {
    expect(articleOf(line).date ?? '[').toMatch(/^\[/)
  })
})

test('a short year without zone or label is of either century', () => {
  expect(articleOf('12/25/08 9:30').date).toBe('[1908-12-25,2008-12-25]')
})

describe('a scene', () => {
  const scene =
    'The door opened and he stood there with the lamp in his hand. She put down the goose. “You have come,” she said, and the lamp went out.'

  test.each(['May 5, 1865', 'Elm Lock, May 5, 1865', 'Friday, May 5, 1865'])(
    'has its own day: %s',
    (line) => {
      expect(articleOf(line, scene).date).toBe('[1865-05-05..]')
    }
  )

  test.each([
    ['who reports names whom', `Jane Doe fell into the lock when she opened it. ${prose}`],
    [
      'or says so',
      'The keeper fell in on Thursday when he opened the lock. He was got out with a hook.'
    ],
    ['and so does who signs', `By Jane Doe\n\n${scene}`]
  ])('is not what opens a report: %s', (_, text) => {
    expect(articleOf('May 5, 1965', text).date).toBe('1965-05-05')
  })
})

describe('below a headline about an old event', () => {
  const dayOf = (text: string) =>
    normalize(itemOf(`Anniversary of a Landing\nJuly 11, 1991\n\n${text}\n`), shipped).article.date

  test('a report of the week that gives the year of the event has its own day', () => {
    const report =
      'A lake has been named for a president who looked at it in 1951, the town said on Wednesday. Nobody lives there but a keeper and his goats.'
    expect(dayOf(report)).toBe('1991-07-11')
  })

  test.each([
    'The men came in three boats and were gone by noon. Nobody saw them but a keeper and his goats.',
    'The men came in three boats, the keeper said on Wednesday. Nobody saw them but he and his goats.',
    'The men came in three boats to the hall that was built in 1871. Nobody saw them but a keeper.'
  ])('another day can be that of the event: %s', (text) => {
    expect(dayOf(text)).toBe('[1991-07-11..]')
  })
})

test('the line of an issue is no headline and gives its day', () => {
  const {date, title} = articleOf('From the issue dated June 17, 2011\nBy Jane Doe')
  expect([date, title]).toEqual(['2011-06-17', 'Old Bridge Opens Again'])
})
