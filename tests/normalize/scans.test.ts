/** Scans beside a text, from the folder to the record. */
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {ArchiveNormalizer} from '../../scripts/normalize/archive.ts'
import {openDraftCache} from '../../scripts/normalize/cache/draft-cache.ts'
import {readScans} from '../../scripts/normalize/scans.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {listSources, readSource} from '../../scripts/normalize/sources.ts'
import {articleKeys} from '../../src/schema/article.ts'
import {derivedKeys} from '../../src/schema/correction.ts'
import {jpeg, png} from '../tiny-pictures.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {pdf} from './pdf-file.ts'
import {smallReference} from './reference.ts'

const text = 'Peres in Baku\n\nShimon Peres arrived in Baku on Monday for a visit of two days.\n'
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scans-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, 'sources', path, '..'), {recursive: true})
  writeFileSync(join(folder, 'sources', path), content)
}

async function run(reference: Reference = smallReference) {
  const sources = join(folder, 'sources')
  const {paths, scans, quarantined} = listSources(sources)
  const cache = openDraftCache(join(folder, 'cache'), 'the same')
  const normalizer = new ArchiveNormalizer(reference, quarantined, cache)
  for (const path of paths) {
    await normalizer.add(readSource(sources, path), readScans(sources, scans.get(path)))
  }
  cache.close()
  const {outcomes, quarantined: setAside} = normalizer.result()
  return {
    withheld: setAside.flatMap(({path, withheld}) => (withheld === true ? [path] : [])),
    articles: outcomes.map(({article}) => article),
    setAside: setAside.map(({path, rule, fix}) => [path, rule, fix])
  }
}

test('a record names its scans, with their hashes; they are neither articles nor set aside', async () => {
  put('1995/a.txt', text)
  put('1995/a-2.jpg', jpeg('page two'))
  put('1995/a-1.jpg', jpeg('page one'))
  const {articles, setAside} = await run()
  expect(setAside).toEqual([])
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    scans: ['sources/1995/a-1.jpg', 'sources/1995/a-2.jpg'],
    scansSha256: [sha256(jpeg('page one')), sha256(jpeg('page two'))]
  })
})

test('a scan that comes, changes or goes is another version, also with a cache', async () => {
  const versions = new Set<string>()
  put('a.txt', text)
  versions.add((await run()).articles[0]!.recordSha256)
  put('a.jpg', jpeg('a scan'))
  versions.add((await run()).articles[0]!.recordSha256)
  put('a.jpg', jpeg('a better scan'))
  versions.add((await run()).articles[0]!.recordSha256)
  expect(versions.size).toBe(3)
  rmSync(join(folder, 'sources/a.jpg'))
  expect((await run()).articles[0]).not.toHaveProperty('scans')
})

test('a picture without a text is set aside, with what to do', async () => {
  put('old/clipping.png', png())
  expect(await run()).toMatchObject({
    articles: [],
    setAside: [
      [
        'old/clipping.png',
        'quarantine/picture-without-text',
        'Put its text beside it as clipping.txt.'
      ]
    ]
  })
})

test('what is no picture by its bytes, or breaks off, is no scan: it is set aside, the article stays', async () => {
  put('a.txt', text)
  put('a.jpg', 'This is the text of the page, under the wrong name.')
  put('a-1.png', png().subarray(0, 50))
  put('a-2.png', png())
  const {articles, setAside} = await run()
  expect(articles.map(({scans}) => scans)).toEqual([['sources/a-2.png']])
  expect(setAside.map(([path, rule]) => [path, rule])).toEqual([
    ['a-1.png', 'quarantine/scan-broken-off'],
    ['a.jpg', 'quarantine/no-scan']
  ])
})

test('what is no scan beside a text that is withheld, or beside a copy of it, is withheld with it', async () => {
  put('a.txt', text)
  put('copy.txt', `${text}\n`)
  put('b.txt', 'A text of its own about rye, barley, oats and the price of all three of them.')
  for (const name of ['a', 'b', 'copy']) put(`${name}.png`, png(name).subarray(0, 50))
  const withhold = {reason: 'Asked for.', since: '2026-05-03'}
  const corrections = new Map([['a', correctionOf('', [{withhold}], 'a')]])
  const {withheld} = await run({...smallReference, corrections})
  expect(withheld).toEqual(['a.png', 'copy.png'])
})

test('of a picture alone that is none, its bytes are told, not its name', async () => {
  put('page.jpg', 'This is the text of the page, under the wrong name.')
  expect((await run()).setAside.map(([, rule]) => rule)).toEqual(['quarantine/no-scan'])
})

test('scans of a text that is set aside are set aside with it', async () => {
  put('a.txt', ' \n')
  put('a.jpg', jpeg('a scan'))
  expect((await run()).setAside.map(([path, rule]) => [path, rule])).toEqual([
    ['a.jpg', 'quarantine/scan-of-no-article'],
    ['a.txt', 'quarantine/empty']
  ])
})

test('a PDF beside a text that is set aside may hold the text, and is told to be unread', async () => {
  put('a.docx', 'broken')
  put('a.pdf', pdf([[{x: 50, y: 700, text: 'The text'}]]))
  put('a-1.jpg', jpeg('a page'))
  const {setAside} = await run()
  const fixes = new Map(setAside.map(([path, , fix]) => [path, fix]))
  expect(fixes.get('a.pdf')).toContain('if this file holds the text itself')
  expect(fixes.get('a-1.jpg')).toBe('Mend the text of the same name beside it.')
})

test('scans of two copies of one text are on its one page', async () => {
  put('a.txt', text)
  put('b.txt', text)
  put('a.jpg', jpeg('of a'))
  put('b.jpg', jpeg('of b'))
  const {articles} = await run()
  expect(articles.map(({scans}) => scans)).toEqual([['sources/a.jpg', 'sources/b.jpg']])
  expect(articles[0]?.scansSha256).toEqual([sha256(jpeg('of a')), sha256(jpeg('of b'))])
})

test('only the normalizer sets them', () => {
  const ofScans = articleKeys.filter((key) => key.startsWith('scans'))
  expect(ofScans).toHaveLength(2)
  expect(derivedKeys).toEqual(expect.arrayContaining(ofScans))
})
