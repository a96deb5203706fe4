/** Heads that somebody typed above a text, with a label for each line. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {
  authorities,
  names: authorityNames(authorities),
  asOf: '2026-07-01',
  corrections: new Map()
}

const prose =
  'The Lady Grey sat on the bar for nine hours on Thursday with a brass band aboard, and was towed off at night.'

const read = (...head: readonly string[]) => {
  const {article, markdown} = normalize(itemOf([...head, '', prose].join('\n')), reference)
  const {title, byline, source, date} = article
  return {title, byline, source, date, body: markdown.replace(/^---\n.*?\n---\n/su, '').trim()}
}

const whole = {
  title: 'Ferry aground',
  byline: ['Silas Trethowan'],
  source: 'lough-mercury',
  date: '1984-05-11',
  body: prose
}

test.each([
  [
    'the paper first',
    ['Newspaper: Lough Mercury', 'Date: Friday, 11 May 1984', 'Headline: Ferry aground'],
    ['Reporter: Silas Trethowan', 'Page: 3']
  ],
  ['the headline first', ['HEADLINE: Ferry aground', 'BYLINE: Silas Trethowan'], []]
])('%s', (_, above, below) => {
  const paper = ['Source: Lough Mercury', 'Date: May 11, 1984']
  const head = below.length > 0 ? [...above, ...below] : [...above, ...paper]
  expect(read(...head)).toEqual(whole)
})

test.each([
  ['Print Headline: Ferry aground', 'Silas Trethowan', 'May 11, 1984'],
  ['Titre : Ferry aground', 'Auteur : Silas Trethowan', 'Date : 11 mai 1984'],
  ['Заголовок: Ferry aground', 'Автор: Silas Trethowan', 'Дата: 11 мая 1984']
])('%s', (...head) => {
  expect(read(...head)).toMatchObject({title: 'Ferry aground', byline: whole.byline})
})

test('a line of another label that prints a day does not date the text', () => {
  const head = ['Title: Ferry aground', 'Source: Lough Mercury', 'Record made: 12 March 2009']
  const {title, date, body} = read(...head)
  expect({title, date}).toEqual({title: 'Ferry aground', date: undefined})
  expect(body).toContain('Record made')
})

test.each([
  ['a label alone, which can be a headline’s own', ['Title: The Name of a Ferry']],
  ['the head of a review', ['Title: The River', 'Author: Anna Lind', 'Publisher: Faber']],
  ['two of them, as in a list', ['Title: The River', 'Title: The Ferry', 'Page: 3']]
])('%s is left as it is', (_, head) => {
  expect(read(...head).title ?? '').not.toMatch(/^The /u)
})

test('a summary in such a head is text', () => {
  const summary =
    'Summary: Nine hours on the bar of the lough, and how the band played on until night'
  expect(read('Headline: Ferry aground', 'Page: 3', summary).body).toContain('Nine hours')
})
