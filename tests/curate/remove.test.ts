import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {correction, story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
  archive.put('content/sources/a.txt', `Poor harvest of wheat\n\nJuly 9, 2009\n\n${story('wheat')}`)
  archive.put('content/sources/b/c.txt', story('rye'))
  archive.put('content/corrections/a.yaml', correction('kept'))
})
afterEach(() => archive.dispose())

const tombstones = () => readRemoved(archive.folder).removed

test.each(['a', 'a.txt', 'content/sources/a.txt'])('%s names the source', async (name) => {
  const {lines, failed} = await archive.remove(name, 'The publisher asked.')
  expect(failed).toBe(false)
  expect(archive.has('sources/a.txt')).toBe(false)
  expect(archive.has('articles/a.md')).toBe(false)
  expect(archive.read('corrections/a.yaml')).toBe(correction('kept'))
  expect(tombstones()).toMatchObject([
    {id: 'a', sourceFile: 'sources/a.txt', why: 'The publisher asked.', on: '2020-01-01'}
  ])
  expect(lines.join('\n')).toContain('corrections/a.yaml is kept.')
})

test('what identifies the article stays, and its text does not', async () => {
  const {archive: before} = await archive.normalized()
  const {article} = before.outcomes.find(({id}) => id === 'a')!
  await archive.remove('a')
  const [tombstone] = tombstones()
  expect(tombstone?.sourceSha256).toBe(article.sourceSha256)
  expect([tombstone?.title, tombstone?.titleSupplied]).toEqual([
    article.title,
    article.titleSupplied
  ])
  expect(tombstone?.date).toBe(article.date)
  expect(archive.read('removed/a.yaml')).not.toContain('treasury')
})

test('scans go too', async () => {
  archive.put('content/sources/a.jpg', 'a picture')
  await archive.remove('a')
  expect(archive.has('sources/a.jpg')).toBe(false)
  expect(
    tombstones()
      .map(({sourceFile}) => sourceFile)
      .toSorted()
  ).toEqual(['sources/a.jpg', 'sources/a.txt'])
})

test('a copy elsewhere is told', async () => {
  archive.put('content/sources/b/copy.txt', story('rye'))
  const {lines} = await archive.remove('b--c')
  expect(lines.join('\n')).toContain('The same text stays at sources/b/copy.txt')
  expect(archive.has('articles/b--copy.md')).toBe(true)
})

describe('is refused', () => {
  test.each([
    ['what is not there', 'nothing', 'There is no article and no source `nothing`'],
    ['a folder', 'b', 'sources/b is a folder'],
    ['what is outside', '../content', 'There is no article and no source']
  ])('%s', async (_, name, reason) => {
    await expect(archive.remove(['a', name])).rejects.toThrow(reason)
    expect(archive.has('sources/a.txt')).toBe(true)
    expect(archive.has('removed')).toBe(false)
  })
})

describe('adding it again', () => {
  const original = () => archive.put('a.txt', Buffer.from(archive.read('sources/a.txt')))

  test.each([
    ['at its path', undefined],
    ['at another path', 'other.txt']
  ])('%s is refused with the reason of the removal', async (_, as) => {
    original()
    await archive.remove('a', 'The publisher asked.')
    const {lines, failed} = await archive.add('a.txt', {as})
    expect(failed).toBe(true)
    expect(lines.join('\n')).toMatch(/removed\/a\.yaml\): The publisher asked\./)
    expect(archive.accessions).toEqual([])
  })

  test('another text at its address is refused', async () => {
    await archive.remove('a')
    archive.put('a.txt', story('oats'))
    const {lines, failed} = await archive.add('a.txt')
    expect(failed).toBe(true)
    expect(lines.join('\n')).toContain('Its address, /articles/a/, tells of what was removed')
  })

  test('is done with --again; a second removal keeps the first', async () => {
    original()
    await archive.remove('a', 'First.')
    expect((await archive.add('a.txt', {again: true})).failed).toBe(false)
    expect(archive.has('articles/a.md')).toBe(true)
    await archive.on('2021-02-03').remove('a', 'Second.')
    expect(tombstones()).toMatchObject([
      {why: 'Second.', on: '2021-02-03', earlier: [{why: 'First.', on: '2020-01-01'}]}
    ])
  })
})
