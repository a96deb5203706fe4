import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {sourceId} from '../../scripts/curate/source-path.ts'
import {readTree} from '../../scripts/fuzz/interrupted-archive.ts'
import {correction, story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.dispose())

/** What a test file holds: something of its own for every path. */
const contentOf = (path: string) =>
  path.startsWith('corrections/') ? correction(path) : story(path)
const put = (...paths: string[]) => {
  for (const path of paths) archive.put(`content/${path}`, contentOf(path))
}
const moved = () => archive.read('moved.csv')

test('a file goes to its path, with its scans and its correction', async () => {
  put('sources/a.txt', 'sources/a.jpg', 'sources/a-2.png', 'sources/ab.jpg')
  put('sources/a-3.txt', 'sources/a-3.jpg', 'corrections/a.yaml')
  const {lines, failed} = await archive.move('a.txt', '1995/peres.txt')
  expect(failed).toBe(false)
  expect(archive.read('sources/1995/peres.txt')).toBe(story('sources/a.txt'))
  expect(archive.read('sources/1995/peres.jpg')).toBe(story('sources/a.jpg'))
  expect(archive.read('sources/1995/peres-2.png')).toBe(story('sources/a-2.png'))
  expect(archive.has('sources/ab.jpg')).toBe(true)
  expect(archive.has('sources/a-3.jpg')).toBe(true)
  expect(archive.has('sources/a.txt')).toBe(false)
  expect(archive.read('corrections/1995--peres.yaml')).toBe(contentOf('corrections/a.yaml'))
  expect(moved()).toBe('from,to,date\na,1995--peres,2020-01-01\n')
  expect(archive.has('articles/1995--peres.md')).toBe(true)
  expect(archive.has('articles/a.md')).toBe(false)
  expect(lines.filter((line) => line.includes('/articles/'))).toEqual([
    '  /articles/a/ leads to /articles/1995--peres/'
  ])
})

test('scans in a folder have no addresses, and their accessions lead to them', async () => {
  archive.put('in/a.txt', story('wheat'))
  archive.put('in/a.jpg', 'a picture')
  await archive.add('in')
  const {lines} = await archive.move('in', 'out')
  expect(moved()).toBe('from,to,date\nin--a,out--a,2020-01-01\n')
  expect(lines.filter((line) => line.includes('/articles/'))).toHaveLength(1)
  const {holdings} = await archive.normalized()
  expect(holdings.map(({state, path}) => [state, path])).toEqual([
    ['held', 'out/a.jpg'],
    ['held', 'out/a.txt']
  ])
})

test('a folder goes with all it holds, and leaves no empty folder', async () => {
  put('sources/c/a.txt', 'sources/c/deep/b.txt', 'sources/cc/x.txt', 'corrections/c--deep--b.yaml')
  await archive.move('c', 'e/f')
  expect(archive.has('sources/e/f/deep/b.txt')).toBe(true)
  expect(archive.has('sources/c')).toBe(false)
  expect(archive.has('sources/cc/x.txt')).toBe(true)
  expect(archive.has('corrections/e--f--deep--b.yaml')).toBe(true)
  expect(moved().split('\n')).toHaveLength(4)
})

test.each([
  ['a folder that is there', 'b'],
  ['a path that ends with a slash', 'new/'],
  ['a path as it is typed outside', 'content/sources/b/'],
  ['a folder, typed with its dots', './b/./']
])('%s takes the file under its own name', async (_, target) => {
  put('sources/a.txt', 'sources/b/x.txt')
  await archive.move('content/sources/a.txt', target)
  const into = target.includes('new') ? 'new' : 'b'
  expect(archive.has(`sources/${into}/a.txt`)).toBe(true)
})

test('the correction of another article with a longer id stays', async () => {
  put('sources/1995.txt', 'sources/1995/a.txt', 'corrections/1995--a.yaml', 'corrections/1995.yaml')
  await archive.move('1995.txt', '1996.txt')
  expect(archive.has('corrections/1995--a.yaml')).toBe(true)
  expect(archive.has('corrections/1996.yaml')).toBe(true)
})

