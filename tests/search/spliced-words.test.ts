/** Words of an index that goes on from an earlier one are those that joining all of its parts gives. */
import {copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it, test} from 'vitest'
import {joinedWords, type FilledPart, type JoinedWord} from '../../scripts/search/joined-words.ts'
import {readKeptJoin} from '../../scripts/search/kept-join.ts'
import {readMeta} from '../../scripts/search/pagefind-files.ts'
import {wordsOf} from '../../scripts/search/part-index.ts'
import {splicedWords} from '../../scripts/search/spliced-words.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {siteFiles} from '../../scripts/render/site-files.ts'
import {dated} from '../views/records.ts'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {searchArchive} from './search-archive.ts'
import {article} from './spelled-articles.ts'

let folder: string
let cache: string
const earlier = () => join(folder, 'earlier')
const kept = () => join(cache, 'joined-1')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spliced-'))
  cache = join(folder, 'cache')
})
afterAll(() => rmSync(folder, {recursive: true}))

const endsPart = (id: string) => Number(id.slice(1)) % 9 === 3

/** All files of the site of these articles, with what they hold; and the parts of its index. */
async function build(numbers: Iterable<number>, name = 'site') {
  return buildOf(Array.from(numbers, article), name)
}

async function buildOf(articles: readonly WholeArticle[], name = 'site') {
  const out = join(folder, name)
  const archive = searchArchive(articles)
  const [range] = await writeSearchIndex(archive, out, {endsPart, cache})
  const parts = (range?.parts ?? []).flatMap(({digest}): FilledPart[] => {
    const own = wordsOf(join(cache, digest))
    const meta = readMeta(own)
    return meta ? [{folder: own, meta, digest}] : []
  })
  const files = [...siteFiles(out)].sort()
  return {parts, files: files.map((file) => [file, readFileSync(join(out, file)).toString('hex')])}
}

const fieldsOf = (parts: readonly FilledPart[]) =>
  [...new Set(parts.flatMap(({meta}) => meta.fields))].sort()

const told = ({word, bytes, size, forms}: JoinedWord) => {
  return {word, bytes: Buffer.concat(bytes).toString('hex'), size, forms}
}

const first = Array.from({length: 150}, (_, at) => at).filter((at) => at % 10 !== 6 && at < 140)
const without =
  (...gone: readonly number[]) =>
  (all: readonly number[]) =>
    all.filter((one) => !gone.includes(one))
const and =
  (...come: readonly number[]) =>
  (all: readonly number[]) => [...all, ...come]
type Change = (all: readonly number[]) => readonly number[]

/** One after the other: each goes on from what the one before it left. */
const changes: readonly (readonly [what: string, change: Change])[] = [
  ['nothing', and()],
  ['one that comes between', and(56)],
  ['one that comes before all', and(-1)],
  ['one that comes behind all', and(149)],
  ['one that goes', without(40)],
  ['one that goes for another', (all) => and(66)(without(65)(all))],
  ['the end of a part, so that two are one', without(48)],
  ['an end of a part, so that one is two', and(48)],
  ['the last part', without(136, 137, 138, 139, 149)],
  ['all of a part', without(13, 14, 15, 17, 18, 19, 20, 21, 12)],
  ['two far apart', (all) => without(101)(and(76)(all))],
  ['one with a form that no other has', and(116)],
  ['that one again', without(116)]
]

let state: readonly number[] = []

it.each([['all', (): readonly number[] => first] as const, ...changes])(
  'with %s',
  async (what, change) => {
    state = change(state)
    const isFirst = what === 'all'
    if (!isFirst) copyFileSync(kept(), earlier())
    const {parts, files} = await build(state)
    const fields = fieldsOf(parts)
    const all = [...joinedWords(parts, fields)]
    if (!isFirst) {
      const spliced = splicedWords(parts, fields, readKeptJoin(earlier())!)
      expect(spliced?.map(told)).toEqual(all.map(told))
      // None is taken to end before it does.
      expect(spliced?.filter(({last}, at) => last < all[at]!.last)).toEqual([])
    }
    rmSync(kept())
    expect((await build(state, 'anew')).files).toEqual(files)
  },
  30_000
)

test.each([
  // Only the part behind tells which of its forms it has first.
  ['a form whose first part goes, with others', 'Perèz', 'No name', false],
  ['a form that stays in the part', 'Perèz', 'Perèz again', true],
  ['a form that is in no other part', 'Pêrez', 'No name', true]
])(
  '%s',
  async (_, before, after, isTold) => {
    const articles = (text: string) =>
      [text, 'Pérez and Perèz', 'Words', 'More'].map((body, at) => ({
        ...dated(`a${9 * at + 3}`, `199${at}-01-01`, {title: 'Report'}),
        body: `${body}.\n`
      }))
    await buildOf(articles(before))
    copyFileSync(kept(), earlier())
    const {parts, files} = await buildOf(articles(after))
    expect(parts).toHaveLength(4)
    const spliced = splicedWords(parts, fieldsOf(parts), readKeptJoin(earlier())!)
    expect(spliced !== undefined).toBe(isTold)
    rmSync(kept())
    expect((await buildOf(articles(after), 'anew')).files).toEqual(files)
  },
  30_000
)

test('is kept as it was while few of its parts are others, and then as it is', async () => {
  rmSync(kept())
  await build(first)
  const whole = readFileSync(kept())
  await build(and(56)(first))
  expect(readFileSync(kept()).equals(whole)).toBe(true)
  const {parts} = await build(without(92, 101)(and(76)(first)))
  const digests = readKeptJoin(kept())?.parts.map(({digest}) => digest)
  expect(digests).toEqual(parts.map(({digest}) => digest))
}, 30_000)

test('what is kept of other parts, or is not whole, is of no use', async () => {
  const {parts} = await build(first)
  const fields = fieldsOf(parts)
  const whole = readKeptJoin(kept())!
  expect(splicedWords(parts, fields, whole)).toHaveLength(whole.words.length)
  expect(splicedWords(parts, [...fields, 'z'], whole)).toBeUndefined()
  const others = parts.map((part) => ({...part, digest: `other ${part.digest}`}))
  expect(splicedWords(others, fields, whole)).toBeUndefined()
  const unnamed = parts.map(({folder, meta}): FilledPart => ({folder, meta}))
  expect(splicedWords(unnamed, fields, {...whole, parts: []})).toBeUndefined()
  // One other bit in what the words are: all of it can be taken apart still.
  const bytes = readFileSync(kept())
  bytes[bytes.length - 1]! ^= 1
  writeFileSync(kept(), bytes)
  expect(readKeptJoin(kept())).toBeUndefined()
  truncateSync(kept(), 1000)
  expect(readKeptJoin(kept())).toBeUndefined()
  writeFileSync(kept(), '')
  expect(readKeptJoin(kept())).toBeUndefined()
  expect(readKeptJoin(earlier() + '-none')).toBeUndefined()
}, 30_000)
