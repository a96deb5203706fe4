/** Titles for texts without one: the first words of the story that say something of it. */
import {expect, test} from 'vitest'
import {articleOf} from './formats/run.ts'

const story =
  'The ministers met on Monday for talks on the new route to the sea, and they agreed on the price of the work.\n\nThe talks are to go on in the autumn, said the spokesman of the ministry, who would not say more about them.\n'
const opening = 'The ministers met on Monday for talks on the new …'

test.each([
  ['a story', story, opening],
  ['a word above it that is no headline', `pipeline\n\n${story}`, opening],
  ['a word with a full stop above it', `Pipeline.\n\n${story}`, opening],
  [
    'words in a script without spaces',
    `管道。\n\n${'部长们星期一举行会谈讨论通往海洋的新路线'.repeat(3)}。\n`,
    '部长们'
  ],
  ['nothing but a line of two words', 'oil talks\n', '… oil talks']
])('%s', async (_, text, title) => {
  const {article} = await articleOf('a.txt', text)
  expect(article.title).toBeUndefined()
  expect(article.titleSupplied?.slice(0, title.length)).toBe(title)
})
