/** The commands as a person types them. */
import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {alone} from '../../scripts/curate/unfinished.ts'
import type {KillSettings} from '../../scripts/fuzz/kill-at-write.ts'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
  archive.put('a.txt', story('wheat'))
})
afterEach(() => archive.dispose())

/** Types a command in the folder around the archive. */
function type(script: string, args: readonly string[], input = '', kill?: Partial<KillSettings>) {
  const preload = kill ? ['--import', join(projectFolder, 'scripts/fuzz/kill-at-write.ts')] : []
  const settings = {root: archive.folder, ...kill}
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...preload, join(projectFolder, 'scripts', `${script}.ts`), ...args],
    {
      cwd: projectFolder,
      env: {
        ...process.env,
        INIT_CWD: archive.root,
        ...(kill && {DATELINE_KILL_AT_WRITE: JSON.stringify(settings)})
      },
      encoding: 'utf8',
      input
    }
  )
  return {status, stdout, stderr}
}

test('add, move and remove, one after the other', () => {
  expect(type('add', ['a.txt', '--content', 'content'])).toMatchObject({status: 0, stderr: ''})
  expect(type('add', ['-', '--as', 'b', '--content', 'content'], story('rye')).status).toBe(0)
  archive.put('-c.txt', story('oats'))
  expect(type('add', ['--content', 'content', '--', '-c.txt']).status).toBe(0)
  expect(type('move', ['a.txt', '1995/', '--content', 'content'])).toMatchObject({status: 0})
  const removal = type('remove', ['b', '--why', 'Asked for.', '--content', 'content'])
  expect(removal).toMatchObject({status: 0, stderr: ''})
  expect(archive.accessions.map(([, path]) => path)).toEqual(['a.txt', 'b.txt', '-c.txt'])
  expect(archive.read('moved.csv')).toMatch(/^from,to,date\na,1995--a,\d{4}-\d{2}-\d{2}\n$/)
  expect(archive.read('removed/b.yaml')).toContain('why: "Asked for."')
  const {status, stdout} = type('normalize', ['--content', 'content'])
  expect(status).toBe(0)
  expect(stdout).toContain('1 article removed.')
})

describe('a command line that is wrong', () => {
  test.each([
    ['add', [], 'FILE|FOLDER|- ... is needed'],
    ['move', ['a.txt', 'b.txt', 'c.txt'], "Only OLD NEW can be given, not 'c.txt' besides"],
    ['remove', ['a'], '--why "TEXT" is needed']
  ])('%s %j', (script, args, reason) => {
    const {status, stderr} = type(script, [...args, '--content', 'content'])
    expect(status).toBe(1)
    expect(stderr).toContain(reason)
    expect(stderr).not.toContain('    at ')
  })

  test('one file of several that cannot be added is status 1', () => {
    expect(type('add', ['a.txt', 'b.txt', '--content', 'content']).status).toBe(1)
    expect(archive.has('sources/a.txt')).toBe(true)
  })
})

describe('Ctrl-C', () => {
  test.each([
    ['add', ['a.txt'], 'articles/old.md'],
    ['move', ['old.txt', 'z/old.txt'], 'articles/z--old.md'],
    ['remove', ['old', '--why', 'It was asked for.'], 'articles/old.md'],
    ['normalize', [], 'articles/old.md']
  ])('ends %s with one line and status 130; the next run goes on', (script, args, made) => {
    archive.put('content/sources/old.txt', story('rye'))
    const all = [...args, '--content', 'content']
    const {status, stderr} = type(script, all, '', {at: 1, signal: 'SIGINT'})
    expect(status).toBe(130)
    expect(stderr).toBe('Stopped. Nothing is half done: run the command again to go on.\n')
    expect(archive.has('.unfinished.json')).toBe(false)
    expect(type('normalize', ['--content', 'content']).status).toBe(0)
    expect(archive.has(made)).toBe(true)
  })
})

/** The system refuses root nothing. */
const isRoot = process.getuid?.() === 0

test.skipIf(isRoot)('a folder that may not be written to is told in words; nothing is lost', () => {
  archive.put('content/sources/old.txt', story('rye'))
  chmodSync(archive.folder, 0o500)
  const {status, stderr} = type('add', ['a.txt', '--content', 'content'])
  chmodSync(archive.folder, 0o700)
  expect(status).toBe(1)
  expect(stderr).toMatch(/cannot be read or written: you may not write there/)
  expect(stderr).not.toContain('    at ')
  expect(archive.has('sources/a.txt')).toBe(false)
})

test('while one command makes its plan, no other begins', async () => {
  const said = await alone(archive.folder, () => {
    const {status, stderr} = type('add', ['a.txt', '--content', 'content'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('Another command is at work')])
    return Promise.resolve({lines: ['done'], failed: false})
  })
  expect(said.lines).toEqual(['done'])
  expect(archive.has('.unfinished.json')).toBe(false)
  expect(type('add', ['a.txt', '--content', 'content']).status).toBe(0)
})

test('a command that fails frees the archive', async () => {
  const broken = () => Promise.reject(new Error('no'))
  await expect(alone(archive.folder, broken)).rejects.toThrow('no')
  expect(archive.has('.unfinished.json')).toBe(false)
})

test('a command that another is in the middle of waits for nothing and says so', () => {
  archive.put(
    'content/.unfinished.json',
    JSON.stringify({pid: process.pid, work: {kind: 'add', rows: []}})
  )
  const {status, stderr} = type('add', ['a.txt', '--content', 'content'])
  expect(status).toBe(1)
  expect(stderr).toContain(`Another command is at work on this archive (process ${process.pid})`)
  expect(type('normalize', ['--content', 'content']).status).toBe(0)
  expect(archive.has('.unfinished.json')).toBe(true)
})

test('a note that somebody changed is told, and nothing is done', () => {
  archive.put('content/.unfinished.json', '{"pid": "1"}')
  const {status, stderr} = type('normalize', ['--content', 'content'])
  expect(status).toBe(1)
  expect(stderr).toContain('.unfinished.json: found something else')
})
