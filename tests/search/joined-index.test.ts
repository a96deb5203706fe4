/** An index that is joined of parts is the one that Pagefind makes of all articles at once. */
import fc from 'fast-check'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, test} from 'vitest'
import {cutParts} from '../../scripts/search/cut-parts.ts'
import {cutPrefixes} from '../../scripts/search/cut-prefixes.ts'
import {joinedWords} from '../../scripts/search/joined-words.ts'
import {openWords, readMeta} from '../../scripts/search/pagefind-files.ts'
import {wordsOf} from '../../scripts/search/part-index.ts'
import {placesPerFile} from '../../scripts/search/places-per-file.ts'
import type {PartText} from '../../scripts/search/part-texts.ts'
import {rangeKeys} from '../../scripts/search/range-texts.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {searchArchive} from './search-archive.ts'
import {article} from './spelled-articles.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'joined-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

/** What Pagefind reads: the metadata, what each file holds, and all words, whatever file they are in. */
function readIndex(at: string) {
  const meta = readMeta(at)
  const all = meta ? [...joinedWords([{folder: at, meta}], meta.fields)] : []
  return {
    files: meta?.files.map((file) => {
      return {from: file.from, to: file.to, words: openWords(at, file).bytes.toString('hex')}
    }),
    words: all.map(({word, bytes}) => [word, Buffer.concat(bytes).toString('hex')]),
    rest: {...meta, files: undefined}
  }
}

/** The index that is joined, the one that Pagefind made of the first part, and the texts. */
async function indexOf(articles: readonly WholeArticle[], endsPart: (id: string) => boolean) {
  const out = mkdtempSync(join(folder, 'site-'))
  const cache = mkdtempSync(join(folder, 'kept-'))
  const [range] = await writeSearchIndex(searchArchive(articles), out, {endsPart, cache})
  const {parts = []} = range ?? {}
  const texts = join(out, 'search/data/1')
  const data = readdirSync(texts).map((name) => readFileSync(join(texts, name)).toString('hex'))
  const own = readIndex(wordsOf(join(cache, parts[0]?.digest ?? '')))
  return {parts: parts.length, index: readIndex(join(out, 'pagefind')), own, data}
}

describe('an index joined of parts', () => {
  const all = Array.from({length: 120}, (_, number) => article(number))

  it('is that of all articles at once, byte for byte', async () => {
    const whole = await indexOf(all, () => false)
    const joined = await indexOf(all, (id) => Number(id.slice(1)) % 9 === 3)
    expect([whole.parts, joined.parts > 10]).toEqual([1, true])
    expect(joined.index).toEqual(whole.index)
    expect(joined.index.words).toEqual(whole.own.words)
    expect(joined.index.rest).toEqual(whole.own.rest)
    expect(joined.data).toEqual(whole.data)
  }, 30_000)

  it('has parts without any word', async () => {
    const some = [article(0), article(7), article(8), article(14)]
    const whole = await indexOf(some, () => false)
    const joined = await indexOf(some, () => true)
    expect(joined.parts).toBe(4)
    expect(joined.index).toEqual(whole.index)
    expect(joined.index.words).toEqual(whole.own.words)
    expect(joined.data).toEqual(whole.data)
  }, 30_000)
})

describe('the files of words', () => {
  it('are small, so that a query loads little', async () => {
    const some = Array.from({length: 120}, (_, number) => article(number))
    const {index, own} = await indexOf(some, () => false)
    expect(index.files?.length).toBeGreaterThan(5 * (own.files?.length ?? 0))
    // Named by their last words as these are: what is cut would not be found in its own file.
    const words = new Set(index.words.map(([word]) => word))
    expect(index.files?.map(({to}) => to).filter((to) => !words.has(to))).toEqual([])
  }, 30_000)

  test.each([
    [0, 512],
    [2000, 512],
    [100_000, 1024],
    [2_590_000, 4096],
    [1e9, 16_384]
  ])('of an index of %i words in texts hold %i places', (words, places) => {
    expect(placesPerFile(words)).toBe(places)
  })

  const file = (from: string, to: string) => ({from, to, hash: ''})
  // The examples of Pagefind's own tests.
  test.each([
    ['apple', 'apricot', 'app', 'apr'],
    ['cataraman', 'yacht', 'c', 'y'],
    ['cath', 'cathartic', 'cath', 'catha'],
    ['15780', '15789', '15780', '15789'],
    ['𝒳a', '𝒳b', '𝒳a', '𝒳b']
  ])('%s and %s are told apart by %s and %s', (to, from, cutTo, cutFrom) => {
    const [first, second] = cutPrefixes([file('a', to), file(from, 'z')])
    expect([first?.to, second?.from]).toEqual([cutTo, cutFrom])
  })
})

describe('parts', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), {maxLength: 60})
  const ends = (id: string) => id.endsWith('a') || id.endsWith('k')
  const idsOf = (all: readonly string[]) => {
    const articles = all.map((id) => ({id, characters: 1}))
    return cutParts(articles, ends).map(([from, to]) => all.slice(from, to).join(' '))
  }

  it('hold every article once, in order', () => {
    fc.assert(
      fc.property(ids, (all) => {
        expect(idsOf(all).join(' ').trim()).toBe(all.join(' '))
      })
    )
  })

  it('stay as they are but for one or two, when an article comes', () => {
    fc.assert(
      fc.property(ids, fc.nat(60), (all, at) => {
        const known = new Set(idsOf(all))
        const more = all.toSpliced(Math.min(at, all.length), 0, 'new' + String(at))
        expect(idsOf(more).filter((part) => !known.has(part)).length).toBeLessThanOrEqual(2)
      })
    )
  })

  it('of long texts hold few', () => {
    const long = Array.from({length: 5}, (_, at) => ({id: `b${at}`, characters: 1_500_000}))
    expect(cutParts(long, ends)).toEqual([
      [0, 2],
      [2, 4],
      [4, 5]
    ])
  })
})

test('of two keys alike the second gets digits more', () => {
  const text = (path: string, key?: string): PartText => ({key, path, length: 1, text: '{}'})
  const texts = [text('a', 'en_1'), text('b', 'en_1'), text('c'), text('d', 'en_2')]
  const keys = rangeKeys(texts)
  expect(keys[0]).toBe('en_1')
  expect(keys[1]).toMatch(/^en_1[\da-f]$/)
  expect(keys.slice(2)).toEqual(['none_000002', 'en_2'])
  expect(new Set(keys).size).toBe(4)
})
