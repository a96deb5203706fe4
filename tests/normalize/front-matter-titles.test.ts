/** Front matter that stays text, as in a `.txt` file, gives no supplied title. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {itemOf} from './item.ts'

const story = 'The old bridge was closed for years and opens again, the mayor told them all.'
const titleOf = (text: string) => normalize(itemOf(text), shipped).article.titleSupplied

test.each([
  ['YAML that is none', '---\ntags: [a, b\nslug: x: y\n---\n\n'],
  ['JavaScript', '---js\nexport default {layout: "x"}\n---\n\n'],
  ['an object of JavaScript', '---js\n{ layout: x() }\n---\n\n'],
  ['TOML', '+++\nlayout = "x"\n+++\n'],
  ['a rule alone', '---\n\n'],
  ['a block that nothing closes', '---\nlayout: post\n\n']
])('%s', (_, front) => {
  expect(titleOf(front + story)).toBe('The old bridge was closed for years and opens again …')
})

test('where nothing else is in the text, its words are', () => {
  expect(titleOf('---\nlayout: post\n---\n')).toBe('… layout: post')
})

test.each([
  ['a dash before a word', '– The old bridge opens.'],
  ['a name before a colon', 'Layout: the old bridge opens.']
])('a text with %s opens as it did', (_, text) => {
  expect(titleOf(text)).toContain(text.slice(2, 10))
})
