/** An article that was copied with its head alone: below the name of a section stands the headline. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = `The bridge over the river was opened again on Monday, and the trains go over it as they did before the flood. Nobody in the town had missed it much, said the man who sells tickets.

The repairs took eleven weeks. Workers from three towns replaced the planks and painted the rails, and the council paid for the lamps.`
const buttons = ['Facebook', 'Twitter', 'Email']
const deck = 'Trains cross again after eleven weeks of repairs, and a band plays'
const titleOf = (...head: readonly string[]) => {
  const text = `${[...head, ...buttons].join('\n')}\n\n${prose}\n`
  const {article} = normalize(itemOf(text), smallReference)
  return article.titleSupplied ? undefined : article.title
}

describe('below a section', () => {
  const headline = 'Old Bridge Over the River Opens Again'

  test.each([
    ['World', ['Jane Doe', 'Follow', 'Jun 17, 2011 · 4 min read']],
    ['World', ['JANE DOE', 'The Valley Courier', 'Published Friday, Jun. 17, 2011 12:30PM EDT']],
    ['Utrikes', ['Jane Doe', 'jane@valley.example', 'Publicerad 2011-06-17']],
    ['Esteri', ['JANE DOE', 'Pubblicato il 17 Giugno 2011', 'Ultima modifica 18 Giugno 2011']]
  ])('%s', (section, below) => {
    expect(titleOf(section, headline, deck, ...below)).toBe(headline)
  })
})

test('a line of a few words more is the headline itself', () => {
  const headline = 'Old bridge opens again'
  const head = [headline, deck, 'Jane Doe', 'jane@valley.example', 'Publicerad 2011-06-17']
  expect(titleOf(...head)).toBe(headline)
})
