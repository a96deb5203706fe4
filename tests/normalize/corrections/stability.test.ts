/** Corrections survive every rebuild, and leave no trace when they are taken back. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {checkCorrections} from '../../../scripts/normalize/corrections/check.ts'
import {generatedFiles} from '../../../scripts/normalize/generated.ts'
import {write} from '../../../scripts/normalize/write.ts'
import {readArticle} from '../../../src/archive-folder/articles.ts'
import {readCorrections} from '../../../src/archive-folder/corrections.ts'
import {decode} from '../../../src/archive-folder/decode.ts'
import {settableKeys, type CorrectedValues} from '../../../src/schema/correction.ts'
import {segmentClasses} from '../../../src/schema/evidence.ts'
import {smallReference} from '../reference.ts'
import {sha256} from './correction-of.ts'

const golden = join(import.meta.dirname, '../../golden')
const {authorities} = smallReference
const files = readdirSync(golden)
  .filter((name) => existsSync(join(golden, name, 'input.txt')))
  .map((name) => ({
    path: `${name.replaceAll('--', '-')}.txt`,
    bytes: readFileSync(join(golden, name, 'input.txt'))
  }))
const plain = await normalizeArchive(files, smallReference)
const textsBeside = 8
const texts = new Map(
  files.map(({path, bytes}) => [path.slice(0, -'.txt'.length), {bytes, text: decode(bytes).text}])
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stable-'))
  mkdirSync(join(folder, 'corrections'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const words = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 20})
  .filter((one) => one.trim() !== '')
const some = <Item>(items: Iterable<Item>) =>
  fc.uniqueArray(fc.constantFrom(...items), {minLength: 1, maxLength: 3})
const people = [...authorities.people.keys()]
const values: Record<keyof CorrectedValues, fc.Arbitrary<unknown>> = {
  ...(Object.fromEntries(
    ['title', 'deck', 'dateline', 'section', 'page'].map((key) => [key, words])
  ) as Record<'title' | 'deck' | 'dateline' | 'section' | 'page', typeof words>),
  date: fc.constantFrom('2009-07-09', '1987', '1995-03', '[1995-09-03..1995-09-10]', '[..1999]'),
  leader: fc.constantFrom(...people),
  leaders: some(people),
  people: some(people),
  countries: some(authorities.countries.keys()),
  countriesMentioned: some(authorities.countries.keys()),
  subjects: fc.uniqueArray(fc.constantFrom('Trade', 'War: a history', '- x', 'null'), {
    minLength: 1
  }),
  source: fc.constantFrom(...authorities.publications.keys()),
  republishedFrom: fc.constantFrom(...authorities.publications.keys()),
  byline: fc.uniqueArray(fc.constantFrom('A. Nother', '“B”', '#c'), {minLength: 1}),
  url: fc.webUrl(),
  captured: fc.constantFrom('2001-02-03'),
  rights: fc.constantFrom('http://rightsstatements.org/vocab/InC/1.0/'),
  rightsNote: fc.constant('Ask the paper.'),
  language: fc.constantFrom('en', 'he'),
  completeness: fc.constantFrom('whole', 'fragment')
}

/** A value for some key, or that there is none. */
const set = fc
  .constantFrom(...settableKeys)
  .chain((key) =>
    fc
      .option(values[key], {freq: key === 'completeness' ? Number.MAX_SAFE_INTEGER : 4})
      .map((value) => ({set: {[key]: value}}))
  )

/** Words that stand once in a text. */
const passage = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.integer({min: 1, max: 60}))
    .map(([at, length]) => text.slice(at, at + length).trim())
    .filter((quote) => quote !== '' && text.split(quote).length === 2 && !/[\0\uFFFD]/.test(quote))

const classes = segmentClasses.filter((one) => one !== 'blank')
const entry = (text: string) =>
  fc.oneof(
    {arbitrary: set, weight: 4},
    {
      arbitrary: fc.record({
        segments: fc.tuple(fc.record({quote: passage(text), class: fc.constantFrom(...classes)}))
      }),
      weight: 2
    },
    {
      arbitrary: fc
        .record({quote: passage(text), read: words})
        .filter(({quote, read}) => quote !== read.trim())
        .map((one) => ({text: [one]})),
      weight: 1
    },
    {
      arbitrary: fc.record({
        withhold: fc.record({reason: words, since: fc.constant('2020-01-03')})
      }),
      weight: 1
    }
  )
const correction = fc
  .constantFrom(...plain.outcomes.map(({id}) => id))
  .chain((id) => fc.tuple(fc.constant(id), entry(texts.get(id)!.text)))

/** An archive of a few texts, the corrected one among them: one of all would take minutes. */
function smallArchive(corrected: string) {
  const at = files.findIndex(({path}) => path === `${corrected}.txt`)
  const first = at - (at % textsBeside)
  return files.slice(first, first + textsBeside)
}

/** The archive as it is written with the corrections in the folder. */
async function run(id: string) {
  const {corrections, problems} = readCorrections(folder)
  expect(problems).toEqual([])
  expect(checkCorrections(corrections, authorities)).toEqual([])
  const archive = await normalizeArchive(smallArchive(id), {...smallReference, corrections})
  expect(archive.problems).toEqual([])
  expect(archive.idle).toEqual([])
  return {archive, written: write(folder, archive), files: generatedFiles(folder, archive)}
}

test('whatever is corrected, twice is as good as once, and taken back is as before', async () => {
  await fc.assert(
    fc.asyncProperty(correction, async ([id, said]) => {
      const before = (await run(id)).files
      const path = join(folder, 'corrections', `${id}.yaml`)
      const yaml = stringify({
        forSha256: sha256(texts.get(id)!.bytes),
        entries: [{...said, why: 'It is known: "so".', on: '2026-05-03'}]
      })
      writeFileSync(path, yaml)
      const first = await run(id)
      const second = await run(id)
      expect(second.written).toEqual({changed: 0, deleted: 0})
      expect(second.files).toEqual(first.files)
      expect(readFileSync(path, 'utf8')).toBe(yaml)
      for (const [key, value] of Object.entries('set' in said ? said.set : {})) {
        const found = readArticle(folder, id).data[key as keyof CorrectedValues]
        const collapsed = typeof value === 'string' ? value.normalize('NFC').trim() : value
        expect(found ?? null).toEqual(collapsed)
      }
      rmSync(path)
      expect((await run(id)).files).toEqual(before)
    }),
    {numRuns: 100}
  )
}, 600_000)
