import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {loadGrounds} from '../../scripts/curate/normalizing-grounds.ts'
import {reportRegisters} from '../../scripts/curate/register-report.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {smallReference} from '../normalize/reference.ts'
import {png} from '../tiny-pictures.ts'
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
  const {article, evidence} = before.outcomes.find(({id}) => id === 'a')!
  await archive.remove('a')
  const [tombstone] = tombstones()
  expect(tombstone?.textSha256).toBe(evidence.rendition.sha256)
  expect(tombstone?.sourceSha256).toBe(article.sourceSha256)
  expect([tombstone?.title, tombstone?.titleSupplied]).toEqual([
    article.title,
    article.titleSupplied
  ])
  expect(tombstone?.date).toBe(article.date)
  expect(archive.read('removed/a.yaml')).not.toContain('treasury')
})

describe('scans', () => {
  const hashOf = (text: string) => sha256(Buffer.from(text))

  test('go too, and the tombstone of their text names them', async () => {
    archive.put('content/sources/a.jpg', 'a picture')
    await archive.remove('a')
    expect(archive.has('sources/a.jpg')).toBe(false)
    expect(tombstones()).toMatchObject([
      {sourceFile: 'sources/a.txt', scans: [{file: 'sources/a.jpg', sha256: hashOf('a picture')}]}
    ])
    const {archive: normalized, holdings} = await archive.normalized()
    const {registers} = await loadGrounds(archive.folder, smallReference)
    expect(reportRegisters(normalized, registers, holdings)).toContain('1 article removed.')
  })

  test('are named once where text and scan are both named', async () => {
    archive.put('content/sources/a.jpg', 'a picture')
    await archive.remove(['a.jpg', 'a.txt'])
    expect(tombstones().map(({id}) => id)).toEqual(['a'])
    expect(archive.has('sources/a.jpg')).toBe(false)
  })

  test('stay where another text has them then', async () => {
    archive.put('content/sources/a.html', `<p>${story('oats')}</p>`)
    archive.put('content/sources/a.png', png())
    await archive.remove('a.txt')
    expect(archive.has('sources/a.png')).toBe(true)
    expect(tombstones()[0]).not.toHaveProperty('scans')
    const {archive: normalized} = await archive.normalized()
    expect(normalized.outcomes.flatMap(({article}) => article.scans ?? [])).toEqual([
      'sources/a.png'
    ])
  })

  test('go with the last of the texts that had them', async () => {
    archive.put('content/sources/a.html', `<p>${story('oats')}</p>`)
    archive.put('content/sources/a.png', 'a picture')
    await archive.remove(['a.txt', 'a.html'])
    expect(archive.has('sources/a.png')).toBe(false)
    expect(tombstones().flatMap(({scans = []}) => scans.map(({file}) => file))).toEqual([
      'sources/a.png'
    ])
  })

  test('are not added again', async () => {
    archive.put('content/sources/a.jpg', 'a picture')
    archive.put('again.jpg', 'a picture')
    await archive.remove('a', 'The publisher asked.')
    const {lines, failed} = await archive.add('again.jpg')
    expect(failed).toBe(true)
    expect(lines.join('\n')).toMatch(/removed\/a\.yaml\): The publisher asked\./)
  })

  test('that were accessioned count as removed', async () => {
    archive.put('in/b.txt', story('oats'))
    archive.put('in/b.jpg', 'a picture')
    await archive.add('in')
    await archive.remove('in--b')
    const {holdings} = await archive.normalized()
    expect(holdings.map(({state}) => state)).toEqual(['removed', 'removed'])
  })
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

describe('one of several articles of a file', () => {
  const row = (word: string) => `${word},"${story(word).replaceAll('"', '')}"`
  beforeEach(() => {
    archive.put('content/sources/b/rows.csv', `id,text\n${row('oats')}\n${row('rye')}\n`)
  })
  const refusal = async (id: string) => {
    const error = await archive
      .remove(['a', id], 'Asked: for “good”.')
      .catch((reason: unknown) => reason)
    expect(archive.has('sources/a.txt')).toBe(true)
    return (error as Error).message
  }
  const idOf = async (key: string) => {
    const {archive: normalized} = await archive.normalized()
    return normalized.outcomes.find(({article}) => article.sourceItem === key)!.id
  }

  test('stays; what withholds it is told, ready to be saved, and does', async () => {
    const id = await idOf('oats')
    const told = await refusal(id)
    expect(told).toContain(
      `${id} is one of 2 articles in sources/b/rows.csv, which goes as a whole.`
    )
    expect(told).toContain('npm run remove -- "b/rows.csv" --why …')
    const [, file = '', yaml = ''] = /write as (\S+):\n((?: {2}.*\n)+)/.exec(told) ?? []
    archive.put(`content/${file}`, yaml.replace(/^ {2}/gm, ''))
    const {archive: after} = await archive.normalized()
    const withheld = after.outcomes.filter(({article}) => article.withheldSince !== undefined)
    expect(withheld.map((one) => [one.id, one.article.withheldReason])).toEqual([
      [id, 'Asked: for “good”.']
    ])
  })

  test('that has a correction is told what to add to it', async () => {
    const id = await idOf('rye')
    archive.put(`content/corrections/${id}.yaml`, correction('kept'))
    expect(await refusal(id)).toContain(
      `add to the entries of corrections/${id}.yaml:\n  - withhold:`
    )
  })

  test('that shares the page of another is found too', async () => {
    archive.put('content/sources/c.csv', `id,text\n${row('wheat')}\n${row('wheat')}\n`)
    const {archive: normalized} = await archive.normalized()
    const copy = normalized.duplicates.find(({sourceFile}) => sourceFile === 'sources/c.csv')!
    expect(await refusal(copy.id)).toContain(`${copy.id} is one of 2 articles in sources/c.csv`)
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

test('a reason without a full stop is a sentence of its own', async () => {
  archive.put('a.txt', Buffer.from(archive.read('sources/a.txt')))
  await archive.remove('a', 'Gone')
  const {lines} = await archive.add('a.txt')
  expect(lines.join('\n').replace(/\s+/g, ' ')).toContain(
    'removed/a.yaml): Gone. If it is to come back'
  )
})

test('an id from which an article was moved is told with the one that it has', async () => {
  await archive.move('a.txt', 'z.txt')
  await expect(archive.remove('a')).rejects.toThrow('It was moved: its id is `z`.')
})
