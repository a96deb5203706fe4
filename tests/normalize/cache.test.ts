/** What is remembered of earlier runs never changes an answer, and its loss costs time only. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {ArchiveNormalizer, normalizeArchive} from '../../scripts/normalize/archive.ts'
import {circumstances, codeDigest} from '../../scripts/normalize/cache/circumstances.ts'
import {openDraftCache} from '../../scripts/normalize/cache/draft-cache.ts'
import type {Reference, SourceFile} from '../../scripts/normalize/stages.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {smallReference} from './reference.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'drafts-'))))
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const file = (path: string, text: string): SourceFile => ({path, bytes: Buffer.from(text)})
const texts = (count: number, from = 0) =>
  Array.from({length: count}, (_, index) => file(`${from + index}.txt`, `Text ${from + index}.`))

interface Run {
  readonly result: Awaited<ReturnType<typeof normalizeArchive>>
  /** How many files were worked on. */
  readonly made: number
}

/** Normalizes with what is remembered in `folder`. */
async function run(
  files: Iterable<SourceFile>,
  situation = 'the same',
  where = folder,
  corrections: Reference['corrections'] = new Map()
): Promise<Run> {
  const cache = openDraftCache(where, situation, corrections)
  let made = 0
  const normalizer = new ArchiveNormalizer({...smallReference, corrections}, [], {
    recall: (source, make) =>
      cache.recall(source, () => {
        made += 1
        return make()
      })
  })
  for (const source of files) await normalizer.add(source)
  cache.close()
  return {result: normalizer.result(), made}
}

const segments = () => readdirSync(folder).map((name) => join(folder, name))
const size = () => segments().reduce((sum, path) => sum + readFileSync(path).length, 0)

describe('a run with a cache gives the answer of a run without', () => {
  const prose =
    'President Shimon Peres flew to Kazakhstan on Monday, and the growers of the harvest asked the treasury for help before winter came to the north of the country, as they had done the year before.'
  const text = fc.constantFrom(
    `Peres flies\n\nJuly 9, 2009\n\n${prose}\n`,
    `${prose}\n`,
    `${prose} More was told.\n`,
    'Short.\n',
    '',
    '%PDF-1.4',
    '\uD800 lone, __proto__, "quoted"\n'
  )
  const path = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'é.txt', 'f.pdf')
  const change = fc.record({path, text: fc.option(text)})

  test('after any changes to its files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, {maxLength: 4}), {maxLength: 6}), async (days) => {
        rmSync(folder, {recursive: true, force: true})
        const sources = new Map<string, SourceFile>()
        for (const changes of days) {
          for (const {path: at, text: content} of changes) {
            if (content === null) sources.delete(at)
            else sources.set(at, file(at, content))
          }
          const files = [...sources.values()]
          expect((await run(files)).result).toEqual(await normalizeArchive(files, smallReference))
          // Nothing changed, so nothing is worked on, refused files included.
          expect((await run(files)).made).toBe(0)
        }
      }),
      {numRuns: 60}
    )
  })
})

describe('a draft is made again when', () => {
  const [only] = texts(1) as [SourceFile]
  beforeEach(async () => expect((await run([only])).made).toBe(1))

  test.each<[string, () => Promise<Run>]>([
    ['its bytes change, even by a byte', () => run([file(only.path, 'Text 0!')])],
    ['its path changes', () => run([file('other.txt', 'Text 0.')])],
    ['the circumstances change', () => run([only], 'others')]
  ])('%s', async (_, again) => {
    expect((await again()).made).toBe(1)
  })

  test('nothing else', async () => {
    expect((await run([only])).made).toBe(0)
  })
})

test('what a curator says of one article makes its draft again, and no other', async () => {
  const files = texts(3)
  const page = (number: string) =>
    new Map([['1', correctionOf('Text 1.', [{set: {page: number}}], '1')]])
  const again = (corrections?: Reference['corrections']) =>
    run(files, 'the same', folder, corrections)
  const pages = ({result}: Run) => result.outcomes.map(({article}) => article.page)
  expect((await again()).made).toBe(3)
  const corrected = await again(page('7'))
  expect([corrected.made, pages(corrected)]).toEqual([1, [undefined, '7', undefined]])
  expect((await again(page('7'))).made).toBe(0)
  expect(pages(await again(page('8')))).toEqual([undefined, '8', undefined])
  expect(pages(await again())).toEqual([undefined, undefined, undefined])
})

test('what was made while the program was written is not kept, and what was kept before is', async () => {
  await run(texts(1))
  const cache = openDraftCache(folder, 'the same', new Map(), () => false)
  const normalizer = new ArchiveNormalizer(smallReference, [], cache)
  for (const source of texts(1200)) await normalizer.add(source)
  cache.close()
  expect((await run(texts(1200))).made).toBe(1199)
})

