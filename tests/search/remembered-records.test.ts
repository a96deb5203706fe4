/** What one build read of an archive, the next takes where the files stayed as they were. */
import {cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {articleIds} from '../../src/archive-folder/articles.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {stampOf} from '../../scripts/render/stamps.ts'
import {readEarly, recordNow, shown} from '../../scripts/search/early-records.ts'
import {recallRecords, rememberRecords} from '../../scripts/search/remembered-records.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  cpSync('content/articles', join(folder, 'articles'), {recursive: true})
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folder, 'any')), {recursive: true, force: true})
  rmSync(folder, {recursive: true})
})

const pathOf = (id: string) => join(folder, 'articles', `${id}.md`)
const stampIn = (id: string) => stampOf(pathOf(id))

/** As the next build finds it; the files were written long before they were read. */
function remembered(program = 'this', taken = Date.now() + 60_000) {
  const records = articleIds(folder).map((id) => recordNow(folder, id, shown))
  rememberRecords(folder, program, records, stampIn, taken)
  return records
}

describe('records', () => {
  it('are the same from memory as from their files', () => {
    const records = remembered()
    const early = readEarly(folder, 'this')
    expect([...early.keys()]).toEqual(articleIds(folder))
    for (const record of records) expect(recordNow(folder, record.id, shown, early)).toEqual(record)
    const [{id}] = records as [(typeof records)[number]]
    expect(recordNow(folder, id, shown, early)).toBe(early.get(id)?.record)
  })

  it('of files that were written since are read again', () => {
    const [{id, characters}] = remembered() as [ReturnType<typeof recordNow>]
    const early = readEarly(folder, 'this')
    replaceFile(pathOf(id), `${readFileSync(pathOf(id), 'utf8')}\nA word more.\n`)
    expect(recordNow(folder, id, shown, early).characters).toBe(characters + 14)
  })

  it('of a file whose time somebody set back are read again', () => {
    const [{id, characters}] = remembered() as [ReturnType<typeof recordNow>]
    const text = readFileSync(pathOf(id), 'utf8')
    writeFileSync(pathOf(id), text.replace(/\w(?=\W*$)/, 'X'))
    utimesSync(pathOf(id), 1, 1)
    const now = recordNow(folder, id, shown, readEarly(folder, 'this'))
    expect(now.characters).toBe(characters)
    expect(now).toEqual(recordNow(folder, id, shown))
  })

  it('read by another program are none', () => {
    remembered('that')
    expect(recallRecords(folder, 'this')).toBeUndefined()
    expect(readEarly(folder, 'this').size).toBe(articleIds(folder).length)
  })

  it('of files that may have changed within the same stamp are not remembered', () => {
    remembered('this', 0)
    expect(recallRecords(folder, 'this')?.size).toBe(0)
  })

  it('are read from their files where the memory is damaged', () => {
    remembered()
    writeFileSync(join(cacheFolder(folder, 'records'), 'records.json'), '{"program": "this", "rec')
    expect(recallRecords(folder, 'this')).toBeUndefined()
  })
})
