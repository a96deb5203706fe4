/** Two builds never take each other's files away. */
import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {once} from 'node:events'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {aloneAtBuild} from '../../scripts/cli/alone-at-build.ts'
import {claim, release} from '../../scripts/files/claim.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'

let root: string
let other: ChildProcess
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'alone-'))
  mkdirSync(join(root, 'a'))
  mkdirSync(join(root, 'b'))
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'ignore'})
})
afterEach(() => {
  other.kill()
  for (const name of ['a', 'b'])
    rmSync(dirname(cacheFolder(join(root, name), 'x')), {recursive: true, force: true})
  rmSync(root, {recursive: true})
})

const foldersOf = (content: string, out: string) => ({
  content: join(root, content),
  out: join(root, out)
})
const build = (content: string, out: string) =>
  aloneAtBuild(foldersOf(content, out), () => Promise.resolve('built'))

it('a build of an archive at which another process is at work is told of it', async () => {
  const path = cacheFolder(join(root, 'a'), 'building')
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, `${other.pid}\n`)
  await expect(build('a', 'site')).rejects.toThrow(
    `Another build of this archive is at work (process ${other.pid}): wait until it has ended.`
  )
  expect(existsSync(path)).toBe(true)
  expect(await build('b', 'site')).toBe('built')
})

it('a claim is of one process, and what one that has ended left is taken over', async () => {
  const path = join(root, 'claim')
  writeFileSync(path, `${other.pid}\n`)
  expect(claim(path)).toBe(other.pid)
  release(path)
  expect(claim(path)).toBe(other.pid)
  await new Promise((ended) => {
    other.once('exit', ended)
    other.kill()
  })
  expect(claim(path)).toBeUndefined()
  release(path)
  for (const left of ['', 'x', `${process.pid}\n`, '0']) {
    writeFileSync(path, left)
    expect(claim(path)).toBeUndefined()
    release(path)
  }
  expect(readdirSync(root).sort()).toEqual(['a', 'b'])
})

it('gives the archive free when the work is done, and when it fails', async () => {
  const path = cacheFolder(join(root, 'a'), 'building')
  const folders = foldersOf('a', 'site')
  await aloneAtBuild(folders, () => {
    expect(existsSync(path)).toBe(true)
    return Promise.resolve()
  })
  expect(existsSync(path)).toBe(false)
  await expect(aloneAtBuild(folders, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(path)).toBe(false)
  expect(process.listenerCount('SIGTERM')).toBeLessThan(5)
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s gives it free, and is answered with what is left', async (signal, status) => {
  const path = cacheFolder(join(root, 'a'), 'building')
  const module = JSON.stringify(resolve(import.meta.dirname, '../../scripts/cli/alone-at-build.ts'))
  const code = `
    const {aloneAtBuild} = await import(${module})
    const work = () => new Promise((done) => { console.log('at work'); setTimeout(done, 60_000) })
    await aloneAtBuild(${JSON.stringify(foldersOf('a', 'site'))}, work, () => 'Nothing is touched.')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code])
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  await once(child.stdout, 'data')
  expect(existsSync(path)).toBe(true)
  child.kill(signal)
  const [ended] = (await once(child, 'close')) as [number]
  expect([ended, said]).toEqual([status, 'Stopped. Nothing is touched.\n'])
  expect(existsSync(path)).toBe(false)
})
