import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readArticle} from '../../src/archive-folder/articles.ts'
import {readEvents} from '../../src/archive-folder/events.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {readQuarantine} from '../../src/archive-folder/quarantine.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const kinds = [
  [
    'articles/a.md',
    '---\n{title: 5\n---\n',
    '---\ntitle: 5\n---\n',
    () => readArticle(folder, 'a')
  ],
  ['events/a.yaml', 'kind: [', 'kind: 5\n', () => readEvents(folder)],
  ['evidence/a.json', '{', '{}', () => readEvidence(folder, 'a')],
  ['quarantine.json', '[', '[5]', () => readQuarantine(folder)]
] as const

describe.each(kinds)('%s', (file, unreadable, wrong, read) => {
  test.each([
    ['unreadable', unreadable],
    ['of another shape', wrong]
  ])('that is %s is named, with what is wrong and what to do', (_, text) => {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), text)
    expect(read).toThrow(`${file} is not a valid record`)
    expect(read).toThrow('It is generated: run `npm run normalize` to write it again.\n')
    expect(read).toThrow(/again\.\n(?!\s*[[{]).+/)
  })
})

test('of front matter that is no YAML the line is told, and what stands there', () => {
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/a.md'), '---\ntitle: "A"\ndeck: "Not closed\n---\n\nText.\n')
  expect(() => readArticle(folder, 'a')).toThrow(
    'again.\narticles/a.md:3: found `deck: "Not closed`, expected a quotation mark that ends the value.'
  )
})

test('a file that is not there is named too', () => {
  expect(() => readEvidence(folder, 'a')).toThrow('evidence/a.json')
})
