/** Data files that go on from kept ones are the same bytes as those that are made of all files. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import * as evidence from '../../src/archive-folder/evidence.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {dataMemory, writeData} from '../../scripts/exports/write-data.ts'
import {loadArchive} from '../../scripts/search/archive.ts'

vi.mock(import('../../src/archive-folder/evidence.ts'), async (original) => {
  const all = await original()
  return {...all, readWrittenEvidence: vi.fn(all.readWrittenEvidence)}
})
const readEvidence = vi.mocked(evidence.readWrittenEvidence)

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'kept-data-'))
  cpSync(join(import.meta.dirname, '../../content'), content, {recursive: true})
})
afterEach(() => {
  rmSync(dirname(cacheFolder(content, 'any')), {recursive: true, force: true})
  rmSync(content, {recursive: true})
})

/** What is written of the archive as it is: name → bytes; and whose evidence was read. */
async function written(program = 'this') {
  // A file that was changed just before could be changed again without a sign.
  await setTimeout(50)
  const out = mkdtempSync(join(tmpdir(), 'data-'))
  const archive = loadArchive(content)
  readEvidence.mockClear()
  writeData(archive, content, out, dataMemory(content, archive, program))
  const read = readEvidence.mock.calls.map(([, id]) => id)
  const folder = join(out, 'data')
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
  )
  rmSync(out, {recursive: true})
  return {files, read}
}

const pathOf = (folder: string, id: string, ending: string) =>
  join(content, folder, `${id}.${ending}`)
const change = (path: string, how: (text: string) => string) =>
  replaceFile(path, how(readFileSync(path, 'utf8')))
const ids = readdirSync(join(import.meta.dirname, '../../content/articles'))
  .map((name) => name.slice(0, -'.md'.length))
  .sort()
const [first = '', second = '', third = ''] = ids
const last = ids.at(-1) ?? ''

function copy(id: string, as: string): void {
  cpSync(pathOf('articles', id, 'md'), pathOf('articles', as, 'md'))
  cpSync(pathOf('evidence', id, 'json'), pathOf('evidence', as, 'json'))
}
function remove(id: string): void {
  rmSync(pathOf('articles', id, 'md'))
  rmSync(pathOf('evidence', id, 'json'), {force: true})
}
const addWord = (text: string) => `${text.trimEnd()} Uranium.\n`
const otherRule = (text: string) => text.replace(/"rule": ?"[^"]*"/, '"rule": "another"')

/** What is done to the archive, and whose evidence is read then. */
const changes: readonly (readonly [name: string, change: () => void, read: readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['an article in front', () => copy(second, '0-before'), ['0-before']],
  ['one between', () => copy(third, `${first}-b`), [`${first}-b`]],
  ['one behind', () => copy(first, `${last}-z`), [`${last}-z`]],
  ['the first is gone', () => remove(first), []],
  ['one in the middle is gone', () => remove(third), []],
  ['the last is gone', () => remove(last), []],
  ['another text', () => change(pathOf('articles', second, 'md'), addWord), []],
  ['other evidence', () => change(pathOf('evidence', second, 'json'), otherRule), [second]],
  ['no evidence', () => rmSync(pathOf('evidence', third, 'json')), []],
  ['all are gone', () => ids.forEach(remove), []]
]

describe('data files that go on from kept ones', () => {
  it.each(changes)('are the same after: %s', async (_, make, read) => {
    await written()
    make()
    const then = await written()
    expect(then.files).toEqual((await written('')).files)
    expect(then.read).toEqual(read)
  })

  it('are the same after all of it, one after the other', async () => {
    await written()
    for (const [, make] of changes.slice(0, 5)) {
      make()
      expect((await written()).files).toEqual((await written('')).files)
    }
  })

  it('are made of all files by another program, and for an archive of openings', async () => {
    await written()
    expect((await written('that')).read).toEqual(ids)
    change(join(content, 'archive.yaml'), (text) => `${text.trimEnd()}\nexcerptOnly: 5\n`)
    const short = await written('that')
    expect(short.read).toEqual(ids)
    expect(short.files).toEqual((await written('')).files)
  })

  it.each(['evidence.csv', 'evidence.json', 'archive.sqlite', 'kept.json'])(
    'are made of all files where %s is damaged or gone',
    async (name) => {
      const whole = await written()
      const path = join(cacheFolder(content, 'data'), name)
      writeFileSync(path, readFileSync(path).subarray(0, 100))
      expect(await written()).toEqual(whole)
      rmSync(path)
      expect(await written()).toEqual(whole)
      expect((await written()).read).toEqual([])
    }
  )

  it('are made of all files where a kept one is damaged and does not show it', async () => {
    const whole = await written()
    const folder = cacheFolder(content, 'data')
    const [path, known] = ['archive.sqlite', 'kept.json'].map((name) => join(folder, name)) as [
      string,
      string
    ]
    const {ino, mtimeNs, ctimeNs, size} = statSync(path, {bigint: true})
    writeFileSync(path, Buffer.alloc(Number(size), 'x'))
    const now = statSync(path, {bigint: true})
    change(known, (text) =>
      text.replace(
        `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
        `${size} ${now.mtimeNs} ${now.ctimeNs} ${ino}`
      )
    )
    expect((await written()).files).toEqual(whole.files)
  })
})
