/** A range has lists of the words that most articles of its share have. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {close} from 'pagefind'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {KeptIndexes} from '../../scripts/search/kept-indexes.ts'
import {programDigest} from '../../scripts/search/part-digest.ts'
import {indexParts, placeRange, type StoredPart} from '../../scripts/search/range-index.ts'
import {mostScored} from '../../src/search/word-lists.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'

let folder: string
let parts: StoredPart[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'range-index-'))
  const bodies = ['The end of the war.\n', 'The palace of all.\n', 'The visit.\n', 'Rain.\n']
  const all = bodies.map((body, number) => record(`a${number}`, {title: '…'}, body))
  const making = {kept: new KeptIndexes(join(folder, 'kept')), program: programDigest()}
  parts = await indexParts(searchArchive(all), [0, all.length], making)
})
afterAll(async () => {
  await close()
  rmSync(folder, {recursive: true})
})

it.each([
  ['one that holds all', 1, []],
  ['one of so many that two articles are its share', mostScored / 2, ['the']],
  ['one of so many that one article is its share', mostScored, ['of', 'the']]
])('%s', (name, ranges, listed) => {
  const at = {place: 0, ranges, functionWords: ['of', 'the', 'and']}
  expect(placeRange(parts, join(folder, `out-${ranges}`), at).listed, name).toEqual(listed)
})
