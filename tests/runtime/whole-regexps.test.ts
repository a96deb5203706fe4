/** What was read before changes nothing: patterns match alike however hot they are. */
import {globSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {readArticle} from '../../src/archive-folder/articles.ts'

const project = join(import.meta.dirname, '../..')
const content = join(project, 'content')

test('after hundreds of texts of one-byte characters, others are read as ever', async () => {
  const plain = globSync(join(project, 'tests/golden/*/input.txt'))
    .sort()
    .map((path) => readFileSync(path, 'latin1').replaceAll(/[^\x00-\x7F]/g, '-'))
    .filter((text) => text.length > 400)
  const before = Array.from({length: 300}, (_, at) => ({
    path: `before/${at}.txt`,
    bytes: Buffer.from(`${plain[at % plain.length]} ${at}`)
  }))
  const own = globSync(join(content, 'sources/*.txt')).map((path) => ({
    path: basename(path),
    bytes: readFileSync(path)
  }))
  const {reference} = loadReference(content)
  const {outcomes} = await normalizeArchive([...before, ...own], reference)
  const dates = outcomes
    .filter(({id}) => !id.startsWith('before'))
    .map(({id, article}) => [id, article.date])
  expect(dates.length).toBe(own.length)
  expect(dates).toEqual(dates.map(([id]) => [id, readArticle(content, id ?? '').data.date]))
})
