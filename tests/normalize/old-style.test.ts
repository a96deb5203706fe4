/** Dates of papers that counted by the Julian calendar. */
import {describe, expect, test} from 'vitest'
import {inEitherStyle} from '../../scripts/normalize/time/old-style.ts'
import {formatDay, parseDay} from '../../src/lib/epoch-days.ts'
import {dated} from './dating/date-text.ts'

const styles = (day: string, language?: string) =>
  inEitherStyle([{from: parseDay(day), to: parseDay(day)}], language).map(({from}) =>
    formatDay(from!)
  )

describe('a day can be of either calendar', () => {
  test.each([
    ['1917-10-25', 'ru', '1917-11-07'],
    ['1905-10-26', 'ru', '1905-11-08'],
    ['1900-02-28', 'ru', '1900-03-12'],
    ['1900-03-01', 'ru', '1900-03-14'],
    ['1856-02-17', 'ru', '1856-02-29'],
    ['1762-06-28', 'ru', '1762-07-09'],
    ['1918-01-31', 'ru', '1918-02-13'],
    ['1923-02-15', 'el', '1923-02-28'],
    ['1918-02-15', 'uk', '1918-02-28'],
    ['1919-03-31', 'ro', '1919-04-13'],
    ['1650-01-01', 'ru', '1650-01-11'],
    ['1916-03-31', 'bg', '1916-04-13']
  ])('%s in %s', (day, language, other) => expect(styles(day, language)).toEqual([day, other]))

  test.each([
    ['1918-02-14', 'ru'],
    ['1916-04-14', 'bg'],
    ['1918-02-16', 'uk'],
    ['1905-10-26', 'en'],
    ['1905-10-26', undefined]
  ])('but %s in %s is one day', (day, language) => expect(styles(day, language)).toEqual([day]))
})

const prose =
  'Вчера в городе состоялось собрание жителей, которые обсуждали новые правила торговли хлебом и дровами. Собрание продолжалось до позднего вечера, и жители разошлись по домам.'
const certain = (line: string) => dated(`Речь\n${line}\n\nСобрание\n\n${prose}`).certain

test('both stand in the record of a Russian paper, until the state changed', () => {
  expect(certain('26 октября 1905 года')).toBe('[1905-10-26,1905-11-08]')
  expect(certain('26 октября 1925 года')).toBe('1925-10-26')
})

test('a month ends by the later calendar', () => {
  expect(certain('Октябрь 1917 года')).toBe('[1917-10-01..1917-11-13]')
  expect(certain('Октябрь 1927 года')).toBe('1927-10')
})

test('a printed weekday tells which', () => {
  expect(certain('Среда, 26 октября 1905 года')).toBe('1905-11-08')
  expect(certain('Четверг, 26 октября 1905 года')).toBe('1905-10-26')
})
