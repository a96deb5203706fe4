/** What files do wrong, row by row: bytes, encodings, names, copies. */
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {idSchema} from '../../../src/schema/primitives.ts'
import {hostilePaths} from '../../../scripts/fuzz/file-names.ts'
import {smallReference} from '../reference.ts'
import {archiveOf, articleOf, prose, refusalOf} from './one-file.ts'

const archive = async (files: Readonly<Record<string, string>>) =>
  Promise.resolve(
    normalizeArchive(
      Object.entries(files).map(([path, text]) => ({path, bytes: Buffer.from(text)})),
      smallReference
    )
  )

describe('empty, blank, mark only: set aside, and the others go on', () => {
  test.each(['', ' \r\n\t\n', '\uFEFF', '\0\0', '\u200B\u2060'])('%j', async (text) => {
    const {outcomes, quarantined} = await archive({'empty.txt': text, 'good.txt': prose})
    expect(outcomes.map(({id}) => id)).toEqual(['good'])
    expect(quarantined.map(({path, rule}) => [path, rule])).toEqual([
      ['empty.txt', 'quarantine/empty']
    ])
  })
})

describe('binary: set aside, known by its hash alone', () => {
  test.each([
    ['control characters', Buffer.from(`${prose}\u0001\u0002\u0003`.repeat(3))],
    ['PNG', Buffer.concat([Uint8Array.of(0x89), Buffer.from(`PNG\r\n${prose}`)])],
    ['PDF', Buffer.from(`%PDF-1.4 ${prose}`)],
    ['ZIP', Buffer.from(`PK\u0003\u0004${prose}`)]
  ])('%s', async (_, bytes) => {
    const refusal = await refusalOf(bytes)
    expect(refusal.rule).toBe('quarantine/not-text')
    expect(refusal.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(refusal)).not.toContain('harvest')
  })
})

test('50 MB in one line: set aside before any pattern reads it', async () => {
  expect((await refusalOf(Buffer.alloc(50_000_000, 'a'))).rule).toBe('quarantine/too-large')
})

describe('encodings', () => {
  test('UTF-16 without a mark is no certainty', async () => {
    const {evidence, markdown} = await articleOf(Buffer.from(prose, 'utf16le'))
    expect(evidence.rendition).toMatchObject({encoding: 'utf-16le', confidence: 0.9})
    expect(markdown).toContain(prose)
  })

  test('an 8-bit text is read, with less confidence', async () => {
    const {evidence, markdown} = await articleOf(
      Buffer.from('Le président est arrivé à Bakou, où il a été très bien reçu.', 'latin1')
    )
    expect(evidence.rendition.confidence).toBeLessThan(1)
    expect(markdown).toContain('Le président est arrivé à Bakou')
  })

  test('more than 0.5 % unreadable is no text', async () => {
    const unreadable = (count: number) => prose.repeat(10) + '\uFFFD'.repeat(count)
    expect((await refusalOf(unreadable(9))).rule).toBe('quarantine/not-text')
    expect((await archiveOf(unreadable(7))).outcomes).toHaveLength(1)
  })

  const twice = '“It’s over”, said the café owner in Zürich – for 5 €.'
  test.each([
    [
      'windows-1252',
      Buffer.from('â€œItâ€™s overâ€\u009D, said the cafÃ© owner in ZÃ¼rich â€“ for 5 â‚¬.')
    ],
    ['Latin-1', Buffer.from(Buffer.from(twice).toString('latin1'))]
  ])('UTF-8 that was taken for %s is repaired, and that is told', async (_, bytes) => {
    const {markdown, evidence} = await articleOf(bytes)
    expect(markdown).toContain(twice)
    expect(evidence.rendition).toMatchObject({encoding: 'utf-8 (twice)', confidence: 0.9})
  })

  test.each([
    'It is said that â€™ is seen on bad pages, in Łódź too.',
    'The café in Zürich is over, “for good”.',
    'Ã and â by themselves prove nothing, not even in São Paulo.'
  ])('what re-encoding does not prove stays as it is: %s', async (text) => {
    const {evidence, markdown} = await articleOf(text)
    expect(evidence.rendition).toMatchObject({encoding: 'utf-8', confidence: 1})
    expect(markdown).toContain(text)
  })
})

describe('hostile names: an id that is safe everywhere, and never two of one', () => {
  test.each([...hostilePaths])('%j', async (path) => {
    const {outcomes, quarantined} = await archiveOf(prose, path)
    for (const {id, article} of outcomes) {
      expect(idSchema.safeParse(id).success, id).toBe(true)
      expect(id.length).toBeLessThanOrEqual(80)
      expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
      expect(article.sourceFile).toBe(`sources/${path}`)
    }
    expect(outcomes.length + quarantined.length).toBe(1)
  })

  test('names that differ only in case, or fold alike, stay apart', async () => {
    const names = ['Case.txt', 'CASE.txt', 'case.txt', 'c ase.txt', 'c_ase.txt']
    const texts = Object.fromEntries(names.map((name) => [name, `${prose} So it says in ${name}.`]))
    const {outcomes} = await archive(texts)
    expect(new Set(outcomes.map(({id}) => id)).size).toBe(names.length)
  })

  test('one name in two Unicode forms is one address: the second is set aside, not lost', async () => {
    const {outcomes, quarantined} = await Promise.resolve(
      normalizeArchive(
        ['One.', 'Two.'].map((text) => ({
          path: 'cafe\u0301.txt'.normalize('NFC'),
          bytes: Buffer.from(`${prose} ${text}`)
        })),
        smallReference
      )
    )
    expect(outcomes).toHaveLength(1)
    expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/id-taken'])
  })
})

describe('copies', () => {
  const story = Array.from(
    {length: 40},
    (_, line) =>
      `Grower ${line} of ${line * 7} told the meeting what the winter of ${line} cost him.`
  ).join(' ')

  test('exact: one page, and the other file is listed', async () => {
    const {outcomes, duplicates} = await archive({'a.txt': story, 'b.txt': `${story}\r\n`})
    expect(outcomes.map(({id}) => id)).toEqual(['a'])
    expect(duplicates).toMatchObject([{id: 'b', of: 'a', sourceFile: 'sources/b.txt'}])
  })

  test('near: two pages, each a version of the other', async () => {
    const {outcomes} = await archive({'a.txt': story, 'b.txt': `${story} That was all there was.`})
    expect(outcomes.map(({evidence}) => evidence.versions.map(({id}) => id))).toEqual([
      ['b'],
      ['a']
    ])
  })
})
