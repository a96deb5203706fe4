import {mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  recallBuild,
  rememberBuild,
  standingFacts,
  withCompressed,
  type BuildMemory
} from '../../scripts/render/memory.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {changeByte} from '../files/change-byte.ts'
import {stampOf} from '../../scripts/files/stamps.ts'

let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'memory-'))
})
afterEach(() => rmSync(out, {recursive: true}))

it('compressed files stay beside those they are of, where nobody touched them', () => {
  const names = ['a.html', 'a.html.gz', 'a.html.br', 'b.html.gz', 'c.html.gz', 'pack.gz']
  for (const name of names) writeFileSync(join(out, name), name)
  const site = Object.fromEntries(names.map((name) => [name, stampOf(join(out, name)) ?? '']))
  writeFileSync(join(out, 'a.html.br'), 'touched')
  rmSync(join(out, 'c.html.gz'))
  const kept = withCompressed(out, {site}, new Set(['a.html', 'c.html', 'pack.gz']))
  expect(kept.sort()).toEqual(['a.html', 'a.html.gz', 'c.html', 'pack.gz'])
})

it('what was known of evidence is known as long as its file is the same', () => {
  const facts = {named: [], hasVersions: false, textSha256: ''}
  const of = (digest: string) => ({...facts, digest})
  const file = (sha256: string) => ({sha256, stamp: '', bytes: 1})
  const archive = {'evidence/a.json': file('1'), 'evidence/b.json': file('2')}
  const known = standingFacts({a: of('1'), b: of('1'), gone: of('1')}, {archive})
  expect([...known.keys()]).toEqual(['a'])
})

describe('what is remembered of a build', () => {
  const build: Omit<BuildMemory, 'version'> = {
    grounds: {taken: 0, code: {}, archive: {}, asOf: '2026', read: 0},
    ground: 'ground',
    archive: 'archive',
    options: '',
    site: {},
    pages: {'index.html': 'key'},
    facts: {},
    search: {},
    summary: ['A page.'],
    base: '/'
  }
  const folder = () => cacheFolder(out, 'build')
  const file = () => join(folder(), readdirSync(folder())[0]!)
  beforeEach(() => rememberBuild(out, out, build))
  afterEach(() => rmSync(dirname(folder()), {recursive: true}))

  it('is known to the next one', () => expect(recallBuild(out, out)).toMatchObject(build))

  it.each<[string, () => void]>([
    ['cut', () => truncateSync(file(), 100)],
    ['emptied', () => truncateSync(file())],
    ['changed', () => changeByte(file())],
    ['lost', () => rmSync(file())]
  ])('is nothing where it is %s', (_, damage) => {
    damage()
    expect(recallBuild(out, out)).toBeUndefined()
  })
})
