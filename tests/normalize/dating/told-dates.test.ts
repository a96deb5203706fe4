/** Dates that stand like an article's own and are of what it tells: they are its earliest day only. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The council met in the old hall and spoke of bread, of coal and of the winter that was coming to the valley.'
const dateOf = (text: string, asOf = '2026-12-31') => {
  const {date, dateBasis} = normalize(itemOf(text), {...shipped, asOf}).article
  return `${dateBasis} ${date ?? ''}`
}

describe('a bare date is the earliest day only', () => {
  test.each([
    ['of a letter', `A Word Home\n\n3 October 1915\n\nDear mother,\n\n${prose}\n\nYour son, Karl`],
    ['of a German letter', `Aus dem Feld\n\n3. Oktober 1915\n\nLiebe Mutter,\n\n${prose}`],
    ['of a letter, by its headline', `A Letter from the Front\n\n3 October 1915\n\n${prose}`],
    ['of a diary', `From the diary of a nurse\n\n3 October 1915\n\n${prose}`],
    ['of a log', `From the logbook of the Maria\n\n3 October 1915\n\n${prose}`],
    [
      'of a remembered day',
      `The Mill Fire\n\n3 October 1915\n\nFifty years later I still see it. ${prose}`
    ],
    [
      'of half a century ago',
      `The Mill Fire\n\n3 October 1915\n\nHalf a century later I still see it. ${prose}`
    ],
    ['of a named day', `The Day the Dam Broke\n\n3 October 1915\n\nI was eleven. ${prose}`],
    [
      'of what somebody remembers',
      `A Survivor Remembers\n\n3 October 1915\n\nI was in the boat. ${prose}`
    ],
    ['of an anniversary', `Town Marks Anniversary of Great Fire\n\n3 October 1915\n\n${prose}`],
    ['of a chapter', `The Lighthouse, Chapter Four\n\n3 October 1915\n\n${prose}`],
    ['of what is translated', `The Fox\n\n3 October 1915\nTranslated by A. Lee\n\n${prose}`],
    [
      'of what is reprinted',
      `The Mill\n\n3 October 1915\nReprinted in The Evening Star, 7 April 2004\n\n${prose}`
    ]
  ])('%s', (_, text) => expect(dateOf(text)).toBe('inferred [1915-10-03..]'))
})

describe('a date is the article’s own', () => {
  test.each([
    ['by itself', `Harvest Is Good\n\n3 October 1915\n\n${prose}`],
    ['with its weekday', `The Day the Dam Broke\n\nSunday, 3 October 1915\n\n${prose}`],
    ['with a label', `A Letter from the Front\n\nPublished: 3 October 1915\n\n${prose}`],
    [
      'with a byline',
      `A Life at Sea\n\nBy Ann Lee\n3 October 1915\n\nFifty years later I still see it. ${prose}`
    ],
    [
      'of a letter to a paper',
      `Trams Are Too Loud\n\n3 October 1915\n\nDear Sir, the trams are too loud. ${prose}`
    ],
    [
      'where the event has another year',
      `The Mill Reopens\n\n3 October 1915\n\nThe mill burned down in 1865. Fifty years later it grinds. ${prose}`
    ],
    [
      'where a few years are counted',
      `The Mill Reopens\n\n3 October 1915\n\nTwo years later it grinds again. ${prose}`
    ]
  ])('%s', (_, text) => expect(dateOf(text)).toBe('stated 1915-10-03'))

  test('where the years counted from it have not passed', () => {
    const text = `The Mill Reopens\n\n3 October 1995\n\nFifty years later I still see it. ${prose}`
    expect(dateOf(text, '2026-12-31')).toBe('stated 1995-10-03')
    expect(dateOf(text, '2046-12-31')).toBe('inferred [1995-10-03..]')
  })
})

test('the head that a browser prints is the day of printing', () => {
  const text = `Home\nNews\nSport\nThe Fair — 02.01.23 09:51\nhttps://example.org/fair.html\nThe Fair\n${prose}\n${prose}`
  expect(dateOf(text)).not.toMatch(/^stated/)
})
