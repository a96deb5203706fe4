/** Texts that hold no word stop no build: the index leaves them out, the lists do not. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readKeys} from '../../scripts/search/keys.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'wordless-'))

test.each(['\\<\\<\\<\\<', '…', '∞ ∞', '&#x1F469;\\<\\<'])('a text of %s', async (body) => {
  const articles = [
    record('words', {title: 'Harvest'}),
    record('none', {titleSupplied: '…'}, `${body}\n`)
  ]
  await expect(writeSearchIndex(searchArchive(articles), folder)).resolves.toBeUndefined()
})

test('what holds words must be in the index', () => {
  const lacking = [{id: 'lacking', hasWords: () => true}]
  expect(() => readKeys(join(folder, 'nowhere'), lacking)).toThrow(
    'The search index lacks lacking.'
  )
  rmSync(folder, {recursive: true})
})
