/** The archive as tables and as a database says what its records say. */
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {parse} from 'csv-parse/sync'
import {beforeAll, describe, expect, test} from 'vitest'
import {describeFile} from '../../scripts/exports/written-file.ts'
import {writeData} from '../../scripts/exports/write-data.ts'
import {loadArchive} from '../../scripts/search/archive.ts'
import {articleKeys} from '../../src/schema/article.ts'

const content = join(import.meta.dirname, '../../content')
const archive = loadArchive(content)
const out = mkdtempSync(join(tmpdir(), 'data-'))
const folder = join(out, 'data')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

beforeAll(() => {
  writeData(archive, content, out)
})

interface Resource {
  path: string
  bytes: number
  hash: string
  schema?: {fields: {name: string; description: string}[]; primaryKey: string[]}
}

const dataPackage = () => JSON.parse(read('datapackage.json')) as {resources: Resource[]}

test('the data package gives size and hash of every file', () => {
  const {resources} = dataPackage()
  expect(resources.length).toBeGreaterThan(8)
  for (const {path, bytes, hash} of resources) {
    const file = describeFile(join(folder, path))
    expect([path, bytes, hash]).toEqual([path, file.bytes, `sha256:${file.sha256}`])
  }
})

describe('tables', () => {
  test.each(['articles', 'evidence', 'events', 'people', 'countries'])(
    '%s: columns are those that are described, keys are unique',
    (name) => {
      const {schema} = dataPackage().resources.find(({path}) => path === `${name}.csv`) ?? {}
      const rows = parse<Record<string, string>>(read(`${name}.csv`), {columns: true})
      expect(rows.length).toBeGreaterThan(0)
      expect(Object.keys(rows[0] ?? {})).toEqual(schema?.fields.map((field) => field.name))
      expect(schema?.fields.filter(({description}) => description === '')).toEqual([])
      const keys = rows.map((row) => schema?.primaryKey.map((key) => row[key]).join(' '))
      expect(new Set(keys).size).toBe(rows.length)
    }
  )

  test('articles: every key of every record', () => {
    const rows = parse<Record<string, string>>(read('articles.csv'), {columns: true})
    expect(rows.map(({id}) => id)).toEqual([...archive.records.keys()].sort())
    for (const row of rows) {
      const data = archive.records.get(row['id'] ?? '')?.data
      for (const key of articleKeys) {
        expect(row[key]).toBe([data?.[key] ?? []].flat().join('|'))
      }
    }
  })

  test('CSV and JSON say the same', () => {
    const rows = parse<Record<string, string>>(read('evidence.csv'), {columns: true})
    const objects = JSON.parse(read('evidence.json')) as Record<string, string>[]
    expect(objects).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
    )
  })
})

describe('database', () => {
  test('finds articles by their words', () => {
    const database = new DatabaseSync(join(folder, 'archive.sqlite'), {readOnly: true})
    const found = database
      .prepare(
        `SELECT id FROM article_text WHERE rowid IN
         (SELECT rowid FROM article_search WHERE article_search MATCH 'uranium') ORDER BY id`
      )
      .all()
    const expected = [...archive.records.values()].filter(({id}) =>
      /\buranium\b/i.test(archive.bodyOf(id))
    )
    expect(found.map(({id}) => id)).toEqual(expected.map(({id}) => id).sort())
    expect(found.length).toBeGreaterThan(0)
    database.close()
  })

  test('holds the tables', () => {
    const database = new DatabaseSync(join(folder, 'archive.sqlite'), {readOnly: true})
    const row = database.prepare('SELECT count(*) AS n FROM evidence WHERE field = ?').get('date')
    const rows = parse<Record<string, string>>(read('evidence.csv'), {columns: true})
    expect(row?.['n']).toBe(rows.filter(({field}) => field === 'date').length)
    database.close()
  })

  test('is the same bytes when it is written again', () => {
    const again = mkdtempSync(join(tmpdir(), 'data-'))
    writeData(archive, content, again)
    const hash = (of: string) => describeFile(join(of, 'data/archive.sqlite')).sha256
    expect(hash(again)).toBe(hash(out))
  })
})
