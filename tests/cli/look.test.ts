/** A process that was started before the look has the word only where it read what the look found. */
import {hash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {look} from '../../scripts/cli/look.ts'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {archiveDigest, commonGround, takeGrounds} from '../../scripts/render/grounds.ts'
import {rememberBuild} from '../../scripts/render/memory.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'

const sha256 = (text: string) => hash('sha256', text, 'base64url')

const called = vi.hoisted(() => [] as string[])
const hour = 3_600_000
const started = vi.hoisted(() => ({since: 0}))
vi.mock('../../scripts/cli/step.ts', () => {
  const calls = (name: string) => () => void called.push(name)
  return {
    normalize: calls('another'),
    prepareToNormalize() {
      called.push('started')
      return {since: started.since, begin: calls('begun'), stop: calls('stopped')}
    }
  }
})

let root: string
const folders = () => ({content: join(root, 'archive'), out: join(root, 'site')})
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}
const wanted = {strict: false, clean: false, choices: 'the same'}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'look-'))
  called.length = 0
  // Files of this program and of the archive were written before, whatever the machine does meanwhile.
  started.since = Date.now() + hour
  put('archive/archive.yaml', 'title: Test\nasOf: 2020-01-01\n')
  put('archive/sources/a.txt', 'Text a.')
  put('site/index.html', 'page')
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folders().content, 'any')), {recursive: true, force: true})
  rmSync(root, {recursive: true})
})

/** As a build leaves it. */
function remember(options = wanted.choices) {
  const {content, out} = folders()
  const grounds = takeGrounds(projectFolder, content)
  rememberBuild(content, out, {
    ...{grounds, ground: commonGround(grounds), archive: archiveDigest(grounds), options},
    ...{site: {}, pages: {}, facts: {}, search: {}, summary: [], base: '/'}
  })
}

test('it has the word where a text was added', async () => {
  remember()
  put('archive/sources/b.txt', 'Text b.')
  const {normalize, stop} = look(folders(), wanted)
  await normalize()
  stop()
  expect(called).toEqual(['started', 'begun', 'stopped'])
})

test('what was made is looked at where nobody wrote anything', () => {
  put('archive/articles/a.md', 'article')
  remember()
  rmSync(join(root, 'site/index.html'))
  put('archive/articles/a.md', 'edited')
  const {standing, made} = look(folders(), wanted)
  expect(standing).toBeUndefined()
  expect(made?.archive['articles/a.md']?.sha256).not.toBe(sha256('article'))
  put('archive/sources/b.txt', 'Text b.')
  const found = look(folders(), wanted)
  expect(found.before.archive['articles/a.md']).toBeUndefined()
  expect(found.made?.archive['articles/a.md']?.sha256).toBe(sha256('article'))
})

test('it is stopped where there is nothing to do', () => {
  remember()
  rmSync(join(root, 'site/index.html'))
  expect(look(folders(), wanted).standing).toBeDefined()
  expect(called).toEqual(['started', 'stopped'])
})

test.each<[string, () => void]>([
  ['settings are others', () => put('archive/archive.yaml', 'title: Other\nasOf: 2020-01-01\n')],
  ['a table came', () => put('archive/authorities/people.csv', 'id\n')],
  ['settings may have been written since', () => (started.since = Date.now() - hour)],
  ['the last build was made otherwise', () => remember('another')]
])('another is started where %s', async (_, change) => {
  remember()
  change()
  await look(folders(), wanted).normalize()
  expect(called).toEqual(['started', 'stopped', 'another'])
})

test('none is started early where nothing is remembered, or is to be', async () => {
  await look(folders(), wanted).normalize()
  remember()
  await look(folders(), {...wanted, clean: true}).normalize()
  expect(called).toEqual(['another', 'another'])
})

test('it is stopped where the look fails', () => {
  remember()
  rmSync(join(root, 'archive/archive.yaml'))
  mkdirSync(join(root, 'archive/archive.yaml'))
  expect(() => look(folders(), wanted)).toThrow()
  expect(called).toEqual(['started', 'stopped'])
})
