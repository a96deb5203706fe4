/** The JSON form of an article: its record, and what the archive adds to it. */
import {expect, test} from 'vitest'
import {articleKeys, type Article} from '../../src/schema/article.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {twinOf} from '../../src/views/twins.ts'
import {archiveOf, record} from './records.ts'

const settings = archiveSettingsSchema.parse({title: 'Ours', url: 'https://example.org/a/'})

function twin(data: Partial<Article>) {
  const one = record('one', data)
  const source = {record: one, evidence: {evidence: []} as never, markdown: '', text: 'Text.'}
  return JSON.parse(twinOf(archiveOf([one], {settings}), 'json', source)) as Record<string, unknown>
}

const archiveUrl = 'https://example.org/a/articles/one/'

test('the original’s address and printed page are the record’s, the archive’s has its own name', () => {
  const url = 'https://paper.example/story'
  expect(twin({url, page: 'A1'})).toMatchObject({archiveUrl, url, page: 'A1'})
})

test('without an original’s address there is none', () => {
  expect(twin({})).toMatchObject({archiveUrl})
  expect(twin({})).not.toHaveProperty('url')
})

test('no key that the archive adds is a key of a record', () => {
  const added = Object.keys(twin({})).filter((key) => !(key in record('one').data))
  expect(added).toEqual(['version', 'id', 'archiveUrl', 'text', 'evidence'])
  expect(added.filter((key) => (articleKeys as readonly string[]).includes(key))).toEqual([])
})
