import {expect, test} from 'vitest'
import {mixedTexts} from '../../scripts/bench/build-archive.ts'
import type {Document} from '../../scripts/eval/types.ts'

const documents = Array.from({length: 40}, (_, story): Document => ({
  id: `story ${story}`,
  text: Array.from({length: 6}, (_, at) => `Paragraph ${at} of story ${story}.`).join('\n\n'),
  truth: {}
}))

test('mixed texts are of paragraphs of several stories, and no two are alike', () => {
  const texts = [...mixedTexts(documents, 100)]
  expect(new Set(texts.map(({id}) => id)).size).toBe(100)
  expect(new Set(texts.map(({text}) => text)).size).toBe(100)
  for (const {text} of texts) {
    const stories = new Set([...text.matchAll(/of story (\d+)/g)].map(([, story]) => story))
    expect(stories.size).toBeGreaterThan(1)
    expect(text.trim().split('\n\n')).toHaveLength(6)
  }
})