describe('nothing at all is moved', () => {
  test.each([
    ['from a path where nothing is', 'x.txt', 'y.txt', 'There is no source at sources/x.txt'],
    ['onto another source', 'a.txt', 'b.txt', 'sources/b.txt is there already'],
    ['to where it is', 'a.txt', 'a.txt', 'is where it is to go'],
    ['out of the archive', 'a.txt', '../../b.txt', 'is not below'],
    ['into itself', 'c', 'c/d', 'cannot be moved into itself'],
    ['to a hidden name', 'a.txt', '.a.txt', 'hidden'],
    ['to another format', 'a.txt', 'a.html', 'not the format'],
    ['to no format', 'a.txt', 'z', 'has no such ending'],
    ['onto another correction', 'a.txt', 'z.txt', 'corrections/z.yaml is there already'],
    ['below a file', 'a.txt', 'b.txt/a.txt', 'sources/b.txt is no folder'],
    ['to the address of what was removed', 'a.txt', 'gone.txt', 'tells of what was removed'],
    ['to the old address of another', 'a.txt', 'old.txt', 'leads to /articles/older/'],
    ['with a scan onto another scan', 'a.txt', 'q.txt', 'sources/q.jpg is there already']
  ])('%s', async (_, from, to, reason) => {
    put('sources/a.txt', 'sources/a.jpg', 'sources/b.txt', 'sources/c/x.txt', 'sources/q.jpg')
    put('corrections/a.yaml', 'corrections/z.yaml', 'sources/gone.txt', 'sources/old.txt')
    await archive.move('old.txt', 'older.txt')
    await archive.remove('gone')
    const before = readTree(archive.folder)
    await expect(archive.move(from, to)).rejects.toThrow(reason)
    expect(readTree(archive.folder)).toEqual(before)
  })
})

test('back and forth: the page that is there wins, and files are as they were', async () => {
  put('sources/a.txt')
  await archive.move('a.txt', 'b.txt')
  await archive.move('b.txt', 'a.txt')
  expect(archive.read('sources/a.txt')).toBe(story('sources/a.txt'))
  expect(moved()).toBe('from,to,date\na,b,2020-01-01\nb,a,2020-01-01\n')
  await archive.move('a.txt', 'c.txt')
  expect(archive.has('sources/c.txt')).toBe(true)
})

test('a decomposed name is found by its composed one', async () => {
  put('sources/cafe\u0301.txt')
  await archive.move('caf\u00E9.txt', 'b.txt')
  expect(archive.has('sources/b.txt')).toBe(true)
})

test('addresses that lead on are those of articles: of each row of a table, of no file set aside', async () => {
  archive.put('content/sources/list.csv', `id,text\nr1,"${story('wheat')}"\nr2,"${story('rye')}"\n`)
  archive.put('content/sources/in/odd.xyz', 'no format')
  const {lines} = await archive.move('list.csv', 'harvest.csv')
  const [old, id] = [sourceId('list.csv'), sourceId('harvest.csv')]
  expect(lines.filter((line) => line.includes('/articles/'))).toEqual([
    `  /articles/${old}--r1/ leads to /articles/${id}--r1/`,
    `  /articles/${old}--r2/ leads to /articles/${id}--r2/`
  ])
  expect((await archive.move('in', 'out')).lines).toEqual([
    'sources/in/odd.xyz → sources/out/odd.xyz',
    '1 file moved.'
  ])
})

test('a copy of a text leads to the page that it shares', async () => {
  archive.put('content/sources/a.txt', story('wheat'))
  archive.put('content/sources/b.txt', story('wheat'))
  const {lines} = await archive.move('b.txt', 'c.txt')
  expect(lines).toContain('  /articles/b/ leads to /articles/a/')
})

test('accessions are not touched, and still lead to their files', async () => {
  archive.put('a.txt', story('a'))
  await archive.add('a.txt')
  const before = archive.read('accessions.csv')
  await archive.move('a.txt', 'b/c.txt')
  expect(archive.read('accessions.csv')).toBe(before)
  const {holdings} = await archive.normalized()
  expect(holdings.map(({state, path}) => [state, path])).toEqual([['held', 'b/c.txt']])
})
