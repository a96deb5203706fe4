import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {itemId} from '../../scripts/normalize/item-id.ts'
import {idSchema} from '../../src/schema/primitives.ts'

test.each([
  ['peres-in-kazakhstan.txt', 'peres-in-kazakhstan'],
  ['1995/jta/peres.txt', '1995--jta--peres'],
  ['000-a.txt', '000-a']
])('%s keeps its name', (path, id) => {
  expect(itemId(path)).toBe(id)
})

test.each(['con', 'nul', 'com1', 'lpt9'])('%s is no file name on Windows', (name) => {
  expect(itemId(`${name}.txt`)).toMatch(new RegExp(`^${name}-[0-9a-f]{8}$`))
  expect(itemId(`${name}/a.txt`)).toBe(`${name}--a`)
  expect(itemId(`1995/${name}.txt`)).toBe(`1995--${name}`)
})

describe('what folding, cutting or another extension loses is made up for by a hash of the path', () => {
  test.each([
    ['Peres in Kazakhstan.txt', /^peres-in-kazakhstan-[0-9a-f]{8}$/],
    ['peres.md', /^peres-[0-9a-f]{8}$/],
    ['peres.TXT', /^peres-[0-9a-f]{8}$/],
    ['Ñandú/ЖЖ.txt', /^nandu-[0-9a-f]{8}$/],
    ['שלום.txt', /^[0-9a-f]{8}$/],
    ['😀.txt', /^[0-9a-f]{8}$/],
    ['a--b.txt', /^a-b-[0-9a-f]{8}$/],
    [`${'x'.repeat(200)}.txt`, /^x{71}-[0-9a-f]{8}$/]
  ])('%s', (path, pattern) => {
    expect(itemId(path)).toMatch(pattern)
  })

  test('so that paths which fold alike have different ids', () => {
    const paths = ['a b.txt', 'a_b.txt', 'A-b.txt', 'a-b.txt', 'a/b.txt', 'a--b.txt']
    expect(new Set(paths.map(itemId)).size).toBe(paths.length)
  })
})

test('any path has a valid id of at most 80 characters', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1}), (path) => {
      const id = itemId(path)
      expect(idSchema.safeParse(id).success, id).toBe(true)
      expect(id.length).toBeLessThanOrEqual(80)
    })
  )
})
