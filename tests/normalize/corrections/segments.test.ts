/** What a curator says a passage is, and how what is read from the text follows. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'
import {correctionOf} from './correction-of.ts'

const text = `Menu Search Home

The growers of the north meet again

The harvest of the year was a poor one, said the growers at their yearly meeting. What the treasury said. They asked the treasury for help before winter came to the north of the country, as they had done the year before.

Copyright 2009 - The Paper. All rights reserved.
`
type Class = Exclude<SegmentClass, 'blank'>
const run = (...segments: {quote: string; class: Class}[]) =>
  normalize(itemOf(text), smallReference, correctionOf(text, [{segments}]))
const plain = normalize(itemOf(text), smallReference)
const body = ({markdown}: typeof plain) => markdown.split('---\n').at(-1)?.trim()

test('without corrections', () => {
  expect(plain.article.title).toBe('The growers of the north meet again')
  expect(body(plain)).toMatch(/^The harvest.*before\.$/)
})

describe('a passage', () => {
  test('that is no text is taken out of a paragraph, with the curator’s reason', () => {
    const outcome = run({quote: 'What the treasury said.', class: 'related'})
    expect(body(outcome)).toMatch(/yearly meeting\.\n\nThey asked/)
    expect(outcome.evidence.segments.filter(({rule}) => rule === 'correction/segment')).toEqual([
      expect.objectContaining({class: 'related', reason: 'It is known.'})
    ])
  })

  test('that was left out comes back', () => {
    expect(body(run({quote: 'Menu Search Home', class: 'body'}))).toMatch(
      /^Menu Search Home\n\nThe/
    )
  })

  test('becomes a subhead', () => {
    expect(body(run({quote: 'What the treasury said.', class: 'subhead'}))).toContain(
      '\n\n## What the treasury said.\n\n'
    )
  })

  test('becomes the headline, and gives the title', () => {
    const {article} = run({quote: 'Menu Search Home', class: 'headline'})
    expect(article.title).toBe('Menu Search Home')
  })

  test('that is no headline leaves no title', () => {
    const {article} = run({quote: 'The growers of the north meet again', class: 'related'})
    expect(article.title).toBeUndefined()
  })

  test('over several lines is each of them', () => {
    const outcome = run({quote: 'Search Home The growers of the north', class: 'menu'})
    const said = outcome.evidence.segments.filter(({rule}) => rule === 'correction/segment')
    expect(said.map(({start, end}) => text.slice(start, end))).toEqual([
      'Search Home',
      'The growers of the north'
    ])
  })

  test('of which two are told is as the later one says', () => {
    const outcome = run(
      {quote: 'What the treasury said. They', class: 'related'},
      {quote: 'They', class: 'body'}
    )
    expect(body(outcome)).toMatch(/meeting\.\n\nThey\n\nasked/)
  })

  test('tiles the source with all others, blanks holding white space alone', () => {
    const {segments} = run(
      {quote: 'What the treasury said.', class: 'related'},
      {quote: 'Menu', class: 'body'}
    ).evidence
    expect(segments.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
    const blank = segments.filter((one) => one.class === 'blank')
    for (const {start, end} of blank) expect(text.slice(start, end).trim()).toBe('')
  })
})
