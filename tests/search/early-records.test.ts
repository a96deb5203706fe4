/** Records that were read early are taken only where their files stayed as they were. */
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {articleIds} from '../../src/archive-folder/articles.ts'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {readEarly, recordNow} from '../../scripts/search/early-records.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'early-'))
  cpSync('content/articles', join(folder, 'articles'), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true}))

const shown = {excerptOnly: false} as const
const pathOf = (id: string) => join(folder, 'articles', `${id}.md`)

it('a record whose file stays is not read again; one that is written anew is', () => {
  const [same = '', other = ''] = articleIds(folder)
  const early = readEarly(folder)
  replaceFile(pathOf(other), `${readFileSync(pathOf(other), 'utf8')}\nA word more.\n`)
  expect(recordNow(folder, same, shown, early)).toBe(early.get(same)?.record)
  const before = early.get(other)?.record
  expect(recordNow(folder, other, shown, early).characters).toBe(before!.characters + 14)
  expect(recordNow(folder, other, shown, early).textDigest).not.toBe(before!.textDigest)
})

it('no more of a text is taken than is published', () => {
  const [id = ''] = articleIds(folder)
  const early = readEarly(folder)
  const opening = recordNow(folder, id, {excerptOnly: 5}, early)
  expect(opening.characters).toBeLessThan(early.get(id)!.record.characters)
  expect(opening.excerpt).toMatch(/^(\S+ ){5}…$/)
})

it('what cannot be read is left for later, and told then', () => {
  const [id = '', other = ''] = articleIds(folder)
  replaceFile(pathOf(id), 'no record')
  const early = readEarly(folder)
  expect(early.has(id)).toBe(false)
  expect(early.has(other)).toBe(true)
  expect(() => recordNow(folder, id, shown, early)).toThrow('is not a valid record')
})
