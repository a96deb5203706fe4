/** Posts of social networks, saved as text. */
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

const words =
  'The library has lent me the same book for 11 years, and today they asked for it back.'

function read(...lines: readonly string[]) {
  const {article, markdown} = normalize(itemOf(lines.join('\n')), reference)
  const {byline, date} = article
  return {byline, date, body: markdown.replace(/^---\n.*?\n---\n/su, '').trim()}
}

const post = {byline: ['Marisol Quintanilla'], date: '2013-04-08', body: words}

test.each([
  ['Marisol Quintanilla', '@marisol_q', words, '9:14 PM · Apr 8, 2013 · Twitter for Android'],
  ['Marisol Quintanilla', '@marisol_q', words, '9:14 PM · Apr 8, 2013', '12 Retweets 41 Likes'],
  ['Marisol Quintanilla (@marisol_q)', words, '9:14 PM - 8 Apr 2013'],
  ['Marisol Quintanilla @marisol_q · Apr 8, 2013', words],
  [
    'Marisol Quintanilla',
    '@marisol@social.example',
    words,
    'Apr 8, 2013, 09:14 PM · Edited · Public'
  ],
  ['Marisol Quintanilla', 'April 8, 2013 at 7:45 PM · Public', words],
  ['Marisol Quintanilla', 'April 8, 2013 ·', words, 'Like · Comment · Share'],
  ['Marisol Quintanilla', 'April 8, 2013', words, 'Like', 'Comment', 'Share']
])('%s, %s', (...lines) => {
  expect(read(...lines)).toEqual(post)
})

test('below the buttons others speak: nothing of the post is lost', () => {
  const lines = [
    'Marisol Quintanilla',
    'April 8, 2013 ·',
    words,
    'Like · Comment · Share',
    'Oh no!'
  ]
  expect(read(...lines)).toMatchObject({byline: post.byline, date: post.date})
})

test.each([
  ['words with an account and no day', ['Marisol Quintanilla', '@marisol_q', words]],
  ['a day within the words', ['Marisol Quintanilla', '@marisol_q', `On April 8, 2013, ${words}`]],
  ['a place over a day', ['Harbor Square', 'April 8, 2013 ·', words]],
  ['a sentence that the name and the day open', ['Anna Lind', 'April 8, 2013 ·', 'was the day.']],
  ['two days in the line', ['Anna Lind', '@anna', words, '9:14 PM · Apr 8, 2013 · Apr 9, 2013']]
])('%s make no post', (_, lines) => {
  expect(read(...lines).byline).toBeUndefined()
})
