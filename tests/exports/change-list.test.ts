/** The change list says what the registers say, in the order of its days. */
import {XMLParser} from 'fast-xml-parser'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {changesIn} from '../../scripts/exports/change-list.ts'
import {changeList} from '../../scripts/exports/resource-sync.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const put = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}
const hash = 'a'.repeat(64)

function archive() {
  const rows = [
    [1, 'old-name', 'old-name.txt', '2020-01-01'],
    [2, 'b', 'b.txt', '2020-01-01'],
    [3, 'gone', 'gone.txt', '2020-02-01'],
    [4, 'never', 'never.txt', '2020-02-01']
  ].map(([number, id, path, date]) => `${number},${id},${path},${hash},${date}`)
  put('accessions.csv', `number,id,path,sha256,date\n${rows.join('\n')}\n`)
  put('moved.csv', 'from,to,date\nold-name,a,2020-01-05\n')
  put(
    'corrections/b.yaml',
    `forSha256: ${hash}\nentries:\n${['2020-03-01', '2020-03-01', '2020-01-01']
      .map((on, at) => `- {set: {page: "${at}"}, why: x, on: ${on}}\n`)
      .join('')}`
  )
  put(
    'removed/gone.yaml',
    `id: gone\nsourceFile: sources/gone.txt\nsourceSha256: ${hash}\nwhy: x\non: 2020-02-15\n`
  )
  return changesIn(
    folder,
    new Map([
      ['a', {data: {}}],
      ['b', {data: {}}],
      ['by-hand', {data: {withheldSince: '2020-03-02', withheldWith: 'b'}}]
    ])
  )
}

test('what was added, corrected and removed, each on its day', () => {
  expect(archive().map(({on, change, id}) => `${on} ${change} ${id}`)).toEqual([
    '2020-01-01 created b',
    '2020-01-01 created old-name',
    '2020-01-01 updated b',
    '2020-01-05 created a',
    '2020-01-05 deleted old-name',
    '2020-02-01 created gone',
    '2020-02-15 deleted gone',
    '2020-03-01 updated b',
    '2020-03-02 updated by-hand'
  ])
})

test('as a document of ResourceSync', () => {
  const parser = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ''})
  const {urlset} = parser.parse(
    changeList(
      'https://x.org/?&/',
      archive(),
      (id) => [`articles/${id}.md`],
      '2026-01-01T00:00:00Z'
    )
  ) as {urlset: {'rs:md': object; url: {loc: string; 'rs:md': object}[]}}
  expect(urlset['rs:md']).toEqual({capability: 'changelist', from: '2020-01-01T00:00:00Z'})
  expect(urlset.url).toHaveLength(9)
  expect(urlset.url[6]).toEqual({
    loc: 'https://x.org/?&/articles/gone.md',
    'rs:md': {change: 'deleted', datetime: '2020-02-15T00:00:00Z'}
  })
})

test('of an archive without registers, nothing since its own day', () => {
  expect(changesIn(folder, new Map([['a', {data: {}}]]))).toEqual([])
  const xml = changeList('https://x.org/', [], () => [], '2026-01-01T00:00:00Z')
  expect(xml).toContain('<rs:md capability="changelist" from="2026-01-01T00:00:00Z"/>')
})
