/** An archive that goes on from what was there is the one that is read anew. */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {loadArchive, loadEarly, loadOn} from '../../scripts/search/archive.ts'
import {referencesAsJson} from '../../scripts/search/records.ts'
import {prepareArticles} from '../../scripts/search/write-index.ts'
import {partDigest} from '../../scripts/search/part-digest.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import type {Archive} from '../../src/views/archive.ts'

vi.mock('../../src/authorities/load.ts', {spy: true})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'early-archive-'))
  for (const part of ['articles', 'events', 'archive.yaml']) {
    cpSync(join('content', part), join(folder, part), {recursive: true})
  }
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folder, 'any')), {recursive: true, force: true})
  rmSync(folder, {recursive: true})
})

const articles = () => readdirSync(join(folder, 'articles')).sort()
const edit = (path: string, from: RegExp, to: string) => {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toMatch(from)
  replaceFile(join(folder, path), text.replace(from, to))
}

const changes: Readonly<Record<string, () => void>> = {
  nothing: () => undefined,
  'another title': () =>
    edit(`articles/${articles()[0]}`, /^titleSupplied: .*$/m, 'title: "Another"'),
  'a text that is longer': () => edit(`articles/${articles()[1]}`, /$/, '\nA word more.\n'),
  'one article more': () =>
    cpSync(join(folder, 'articles', articles()[0]!), join(folder, 'articles/another.md')),
  'one article less': () => rmSync(join(folder, 'articles', articles()[0]!)),
  'no article': () => rmSync(join(folder, 'articles'), {recursive: true}),
  'another leader': () =>
    edit(`articles/${articles().find((name) => hasLeader(name))}`, /^leader: .*\n/m, ''),
  'another address': () =>
    replaceFile(join(folder, 'archive.yaml'), 'url: https://other.example/\n'),
  'another language': () => replaceFile(join(folder, 'archive.yaml'), 'interface: he\n'),
  'openings only': () => replaceFile(join(folder, 'archive.yaml'), 'excerptOnly: 5\n'),
  'other tables': () => {
    mkdirSync(join(folder, 'authorities'))
    const text = readFileSync('src/authorities/publications.csv', 'utf8')
    const [head = '', row = ''] = text.split(/\r?\n/)
    const [id = '', name = '', ...rest] = row.split(',')
    const other = [id, `Another ${name}`, ...rest].join(',')
    replaceFile(join(folder, 'authorities/publications.csv'), `${head}\r\n${other}\r\n`)
  }
}
const hasLeader = (name: string) =>
  /^leader: /m.test(readFileSync(join(folder, 'articles', name), 'utf8'))

/** All that can be told of it. */
const told = (archive: Archive) => ({
  ...Object.fromEntries(Object.entries(archive).filter(([, value]) => typeof value !== 'function')),
  urls: archive.urls.home,
  names: archive.articles.flatMap(({leaders, people}) =>
    [...leaders, ...people].map(({id}) => archive.names.person(id))
  ),
  bodies: archive.articles.map(({id}) => archive.bodyOf(id)),
  references: referencesAsJson(archive),
  digest: partDigest(archive.articles, archive, 'program')
})

it.each(Object.entries(changes))('changed meanwhile: %s', (_, change) => {
  const early = loadEarly(folder)
  prepareArticles(early!.archive)
  change()
  const on = told(loadOn(folder, early))
  expect(on).toEqual(told(loadArchive(folder)))
})

it('what stays is taken as it is, tables too', () => {
  const early = loadEarly(folder)!
  changes['one article more']!()
  vi.mocked(loadAuthorities).mockClear()
  const on = loadOn(folder, early)
  expect(loadAuthorities).not.toHaveBeenCalled()
  for (const summary of early.archive.articles) expect(on.summaries.get(summary.id)).toBe(summary)
  expect(on.articles.length).toBe(early.archive.articles.length + 1)
})

it('an archive that is not whole is none', () => {
  for (const name of readdirSync(join(folder, 'events'))) {
    replaceFile(join(folder, 'events', name), 'nothing')
  }
  replaceFile(join(folder, 'events/broken.yaml'), 'nothing')
  expect(loadEarly(folder)).toBeUndefined()
})
