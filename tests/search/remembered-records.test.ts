/** What one build read of an archive, the next takes where the files stayed as they were. */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {articleIds} from '../../src/archive-folder/articles.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {keepSealed} from '../../scripts/files/sealed-file.ts'
import {stampOf} from '../../scripts/files/stamps.ts'
import {readEarly, recordNow, shown} from '../../scripts/search/early-records.ts'
import {recallRecords, rememberRecords} from '../../scripts/search/remembered-records.ts'
import {changeByte} from '../files/change-byte.ts'

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

  describe('of which few changed', () => {
    const whole = () => join(cacheFolder(folder, 'records'), 'records.json')
    const since = () => join(cacheFolder(folder, 'records'), 'since.json')
    const copies = Array.from({length: 60}, (_, number) => `copy-${number}`)
    const [added, changed, removed] = ['copy-new', 'copy-1', 'copy-2'] as const
    beforeEach(() => {
      const [id] = articleIds(folder) as [string]
      for (const copy of copies) cpSync(pathOf(id), pathOf(copy))
    })

    /** What the next build finds, and what it would without any memory. */
    function next() {
      const early = readEarly(folder, 'this')
      const records = articleIds(folder).map((id) => recordNow(folder, id, shown, early))
      rememberRecords(folder, 'this', records, stampIn, Date.now() + 60_000)
      expect(records).toEqual(articleIds(folder).map((id) => recordNow(folder, id, shown)))
      const found = recallRecords(folder, 'this')
      expect([...(found?.keys() ?? [])].sort()).toEqual(articleIds(folder))
      for (const record of records) {
        expect(found?.get(record.id)).toEqual({stamp: stampIn(record.id), record})
      }
    }

    it('are told apart from the others, which are not written again', () => {
      remembered()
      const before = stampOf(whole())
      cpSync(pathOf(changed), pathOf(added))
      next()
      replaceFile(pathOf(changed), `${readFileSync(pathOf(changed), 'utf8')}\nA word more.\n`)
      rmSync(pathOf(removed))
      next()
      rmSync(pathOf(added))
      next()
      expect(stampOf(whole())).toBe(before)
      for (const copy of copies.slice(-4)) rmSync(pathOf(copy))
      next()
      expect(stampOf(whole())).not.toBe(before)
      expect(stampOf(since())).toBeUndefined()
    })

    it('are read from their files where what is told of them is damaged or of others', () => {
      remembered()
      replaceFile(pathOf(changed), `${readFileSync(pathOf(changed), 'utf8')}\nA word more.\n`)
      next()
      truncateSync(since(), 100)
      next()
      changeByte(since())
      next()
      cpSync(since(), `${since()}.old`)
      rmSync(whole())
      remembered()
      cpSync(`${since()}.old`, since())
      replaceFile(pathOf(changed), `${readFileSync(pathOf(changed), 'utf8')}\nTwo words more.\n`)
      next()
    })
  })

  it('are those of the file of all where what changed since is of another', () => {
    remembered()
    const [id, other] = articleIds(folder) as [string, string]
    const base = recallRecords(folder, 'this')
    const others = {of: 'another', records: [{...base!.get(other)!, stamp: 'another'}], gone: [id]}
    keepSealed(join(cacheFolder(folder, 'records'), 'since.json'), JSON.stringify(others))
    expect(recallRecords(folder, 'this')).toEqual(base)
  })

  it.each([
    ['cut', (path: string) => truncateSync(path, 100)],
    ['changed', changeByte]
  ])('are read from their files where the memory is %s', (_, damage) => {
    remembered()
    damage(join(cacheFolder(folder, 'records'), 'records.json'))
    expect(recallRecords(folder, 'this')).toBeUndefined()
  })
})
