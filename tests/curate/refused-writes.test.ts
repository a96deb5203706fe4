/** Commands that the disk refuses: a refused command leaves nothing for another one to do. */
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {interceptWrites, type WriteCall} from '../../scripts/fuzz/intercept-writes.ts'
import {readTree} from '../../scripts/fuzz/interrupted-archive.ts'
import {correction, story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
  for (const path of ['sources/a.txt', 'sources/b/c.txt', 'sources/d.txt']) {
    archive.put(`content/${path}`, story(path))
  }
  archive.put('content/sources/a.jpg', 'a picture')
  archive.put('content/corrections/a.yaml', correction('It is known.'))
})
afterEach(() => archive.dispose())

/** Runs a command while the disk refuses each call for which `isRefused`. */
async function whileRefused(isRefused: (call: WriteCall) => boolean, run: () => Promise<unknown>) {
  const stop = interceptWrites(archive.folder, (call) => {
    if (!isRefused(call)) return
    throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES', path: call.path})
  })
  const failure = await run().catch((error: unknown) => error)
  stop()
  return String(failure)
}

const endsWith =
  (name: WriteCall['name'], end: string) =>
  (call: WriteCall): boolean =>
    call.name === name && call.path.endsWith(end)

describe.each([
  ['the source', 'a.txt', endsWith('renameSync', 'sources/a.txt')],
  ['a scan, after the source', 'a.txt', endsWith('renameSync', 'a.jpg')],
  ['the correction, after both', 'a.txt', endsWith('renameSync', 'a.yaml')],
  ['the register, after all', 'a.txt', ({path}: WriteCall) => path.includes('moved.csv')],
  ['the folder that it goes to', 'a.txt', endsWith('mkdirSync', 'sources/new')]
])('a move that is refused at %s', (_, name, isRefused) => {
  test('leaves all as it was, and no other command does it', async () => {
    const before = readTree(archive.folder)
    const failure = await whileRefused(isRefused, () => archive.move(name, 'new/x.txt'))
    expect(failure).toContain('EACCES')
    expect(readTree(archive.folder)).toEqual(before)
    archive.put('in.txt', story('rye'))
    const {lines} = await archive.add('in.txt')
    expect(lines.join('\n')).not.toContain('broken off')
    expect(archive.has('sources/a.txt')).toBe(true)
  })
})

test('what cannot be moved back is finished by the next command, which says so', async () => {
  let wasMet = false
  const failure = await whileRefused(
    ({name, path}) => {
      wasMet ||= name === 'renameSync' && path.endsWith('a.yaml')
      return wasMet && name !== 'rmdirSync'
    },
    () => archive.move('a.txt', 'new/x.txt')
  )
  expect(failure).toContain('EACCES')
  archive.put('in.txt', story('rye'))
  const {lines} = await archive.add('in.txt')
  expect(lines[0]).toBe('Finished what was broken off: moving sources/a.txt and 1 more.')
  expect(archive.has('corrections/new--x.yaml')).toBe(true)
})

test('a removal that is refused leaves no tombstone, or the one that was there', async () => {
  await archive.remove('d')
  archive.put('d.txt', story('other'))
  await archive.add('d.txt', {again: true})
  const before = readTree(archive.folder)
  const refused = endsWith('rmSync', '.txt')
  expect(await whileRefused(refused, () => archive.remove(['b/c.txt', 'd']))).toContain('EACCES')
  expect(readTree(archive.folder)).toEqual(before)
})

test('of a removal that is refused halfway, what is gone keeps its tombstone', async () => {
  const refused = endsWith('rmSync', 'd.txt')
  expect(await whileRefused(refused, () => archive.remove(['b/c.txt', 'd']))).toContain('EACCES')
  expect(archive.has('sources/b')).toBe(false)
  expect([archive.has('removed/b--c.yaml'), archive.has('removed/d.yaml')]).toEqual([true, false])
  expect(archive.has('sources/d.txt')).toBe(true)
  expect(archive.has('.unfinished.json')).toBe(false)
})

test('a move whose articles cannot be written says that it is done', async () => {
  const refused = ({name, path}: WriteCall) => name === 'writeFileSync' && path.includes('articles')
  const failure = await whileRefused(refused, () => archive.move('a.txt', 'x.txt'))
  expect(failure).toContain('2 files moved. Articles follow with `npm run normalize`')
  expect(archive.has('sources/x.txt')).toBe(true)
})
