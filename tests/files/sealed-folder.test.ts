import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {isSealed, sealFolder} from '../../scripts/files/sealed-folder.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'))
  mkdirSync(at('below'))
  for (const name of ['one', 'below/two']) writeFileSync(at(name), name)
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('a sealed folder', () => {
  it('is known as it was sealed, wherever it lies', () => {
    sealFolder(folder)
    expect(isSealed(folder)).toBe(true)
    const moved = `${folder}-moved`
    renameSync(folder, moved)
    expect(isSealed(moved)).toBe(true)
    renameSync(moved, folder)
  })

  it.each<[string, () => void]>([
    ['file was cut', () => truncateSync(at('below/two'), 3)],
    ['file was emptied', () => truncateSync(at('one'))],
    ['file is longer', () => appendFileSync(at('one'), ' ')],
    ['byte was changed', () => writeFileSync(at('one'), 'ONE')],
    ['file is lost', () => rmSync(at('below/two'))],
    ['file has another name', () => renameSync(at('one'), at('other'))],
    ['file came to it', () => writeFileSync(at('below/three'), '')],
    ['seal was cut', () => truncateSync(at('seal'), 10)],
    ['seal is lost', () => rmSync(at('seal'))]
  ])('is none where a %s', (_, change) => {
    sealFolder(folder)
    change()
    expect(isSealed(folder)).toBe(false)
  })

  it('is none where there is no folder', () => expect(isSealed(at('none'))).toBe(false))
})
