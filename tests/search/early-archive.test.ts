/** An archive that goes on from what was there is the one that is read anew. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {replaceFile} from '../../scripts/files/replace-file.ts'
import {loadArchive, loadEarly, loadOn} from '../../scripts/search/archive.ts'
import {referencesAsJson} from '../../scripts/search/records.ts'
import {prepareArticles, rememberPrepared} from '../../scripts/search/prepared-articles.ts'
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
  prepareArticles(folder, '', early!)
  change()
  const on = told(loadOn(folder, early))
  expect(on).toEqual(told(loadArchive(folder)))
})

/** Prepares the archive as it is, and remembers it for `program`. */
function remembered(program: string) {
  const early = loadEarly(folder)!
  prepareArticles(folder, program, early)
  rememberPrepared(folder, program, early, {taken: Date.now() + 5000})
}

it.each(Object.entries(changes))('prepared by an earlier build, then changed: %s', (_, change) => {
  remembered('program')
  change()
  const early = loadEarly(folder)
  prepareArticles(folder, 'program', early!)
  expect(told(loadOn(folder, early))).toEqual(told(loadArchive(folder)))
})

const preparedFile = () => join(cacheFolder(folder, 'records'), 'prepared')

/** Ids of the articles that the file, as a build finds it, prepares. */
const preparedIds = (program: string) => [
  ...prepareArticles(folder, program, loadEarly(folder)!).keys()
]

it('what was prepared serves the same program, for articles that stayed', () => {
  remembered('program')
  const ids = loadArchive(folder).articles.map(({id}) => id)
  expect(preparedIds('program')).toEqual(ids)
  expect(preparedIds('another')).toEqual([])
  expect(preparedIds('')).toEqual([])
  changes['another title']!()
  const first = articles()[0]!.replace(/\.md$/, '')
  expect(preparedIds('program').toSorted()).toEqual(ids.filter((id) => id !== first).toSorted())
})

it.each([
  ['another setting', () => changes['another address']!()],
  ['another table', () => changes['other tables']!()],
  ['a file that was cut', () => truncateSync(preparedFile(), statSync(preparedFile()).size - 9)],
  ['no file', () => rmSync(preparedFile())]
])('nothing that was prepared serves with %s', (_, change) => {
  remembered('program')
  change()
  expect(preparedIds('program')).toEqual([])
})

it('an article is prepared again where one of its people comes to have a page', () => {
  const early = loadEarly(folder)!
  const [first] = early.archive.articles
  const naming = (person: {readonly href?: string}) => {
    const summary = {...first!, people: [{id: 'X', name: 'A name', ...person}]}
    const summaries = new Map([[summary.id, summary]])
    return {...early, archive: {...early.archive, articles: [summary], summaries}}
  }
  rememberPrepared(folder, 'program', naming({}), {taken: Date.now() + 5000})
  expect(prepareArticles(folder, 'program', naming({})).size).toBe(1)
  expect(prepareArticles(folder, 'program', naming({href: '/page/'})).size).toBe(0)
})

it('little that changed is not remembered, much is; a file that may change yet is not', () => {
  const early = loadEarly(folder)!
  const keep = (before: ReadonlyMap<string, string>, taken = Date.now() + 5000) => {
    rmSync(preparedFile(), {force: true})
    rememberPrepared(folder, 'program', early, {before, taken})
    return existsSync(preparedFile()) ? preparedIds('program').length : undefined
  }
  const all = early.archive.articles.length
  expect(keep(new Map())).toBe(all)
  const known = prepareArticles(folder, 'program', early)
  expect(keep(known)).toBeUndefined()
  expect(keep(new Map([...known].slice(0, Math.floor(all / 2))))).toBe(all)
  expect(keep(new Map(), 0)).toBe(0)
})

it('of an article whose record is another than the known one, nothing is remembered', () => {
  const {records} = loadEarly(folder)!
  rememberPrepared(folder, 'program', {archive: loadArchive(folder), records})
  expect(preparedIds('program')).toEqual([])
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
