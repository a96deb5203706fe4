import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {keepSealed, readSealed} from '../../scripts/files/sealed-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'))
  path = join(folder, 'below/file')
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('a sealed file', () => {
  it.each(['', 'text', 'ÿ\0'])('is read as it was kept: %j', (text) => {
    keepSealed(path, Buffer.from(text))
    expect(readSealed(path)?.toString()).toBe(text)
  })

  it.each<[string, () => void]>([
    ['is not there', () => rmSync(path)],
    ['is empty', () => writeFileSync(path, '')],
    ['is cut', () => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['is longer', () => appendFileSync(path, ' ')],
    [
      'was never sealed',
      () => writeFileSync(path, 'a text that is longer than any seal of a file')
    ],
    [
      'has another byte',
      () =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 33 ? byte ^ 1 : byte))
        )
    ]
  ])('is none where it %s', (_, change) => {
    keepSealed(path, Buffer.from('text'))
    expect(readSealed(path)).toBeDefined()
    change()
    expect(readSealed(path)).toBeUndefined()
  })

  it('is left out where it cannot be written', () => {
    mkdirSync(path, {recursive: true})
    keepSealed(path, Buffer.from('text'))
    expect(readSealed(path)).toBeUndefined()
  })
})
