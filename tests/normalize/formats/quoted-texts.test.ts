/** Texts that a mail quotes whole, with a sign before every line. */
import {describe, expect, test} from 'vitest'
import {checkFile} from '../../../scripts/fuzz/invariants/index.ts'
import {readMarkdownFile} from '../../../src/markdown/frontmatter.ts'
import {smallReference} from '../reference.ts'
import {articleOf} from './run.ts'

const lines = [
  'Board Votes to Close Old Grain Wharf',
  '',
  'By Alden Pritchard',
  'March 8, 2000',
  '',
  'The harbor board of Kestrel Point voted on Monday to close the old',
  'grain wharf, which has stood empty since the mill moved inland, and to',
  'sell the land to the town for one dollar.',
  '',
  'The vote was five to two, and the two who opposed it said that they',
  'would ask the county court to look at the sale of the land, which lies',
  'between the river and the railroad.'
]
const quoted = (sign: string) => lines.map((line) => `${sign}${line}`).join('\n')
const paragraphs = [lines.slice(5, 8).join(' '), lines.slice(9).join(' ')]

async function shown(text: string) {
  const {article, markdown} = await articleOf('a.txt', text)
  const body = readMarkdownFile(markdown)
    .body.trim()
    .replaceAll(/[^\S\n]+/g, ' ')
  return {title: article.title, byline: article.byline, date: article.date, body}
}
const whole = {
  title: lines[0],
  byline: ['Alden Pritchard'],
  date: '2000-03-08',
  body: paragraphs.join('\n\n')
}

describe('the text is what stands behind the signs', () => {
  test.each([
    ['none', quoted('')],
    ['one', quoted('> ')],
    ['without a blank', quoted('>')],
    ['at blank lines alone', quoted('> ').replaceAll(/> $/gm, '>')],
    ['two', quoted('>> ')],
    ['two, a blank between', quoted('> > ')],
    ['line ends of two characters', quoted('> ').replaceAll('\n', '\r\n')],
    ['blank lines between', quoted('> ').replaceAll(/^> $/gm, '')],
    ['who wrote it, above', `On 9 March 2000 at 10:15, Ada Brown wrote:\n\n${quoted('> ')}\n`],
    ['in another language', `Am 09.03.2000 um 10:15 schrieb\nAda Brown:\n${quoted('> ')}\n`]
  ])('%s', async (_, text) => expect(await shown(text)).toEqual(whole))
})

describe('the signs stay', () => {
  const before = '> Alden Pritchard said that he had seen it.\n'
  test.each([
    ['of a text that answers', `${quoted('> ')}\n\nI do not think that this is so.`],
    ['below words of another', `See below what they wrote of us.\n\n${quoted('> ')}`],
    ['of a quotation within a text', `${quoted('')}\n\n${before}`],
    ['below what is no word of a mail', `The verse of 1923:\n${quoted('> ')}`],
    ['of one line', before]
  ])('%s', async (_, text) => {
    const {evidence} = await articleOf('a.txt', text)
    expect(evidence.segments.filter(({rule}) => rule.startsWith('markup/'))).toEqual([])
  })
})

test('every character is in one segment, and quoted as it stands', async () => {
  const file = {path: 'a.txt', bytes: Buffer.from(`On 9 March 2000 Ada wrote:\n${quoted('> ')}`)}
  expect((await checkFile(file, smallReference)).violations).toEqual([])
})
