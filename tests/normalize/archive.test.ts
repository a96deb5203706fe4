/** What a whole folder of sources becomes: nothing is fatal, and nothing vanishes. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {isHiddenText} from '../../src/lib/hidden-files.ts'
import {formats} from '../../scripts/normalize/read/formats.ts'
import {listSources, readSource} from '../../scripts/normalize/sources.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {write} from '../../scripts/normalize/write.ts'
import {smallReference} from './reference.ts'

const prose =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'
const bytes = Buffer.from(prose)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  mkdirSync(join(folder, 'sources'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const put = (path: string, content: string | Uint8Array) => {
  const target = join(folder, 'sources', path)
  mkdirSync(join(target, '..'), {recursive: true})
  writeFileSync(target, content)
}
const run = (reference: Reference = smallReference) => {
  const {paths, quarantined} = listSources(join(folder, 'sources'))
  const files = paths.map((path) => readSource(join(folder, 'sources'), path))
  return normalizeArchive(files, reference, quarantined)
}
const rules = (archive: Awaited<ReturnType<typeof run>>) =>
  archive.quarantined.map(({path, rule}) => [path, rule])

describe('listing', () => {
  test('takes files at any depth, in order, and leaves hidden ones', async () => {
    for (const path of ['b.txt', 'a/deep/c.txt', '.DS_Store', '.hidden/x.txt'])
      put(path, `${prose} So it stands in ${path}.`)
    expect((await run()).outcomes.map(({id}) => id)).toEqual(['a--deep--c', 'b'])
    expect(rules(await run())).toEqual([])
  })

  test('tells of hidden files that have the name of a text, and of no others', async () => {
    const told = ['...and justice.txt', '.a b.HTML', 'a/.deep.csv']
    const untold = ['._b.txt', '.~lock.b.docx#', '.gitkeep', '.b.txt.swp', '.hidden/x.txt', '.txt']
    for (const path of ['b.txt', ...told, ...untold]) put(path, prose)
    expect((await run()).outcomes.map(({id}) => id)).toEqual(['b'])
    expect(rules(await run())).toEqual(told.map((path) => [path, 'quarantine/hidden']))
  })

  test('every format has names that are told', () => {
    for (const ending of formats.flatMap(({endings}) => endings)) {
      expect(isHiddenText(`.clip${ending}`), ending).toBe(true)
    }
  })

  test('does not follow links, and says so', async () => {
    put('a.txt', prose)
    mkdirSync(join(folder, 'outside'))
    writeFileSync(join(folder, 'outside/secret.txt'), prose)
    symlinkSync('../outside', join(folder, 'sources/link'))
    symlinkSync('..', join(folder, 'sources/loop'))
    symlinkSync('a.txt', join(folder, 'sources/b.txt'))
    expect((await run()).outcomes.map(({id}) => id)).toEqual(['a'])
    expect(rules(await run())).toEqual([
      ['b.txt', 'quarantine/no-file'],
      ['link', 'quarantine/no-file'],
      ['loop', 'quarantine/no-file']
    ])
  })

  test('sets aside what cannot be read', () => {
    expect(readSource(join(folder, 'sources'), 'gone.txt')).toMatchObject({
      path: 'gone.txt',
      rule: 'quarantine/unreadable',
      reason: 'The file cannot be read (ENOENT).'
    })
  })

  test('gives a decomposed name the id of the composed one', async () => {
    put('cafe\u0301.txt', prose)
    const composed = await normalizeArchive([{path: 'caf\u00E9.txt', bytes}], smallReference)
    expect((await run()).outcomes.map(({id}) => id)).toEqual(composed.outcomes.map(({id}) => id))
  })
})

test('of two sources with one id, the first keeps it and the other is set aside', async () => {
  const files = [
    {path: 'a.txt', bytes},
    {path: 'a.txt', bytes: Buffer.from('Other.')}
  ]
  const {outcomes, quarantined} = await normalizeArchive(files, smallReference)
  expect(outcomes.map(({id}) => id)).toEqual(['a'])
  expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/id-taken'])
})

describe('writing', () => {
  const article = () => join(folder, 'articles/a.md')

  test('writes what changed, and deletes what has no source', async () => {
    put('a.txt', prose)
    expect(write(folder, await run())).toEqual({changed: 2, deleted: 0})
    expect(write(folder, await run())).toEqual({changed: 0, deleted: 0})
    rmSync(join(folder, 'sources/a.txt'))
    put('b.pdf', '%PDF-1.4')
    expect(write(folder, await run())).toEqual({changed: 1, deleted: 2})
    expect(existsSync(article())).toBe(false)
    expect(readFileSync(join(folder, 'quarantine.json'), 'utf8')).toContain('"b.pdf"')
    rmSync(join(folder, 'sources/b.pdf'))
    write(folder, await run())
    expect(existsSync(join(folder, 'quarantine.json'))).toBe(false)
  })

  test('keeps what is there of a source that a defect of ours cannot handle', async () => {
    put('a.txt', prose)
    write(folder, await run())
    const broken: Reference = {
      ...smallReference,
      names: {
        ...smallReference.names,
        find() {
          throw new Error('a defect')
        }
      }
    }
    const archive = await run(broken)
    expect(rules(archive)).toEqual([['a.txt', 'quarantine/failed']])
    write(folder, archive)
    expect(existsSync(article())).toBe(true)
    expect(existsSync(join(folder, 'evidence/a.json'))).toBe(true)
  })

  test('never changes a source', async () => {
    put('a.txt', prose)
    chmodSync(join(folder, 'sources/a.txt'), 0o444)
    write(folder, await run())
    expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(prose)
  })
})

test('a text that would lose everything keeps everything, and says so', async () => {
  const {outcomes} = await normalizeArchive(
    [{path: 'a.txt', bytes: Buffer.from('Menu\nSearch\n')}],
    smallReference
  )
  expect(outcomes[0]?.markdown).toContain('Menu\n\nSearch\n')
  expect(outcomes[0]?.evidence.issues.map(({rule}) => rule)).toContain('issue/nothing-recognized')
})

test('what a failed item had stays, and only that', async () => {
  const archive = await normalizeArchive([], smallReference)
  const files = ['articles/b.md', 'articles/a-b.md', 'evidence/a-b.json', 'events/peres-b.yaml']
  for (const path of files) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), 'kept')
  }
  write(folder, {...archive, failed: ['b']})
  expect(files.filter((path) => existsSync(join(folder, path)))).toEqual([
    'articles/b.md',
    'events/peres-b.yaml'
  ])
})

test('a line whose date was set aside is used for no date', async () => {
  const text = (year: number) => `A headline of growers\n\nUpdated March 3, ${year}\n\n${prose}\n`
  const usedFor = async (year: number) => {
    const source = {path: 'a.txt', bytes: Buffer.from(text(year))}
    const {outcomes} = await normalizeArchive([source], {...smallReference, asOf: '2020-01-01'})
    return outcomes[0]!.evidence.segments.flatMap((segment) => segment.usedFor ?? [])
  }
  expect(await usedFor(2010)).toContain('date')
  expect(await usedFor(2030)).not.toContain('date')
})
