import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readRendition} from '../../src/data/rendition.ts'
import {record} from '../views/records.ts'

const text = 'Headline\r\n\r\nThe text.\r\n'
const rendition = {
  encoding: 'utf-8',
  confidence: 1,
  bom: false,
  sha256: createHash('sha256').update(text).digest('hex'),
  length: text.length
}
const {id, data} = record('a')
const folder = mkdtempSync(join(tmpdir(), 'rendition-'))
const write = (content: string) => writeFileSync(join(folder, data.sourceFile), content)

beforeAll(() => {
  mkdirSync(join(folder, 'sources'))
})
afterAll(() => rmSync(folder, {recursive: true}))

test('without its source file there is no text', () => {
  expect(readRendition(folder, {id, data}, rendition)).toBeUndefined()
})

test('the text is the decoded source file, its byte order mark left out', () => {
  write(text)
  expect(readRendition(folder, {id, data}, rendition)).toBe(text)
  write(`\uFEFF${text}`)
  expect(readRendition(folder, {id, data}, rendition)).toBe(text)
})

test('of a source that changed since, no words are shown', () => {
  write(text.replace('text', 'test'))
  expect(readRendition(folder, {id, data}, rendition)).toBeUndefined()
})

describe('of a format whose text a reader made', () => {
  const made = {...rendition, reader: 'html', readerVersion: '1'}
  const writeMade = (content: string) =>
    writeFileSync(join(folder, 'renditions', `${id}.txt`), content)
  beforeAll(() => {
    mkdirSync(join(folder, 'renditions'))
  })

  test('the source itself is never shown', () => {
    write(text)
    expect(readRendition(folder, {id, data}, made)).toBeUndefined()
  })

  test('the text is the one that was kept, line ends included', () => {
    writeMade(text)
    expect(readRendition(folder, {id, data}, made)).toBe(text)
  })

  test('no words are shown of one that was changed', () => {
    writeMade(`${text} `)
    expect(readRendition(folder, {id, data}, made)).toBeUndefined()
  })
})
