/** Blanks at which no line breaks stay where type sets them, and are read as any. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {withUnbrokenBlanks} from '../../scripts/normalize/unbroken-blanks.ts'
import {correctionOf, type Said} from './corrections/correction-of.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const [wide, thin] = ['\u00A0', '\u202F']
const told = 'Le maire de la ville a dit au conseil que le pont sera ouvert bientôt, et'
const storyOf = (words: string) => `Le pont\n\n${told} ${words}.\n\n${told} la nuit fut longue.`

/** The words that the first paragraph of the record ends in. */
function shown(words: string, entries: readonly Said[] = []) {
  const story = storyOf(words)
  const correction = entries.length > 0 ? correctionOf(story, entries) : undefined
  const {markdown} = normalize(itemOf(story), smallReference, correction)
  const paragraph = markdown.split('\n\n').find((one) => one.startsWith('Le maire'))
  return paragraph?.slice(told.length + 1, -1)
}

describe('are kept', () => {
  test.each([
    ['within quotation marks', `«${wide}Oui${thin}!${wide}»`],
    ['ahead of a colon', `ceci${wide}: rien`],
    ['within and behind figures', `10${thin}000${wide}personnes`],
    ['behind a wider run of blanks', `la  ville${wide}: rien, la  nuit${wide}; rien, la  fin`]
  ])('%s', (_, words) => {
    expect(shown(words)).toBe(words.replaceAll('  ', ' '))
  })
})

test('are plain blanks between plain words', () => {
  expect(shown(`un${wide}pont neuf`)).toBe('un pont neuf')
})

test('a text without them has none to set', () => {
  expect(withUnbrokenBlanks(`un${wide}pont`, 'un pont', (range) => range)).toBeUndefined()
})

test('where a curator reads other words, blanks are plain', () => {
  const reads = [{text: [{quote: 'rien', read: 'tout'}]}]
  expect(shown(`la ville${wide}: rien`, reads)).toBe('la ville : tout')
})
