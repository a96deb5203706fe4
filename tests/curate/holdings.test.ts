/** What became of accessions, and what their order decides. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {accessionNumbers, holdingsOf} from '../../scripts/curate/holdings.ts'
import {reportRegisters} from '../../scripts/curate/register-report.ts'
import {loadGrounds} from '../../scripts/curate/normalizing-grounds.ts'
import {smallReference} from '../normalize/reference.ts'
import {correction, story, TestArchive} from './archive.ts'

const accession = (number: number, id: string, sha256: string) => ({
  number,
  id,
  path: `${id}.txt`,
  sha256,
  date: '2020-01-01'
})
const moves = (...pairs: [string, string][]) =>
  pairs.map(([from, to]) => ({from, to, date: '2020-01-01'}))
const tombstone = (id: string) => ({
  id,
  sourceFile: `sources/${id}.txt`,
  sourceSha256: 'x',
  why: 'y',
  on: '2020-01-01'
})

test.each([
  ['is where it was', [], ['a.txt', '1'], 'held a.txt'],
  ['was moved', moves(['a', 'b'], ['b', 'c']), ['c.txt', '1'], 'held c.txt'],
  ['was moved and came back', moves(['a', 'b'], ['b', 'a']), ['a.txt', '1'], 'held a.txt'],
  ['gave its path to another', moves(['a', 'b']), ['a.txt', '2', 'b.txt', '1'], 'held b.txt'],
  ['changed', [], ['a.txt', '2'], 'changed a.txt'],
  ['was moved and changed', moves(['a', 'b']), ['b.txt', '2'], 'changed b.txt'],
  [
    'was moved and changed, with another at its old path',
    moves(['a', 'b']),
    ['a.txt', '3', 'b.txt', '2'],
    'changed b.txt'
  ],
  ['is gone', [], ['z.txt', '1'], 'missing '],
  ['was moved and is gone', moves(['a', 'b']), [], 'missing ']
])('an accession that %s', (_, moved, files, expected) => {
  const there = new Map<string, string>()
  for (let at = 0; at < files.length; at += 2) there.set(files[at]!, files[at + 1]!)
  const registers = {accessions: [accession(1, 'a', '1')], moves: moved, removed: []}
  const [holding] = holdingsOf(registers, there)
  expect(`${holding?.state} ${holding?.path ?? ''}`).toBe(expected)
})

test('removed is not missing, also after a move', () => {
  const registers = {
    accessions: [accession(1, 'a', '1'), accession(2, 'b', '2')],
    moves: moves(['b', 'c']),
    removed: [tombstone('a'), tombstone('c')]
  }
  expect(holdingsOf(registers, new Map()).map(({state}) => state)).toEqual(['removed', 'removed'])
})

test('a source that was added again has the number of the last time', () => {
  const registers = {
    accessions: [accession(1, 'a', '1'), accession(4, 'a', '1')],
    moves: [],
    removed: [tombstone('a')]
  }
  const holdings = holdingsOf(registers, new Map([['a.txt', '1']]))
  expect([...accessionNumbers(holdings)]).toEqual([['a.txt', 4]])
})

test('circles of moves end', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), ids, (pairs, id) => {
      const registers = {accessions: [accession(1, id, '1')], moves: moves(...pairs), removed: []}
      expect(holdingsOf(registers, new Map())).toHaveLength(1)
    })
  )
})

describe('in an archive', () => {
  let archive: TestArchive
  beforeEach(() => {
    archive = new TestArchive()
  })
  afterEach(() => archive.dispose())

  const report = async () => {
    const {archive: normalized, holdings} = await archive.normalized()
    const {registers} = await loadGrounds(archive.folder, smallReference)
    return reportRegisters(normalized, registers, holdings).join('\n')
  }

  test('a source in a folder that cannot be read is out of reach, and not missing', async () => {
    for (const name of ['box/rye.txt', 'oats.txt', 'wheat.txt']) archive.put(name, story(name))
    for (const name of ['box', 'oats.txt', 'wheat.txt']) await archive.add(name)
    const {archive: normalized, holdings} = await archive.normalized()
    const {registers} = await loadGrounds(archive.folder, smallReference)
    const unseen = holdings.map((one) =>
      one.accession.path === 'oats.txt' ? one : {...one, state: 'missing' as const}
    )
    const box = {path: 'box', rule: 'quarantine/unreadable', reason: 'It.', fix: 'Look.'}
    const lines = reportRegisters({...normalized, quarantined: [box]}, registers, unseen).join('\n')
    expect(lines).toMatch(
      /1 accessioned source missing:\n {2}sources\/wheat\.txt \(accession 3 of .+\) is not there/
    )
    expect(lines).toMatch(
      /1 accessioned source out of reach:\n {2}sources\/.*rye\.txt \(accession 1 of .+\): sources\/box cannot be read\. Its article is back when it can\./
    )
  })

  test('copies share the page of the one that was accessioned first, whatever its path', async () => {
    archive.put('z.txt', story('wheat'))
    await archive.add('z.txt')
    archive.put('a.txt', story('wheat'))
    await archive.add('a.txt')
    archive.put('content/sources/0.txt', story('wheat'))
    const {archive: normalized} = await archive.normalized()
    expect(normalized.outcomes.map(({id}) => id)).toEqual(['z'])
    expect(normalized.duplicates.map(({id, of}) => [id, of])).toEqual([
      ['0', 'z'],
      ['a', 'z']
    ])
    await archive.move('z.txt', 'zz/z.txt')
    const later = await archive.normalized()
    expect(later.archive.outcomes.map(({id}) => id)).toEqual(['zz--z'])
  })

  test('nothing is told where all is in order', async () => {
    archive.put('a.txt', story('wheat'))
    await archive.add('a.txt')
    expect(await report()).toBe('')
  })

  test('sources that are gone or changed, and corrections without an article, are told', async () => {
    for (const name of ['gone', 'changed', 'removed', 'moved']) {
      archive.put(`in/${name}.txt`, story(name))
      archive.put(`content/corrections/in--${name}.yaml`, correction(name))
    }
    await archive.add('in')
    await archive.remove('in--removed')
    await archive.move('in/moved.txt', 'out.txt')
    archive.put('content/corrections/in--moved.yaml', correction('by hand'))
    archive.put('content/sources/in/changed.txt', story('otherwise'))
    rmSync(join(archive.folder, 'sources/in/gone.txt'))
    const text = await report()
    expect(text).toContain('1 article removed.')
    expect(text).toContain('sources/in/gone.txt (accession 2 of 2020-01-01) is not there')
    expect(text).toContain('sources/in/changed.txt (accession 1 of 2020-01-01) has other bytes')
    expect(text).toContain('a correction of `in--gone`, which is no article')
    expect(text).toContain('corrections/in--removed.yaml: its article was removed.')
    expect(text).toContain('corrections/in--moved.yaml: its source moved. Rename it to out.yaml.')
    expect(text).not.toContain('in--changed.yaml')
    expect(archive.has('corrections/in--gone.yaml')).toBe(true)
  })
})

describe('a table, whose articles have ids of their own', () => {
  let archive: TestArchive
  const rows = (...words: string[]) =>
    `id,text\n${words.map((word) => `${word},"${story(word).trim()}"`).join('\n')}\n`
  beforeEach(async () => {
    archive = new TestArchive()
    archive.put('t.csv', rows('rye', 'oats'))
    await archive.add('t.csv')
  })
  afterEach(() => archive.dispose())

  const states = async () => (await archive.normalized()).holdings.map(({state}) => state)

  test('is removed when it is', async () => {
    await archive.remove('t.csv')
    expect(await states()).toEqual(['removed'])
  })

  test('is removed, and held anew, when it was added again with other bytes', async () => {
    await archive.remove('t.csv')
    archive.put('t.csv', rows('rye'))
    await archive.add('t.csv', {again: true})
    expect(await states()).toEqual(['removed', 'held'])
    archive.put('content/sources/t.csv', rows('rye', 'wheat'))
    expect(await states()).toEqual(['removed', 'changed'])
  })

  test('is removed when it had moved before', async () => {
    await archive.move('t.csv', 'u.csv')
    await archive.remove('u.csv')
    expect(await states()).toEqual(['removed'])
  })
})
