/** The shipped archive is up to date: normalizing it again changes nothing. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../scripts/normalize/archive.ts'
import {loadReference} from '../scripts/normalize/reference.ts'
import {listSources, readSource} from '../scripts/normalize/sources.ts'
import {generatedFiles} from '../scripts/normalize/write.ts'
import {readArticle} from '../src/archive-folder/articles.ts'
import {archivePaths} from '../src/archive-folder/paths.ts'

const folder = join(import.meta.dirname, '../content')
const {sources, articles, evidence, events} = archivePaths(folder)
const {reference, problems} = loadReference(folder)
const files = listSources(sources).paths.map((path) => readSource(sources, path))
const archive = normalizeArchive(files, reference)
const generated = generatedFiles(folder, archive)

test('settings and authority tables have no problems', () => {
  expect(problems).toEqual([])
})

test('every generated file is committed as it would be written', () => {
  expect(generated.size).toBeGreaterThan(0)
  for (const [path, content] of generated) {
    expect(existsSync(path), path).toBe(true)
    expect(readFileSync(path, 'utf8'), path).toBe(content)
  }
})

test('nothing generated is left over', () => {
  const there = [articles, evidence, events].flatMap((directory) =>
    readdirSync(directory).map((name) => join(directory, name))
  )
  expect(there.filter((path) => !generated.has(path))).toEqual([])
})

test('the answer does not depend on the order of the files', () => {
  const reversed = normalizeArchive(files.toReversed(), reference)
  expect(generatedFiles(folder, reversed)).toEqual(generated)
})

/** What a careful reader finds in each text; nothing here is an input of the rules. */
const expectations: Record<string, object> = {
  '000-peres-delegation': {
    title: undefined,
    date: undefined,
    source: undefined,
    leader: 'shimon-peres',
    countries: ['KZ', 'AZ', 'IL']
  },
  '001-netanyahu-departs': {
    title: undefined,
    date: undefined,
    source: 'world-israel-news',
    byline: ['Aryeh Savir'],
    leader: 'benjamin-netanyahu',
    countries: ['AZ', 'KZ', 'IL']
  },
  '002-peres-in-kazakhstan': {
    title: 'Peres Heads to Kazakhstan in Move Toward Stronger Ties',
    date: undefined,
    source: 'jta',
    leader: 'shimon-peres',
    countries: ['KZ', 'IL']
  },
  '003-peres-frustrates-iran': {
    title: 'Peres frustrates Iran in Azerbaijan, Kazakhstan',
    date: '2009-07-09',
    dateBasis: 'stated',
    source: 'san-diego-jewish-world',
    completeness: 'fragment',
    leader: 'shimon-peres',
    countries: ['KZ', 'AZ', 'IR', 'IL']
  },
  '004-netanyahu-visit-reviewed': {
    title: undefined,
    date: undefined,
    source: undefined,
    republishedFrom: 'jerusalem-post',
    leader: 'benjamin-netanyahu',
    countries: ['KZ', 'AZ', 'IL']
  }
}

describe.each(Object.keys(expectations))('%s', (id) => {
  const {data, body} = readArticle(folder, id)

  test('has the values a reader finds', () => {
    const keys = Object.keys(expectations[id] ?? {}) as (keyof typeof data)[]
    expect(Object.fromEntries(keys.map((key) => [key, data[key]]))).toEqual(expectations[id])
  })

  test('has no chrome in its body', () => {
    expect(body).not.toMatch(
      /Menu JTA|Founding Funders|Gottesman|Copyright|photo credit|Go to top|Return to Main|As reported by|By: Aryeh|Volume 3/
    )
  })

  test('names no country for a size comparison or an address', () => {
    const all = [...(data.countries ?? []), ...(data.countriesMentioned ?? [])]
    if (id.startsWith('002') || id.startsWith('003')) expect(all).not.toContain('US')
    expect(all).toContain('IL')
  })
})
