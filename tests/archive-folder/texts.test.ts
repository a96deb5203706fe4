/** The text of an article is read when it is asked for, and is that of its whole record. */
import {expect, test} from 'vitest'
import {articleIds, readArticle, textReader} from '../../src/archive-folder/articles.ts'
import {listedArticle} from '../../src/views/listed-article.ts'

const folder = 'content'

test('it is the same, asked once and again', () => {
  const textOf = textReader(folder)
  const ids = articleIds(folder)
  expect(ids.length).toBeGreaterThan(0)
  for (const id of [...ids, ...ids]) expect(textOf(id)).toBe(readArticle(folder, id).body)
  expect(() => textOf('of-no-article')).toThrow('ENOENT')
})

test('what is held of an article does not hold its text', () => {
  for (const id of articleIds(folder)) {
    const whole = readArticle(folder, id)
    const listed = listedArticle(whole, {excerptOnly: false})
    expect(listed).toMatchObject({id, data: whole.data, characters: whole.body.length})
    expect(JSON.stringify(listed)).not.toContain(
      JSON.stringify(whole.body.slice(-300)).slice(1, -1)
    )
    const other = listedArticle({...whole, body: `${whole.body} `}, {excerptOnly: false})
    expect(other.textDigest).not.toBe(listed.textDigest)
  }
})
