import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {readPart, whyNotOne, whyNotWhole, writePart, type Part} from '../../scripts/render/part.ts'
import {readShard, shardName, shardOf} from '../../scripts/render/shard.ts'
import {partManifest} from '../../scripts/render/site-files.ts'

describe('a shard', () => {
  it('is read as it is written', () => {
    expect(readShard('2/4')).toEqual({at: 1, of: 4})
    expect(shardName({at: 1, of: 4})).toBe('2/4')
  })

  it.each(['', '0/4', '5/4', '2', '2/', '/2', '1/257', '1.5/2', '-1/2', ' 1/2', '1/2x'])(
    '%j is none',
    (text) => {
      expect(readShard(text)).toBeUndefined()
    }
  )

  it('has each page once', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 1, max: 256}), (file, of) => {
        expect(shardOf(file, of)).toBeGreaterThanOrEqual(0)
        expect(shardOf(file, of)).toBeLessThan(of)
      })
    )
  })

  it('has its share of many pages', () => {
    const counts = [0, 0, 0, 0]
    for (let page = 0; page < 4000; page++) counts[shardOf(`articles/${page}/index.html`, 4)]! += 1
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('what a folder says of its part', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'part-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))
  const said = (text: string) => {
    writeFileSync(join(folder, partManifest), text)
    return readPart(folder)
  }
  const whole: Part = {
    shard: {at: 1, of: 3},
    ground: 'code',
    archive: 'texts',
    pages: {'a/index.html': 'key'},
    files: {}
  }

  it('is read as it was written', () => {
    writePart(folder, whole)
    expect(readPart(folder)).toEqual(whole)
  })

  describe('with the hashes of its files', () => {
    beforeEach(() => {
      mkdirSync(join(folder, 'a'))
      writeFileSync(join(folder, 'a/index.html'), 'A page.')
      writeFileSync(join(folder, 'b.txt'), 'Words.')
      writePart(folder, whole)
    })
    const why = () => whyNotWhole(folder, readPart(folder)!)
    const not = (what: string) => [
      `${folder} is not as part 2/3 was made: ${what}. Copy it whole, or make it again.`
    ]

    it('is whole as it was made', () => expect(why()).toEqual([]))

    it('tells a file that is cut', () => {
      writeFileSync(join(folder, 'a/index.html'), 'A pa')
      expect(why()).toEqual(not('a/index.html is another'))
    })

    it('tells a file that is gone, and one that is not of it', () => {
      rmSync(join(folder, 'b.txt'))
      writeFileSync(join(folder, 'c.txt'), 'Words.')
      expect(why()).toEqual(not('b.txt is missing; c.txt is none of its files'))
    })

    it('names five, and counts the others', () => {
      for (const name of 'cdefghi') writeFileSync(join(folder, name), name)
      expect(why()[0]).toContain('g is none of its files; and 2 more files.')
    })
  })

  it.each([
    '',
    'null',
    '{}',
    '[]',
    '3',
    JSON.stringify({...whole, shard: null}),
    JSON.stringify({...whole, shard: {at: 3, of: 3}}),
    JSON.stringify({...whole, shard: {at: 0, of: 1e9}}),
    JSON.stringify({...whole, ground: 1}),
    JSON.stringify({...whole, archive: undefined}),
    JSON.stringify({...whole, pages: ['a']}),
    JSON.stringify({...whole, pages: {a: 1}}),
    JSON.stringify({...whole, files: undefined}),
    JSON.stringify({...whole, files: {a: 1}})
  ])('%s is no part', (text) => {
    const part = said(text)
    expect(part).toBeUndefined()
    expect(whyNotOne([folder], [part], whole)).toEqual([
      `${folder} is no part of a site that \`npm run build -- --shard\` made.`
    ])
  })

  it('is nothing where it says nothing', () => {
    expect(readPart(folder)).toBeUndefined()
  })
})

describe('parts of a site', () => {
  const grounds = {ground: 'code', archive: 'texts'}
  const part = (at: number, more: Partial<Part> = {}): Part => ({
    shard: {at, of: 3},
    ...grounds,
    pages: {},
    files: {},
    ...more
  })
  const why = (...parts: readonly (Part | undefined)[]) =>
    whyNotOne(
      parts.map((_, index) => `p${index}`),
      parts,
      grounds
    )

  it('are one when all are there, in any order', () => {
    expect(why(part(2), part(0), part(1))).toEqual([])
  })

  it.each([
    ['a missing one', [part(0), part(1)], ['Missing: 3/3.']],
    ['one twice', [part(0), part(1), part(1)], ['p2 is part 2/3, and so is p1.', 'Missing: 3/3.']],
    [
      'another archive',
      [part(0), part(1), part(2, {archive: 'others'})],
      ['p2 was made of another archive.']
    ],
    [
      'other code',
      [part(0, {ground: 'old'}), part(1), part(2)],
      ['p0 was made with other code, settings, tables or address.']
    ],
    [
      'another number of parts',
      [part(0), part(1), part(2), part(0, {shard: {at: 0, of: 2}})],
      ['p3 is part 1/2, of another number of parts.']
    ],
    [
      'another folder',
      [undefined, part(0), part(1), part(2)],
      ['p0 is no part of a site that `npm run build -- --shard` made.']
    ]
  ])('are not one with %s', (_, parts, expected) => {
    expect(why(...parts)).toEqual(expected)
  })
})