describe('the circumstances are others when', () => {
  const {authorities} = smallReference
  const usual = circumstances(smallReference)

  test('not for a correction, which is of one item', () => {
    const corrections = new Map([['a', correctionOf('', [{set: {page: '1'}}])]])
    expect(circumstances({...smallReference, corrections})).toBe(usual)
  })

  test('a row of a table changes', () => {
    const rows = [...authorities.people].map(([id, person], index) => {
      const variants = index === 0 ? [...person.variants, 'Another Name'] : person.variants
      return [id, {...person, variants}] as const
    })
    const changed = {...authorities, people: new Map(rows)}
    expect(circumstances({...smallReference, authorities: changed})).not.toBe(usual)
  })

  test('the order of rows changes, for the first of two may win', () => {
    const people = new Map([...authorities.people].reverse())
    expect(circumstances({...smallReference, authorities: {...authorities, people}})).not.toBe(
      usual
    )
  })

  test('a setting changes', () => {
    expect(circumstances({...smallReference, asOf: '2020-01-01'})).not.toBe(usual)
  })

  test.each([
    'scripts/normalize/a/deep/rule.ts',
    'src/lib/dates.ts',
    'src/schema/article.ts',
    'src/markdown/frontmatter.ts',
    'package-lock.json'
  ])('a line of %s changes', (path) => {
    const target = join(folder, path)
    mkdirSync(dirname(target), {recursive: true})
    const of = (code: string) => {
      writeFileSync(target, code)
      return circumstances(smallReference, codeDigest(folder))
    }
    expect(of('one')).not.toBe(of('two'))
    expect(of('one')).toBe(of('one'))
  })

  test.each(['node', 'unicode', 'icu'])('the version of %s is another', (name) => {
    const versions = {...process.versions, [name]: '0'}
    vi.stubGlobal('process', Object.create(process, {versions: {value: versions}}))
    const other = circumstances(smallReference)
    vi.unstubAllGlobals()
    expect(other).not.toBe(usual)
  })

  test('nothing else', () => {
    expect(circumstances({...smallReference})).toBe(usual)
  })
})

describe('damage', async () => {
  const files = texts(5)
  const expected = await normalizeArchive(files, smallReference)

  test('of any byte costs time, never an answer, and is mended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({min: 1, max: 255}), async (place, difference) => {
        rmSync(folder, {recursive: true, force: true})
        await run(files)
        const [path = ''] = segments()
        const bytes = readFileSync(path)
        bytes[place % bytes.length]! ^= difference
        writeFileSync(path, bytes)
        expect((await run(files)).result).toEqual(expected)
        expect(await run(files)).toEqual({result: expected, made: 0})
      }),
      {numRuns: 60}
    )
  })

  test.each([0, 1, 12, 500])('by cutting a file at %i bytes', async (length) => {
    await run(files)
    const [path = ''] = segments()
    writeFileSync(path, readFileSync(path).subarray(0, length))
    expect(await run(files)).toEqual({result: expected, made: 5})
    expect((await run(files)).made).toBe(0)
    expect(existsSync(path)).toBe(false)
  })

  test('by deleting everything', async () => {
    await run(files)
    rmSync(folder, {recursive: true})
    expect(await run(files)).toEqual({result: expected, made: 5})
  })

  test('by deleting everything while a run is under way', async () => {
    const {result} = await run(files)
    rmSync(folder, {recursive: true})
    expect(result).toEqual(expected)
  })

  test('that leaves no folder to write to stops nothing', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect((await run(files, 'the same', join(folder, 'file/below'))).result).toEqual(expected)
  })
})

test('the contents of articles are read when they are asked for, and not held', async () => {
  for (const made of [1, 0]) {
    const {result, ...rest} = await run(texts(1))
    const [one] = result.outcomes
    expect(rest.made).toBe(made)
    expect(one!.evidence).toEqual(one!.evidence)
    expect(one!.evidence.segments).not.toBe(one!.evidence.segments)
  }
})

describe('files', () => {
  test('are few, however many texts and runs there are', async () => {
    await run(texts(2500))
    expect(segments().length).toBe(3)
    for (let day = 1; day <= 40; day += 1) {
      expect((await run(texts(2500, day))).made).toBe(1)
      expect(segments().length).toBeLessThan(16)
    }
  })

  test('do not keep what is gone', async () => {
    await run(texts(200))
    const full = size()
    expect((await run(texts(20))).made).toBe(0)
    expect(size()).toBeLessThan(full / 5)
    expect((await run(texts(20))).made).toBe(0)
  })

  test('of a run that was broken off are no entries', async () => {
    writeFileSync(join(folder, 'broken.entries.part'), 'half')
    expect((await run(texts(3))).made).toBe(3)
  })
})

test('what failed for a defect of ours is tried again', async () => {
  const cache = openDraftCache(folder, 'the same')
  const failing = {drafts: [], quarantined: [], failed: ['a']}
  let tries = 0
  const fail = () => {
    tries += 1
    return Promise.resolve(failing)
  }
  for (let time = 0; time < 2; time += 1) await cache.recall(file('a.txt', 'x'), fail)
  expect(tries).toBe(2)
  cache.close()
})
