import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeArchive} from '../../scripts/new/make-archive.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'new-')), 'mine')
})

test('a new archive has settings that hold, and one text', () => {
  expect(makeArchive(folder)).toEqual(['archive.yaml', join('sources', 'a-sample.txt')])
  expect(readSettings(folder).problems).toEqual([])
})

test('every setting is there, and holds when its mark is taken away', () => {
  makeArchive(folder)
  const path = join(folder, 'archive.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^#(\w+:)/gm, '$1'))
  expect(readSettings(folder).problems).toEqual([])
  const keys = Object.keys(parse(readFileSync(path, 'utf8')) as object)
  expect(keys.sort()).toEqual(Object.keys(archiveSettingsSchema.shape).sort())
})

test('its text becomes an article with a title and a day', () => {
  makeArchive(folder)
  const {status} = spawnSync(
    process.execPath,
    [join(root, 'scripts/normalize.ts'), '--content', folder],
    {cwd: root, stdio: 'ignore'}
  )
  expect(status).toBe(0)
  const article = readFileSync(join(folder, 'articles/a-sample.md'), 'utf8')
  expect(article).toContain('title: "A sample text for an archive"')
  expect(article).toContain('date: "2026-11-22"')
})

test('nothing is overwritten', () => {
  mkdirSync(folder)
  expect(makeArchive(folder)).toHaveLength(2)
  writeFileSync(join(folder, 'archive.yaml'), 'title: "Mine"\n')
  expect(() => makeArchive(folder)).toThrow('There are files in')
  expect(readFileSync(join(folder, 'archive.yaml'), 'utf8')).toBe('title: "Mine"\n')
  const file = `${folder}.txt`
  writeFileSync(file, 'words')
  expect(() => makeArchive(file)).toThrow('is a file, not a folder')
})

test('the command takes one folder, from where it was typed', () => {
  const typedIn = mkdtempSync(join(tmpdir(), 'typed-'))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/new.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {...process.env, INIT_CWD: typedIn}
    })
  expect(run().stderr).toContain('DIR is needed.')
  const {status, stdout} = run('mine')
  expect(status).toBe(0)
  expect(stdout).toContain('npm start -- --content mine')
  expect(existsSync(join(typedIn, 'mine/sources/a-sample.txt'))).toBe(true)
  expect(run('mine').stderr).toContain('There are files in')
})
