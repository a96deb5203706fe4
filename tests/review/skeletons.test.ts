import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {correction, row, set} from '../../scripts/review/skeletons.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skeletons-'))
  mkdirSync(join(folder, 'authorities'))
  mkdirSync(join(folder, 'corrections'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const lines = ({text}: ReturnType<typeof row>) => text?.lines

describe('a row', () => {
  const cells = {id: 'ada-green', name: 'Green, Ada "A."'}

  it('comes with the header of a table that is not there', () => {
    expect(lines(row(folder, 'people', cells))).toEqual([
      'id,name,variants,surname,born,died,wikidata,source',
      'ada-green,"Green, Ada ""A.""",,,,,,'
    ])
  })

  it('has the columns of the table that is there', () => {
    writeFileSync(join(folder, 'authorities/people.csv'), '\uFEFFname,"id",source\r\nx,y,z\r\n')
    expect(lines(row(folder, 'people', cells))).toEqual(['"Green, Ada ""A.""",ada-green,'])
  })
})

describe('a correction', () => {
  const article = {id: 'a', sourceSha256: 'f'.repeat(64)}

  it('begins the file of an article that has none', () => {
    expect(lines(correction(folder, article, set('deck: x')))?.slice(0, 2)).toEqual([
      `forSha256: ${article.sourceSha256}`,
      'entries:'
    ])
  })

  it('is an entry where there is a file', () => {
    writeFileSync(join(folder, 'corrections/a.yaml'), '')
    const settlement = correction(folder, article, set('deck: x'))
    expect(settlement.how).toBe('Add to its entries:')
    expect(lines(settlement)).toEqual([
      '  - set:',
      '      deck: x',
      '    why:',
      '    on: YYYY-MM-DD'
    ])
  })
})
