/** The shipped archive is up to date: normalizing it again changes nothing. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../scripts/normalize/archive.ts'
import {loadReference} from '../scripts/normalize/reference.ts'
import {listSources, readSource} from '../scripts/normalize/sources.ts'
import {generatedFiles} from '../scripts/normalize/generated.ts'
import {readArticle} from '../src/archive-folder/articles.ts'
import {decode} from '../src/archive-folder/decode.ts'
import {archivePaths} from '../src/archive-folder/paths.ts'

const folder = join(import.meta.dirname, '../content')
const {sources, articles, evidence, renditions, events} = archivePaths(folder)
const {reference, problems} = loadReference(folder)
const files = listSources(sources).paths.map((path) => readSource(sources, path))
const archive = await normalizeArchive(files, reference)
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
  const there = [articles, evidence, renditions, events].flatMap((directory) =>
    existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : []
  )
  expect(there.filter((path) => !generated.has(path))).toEqual([])
})

test('the answer does not depend on the order of the files', async () => {
  const reversed = await normalizeArchive(files.toReversed(), reference)
  expect(generatedFiles(folder, reversed)).toEqual(generated)
})

/** What a careful reader finds in each text; nothing here is an input of the rules. */
const expectations: Record<string, object> = {
  '000-peres-delegation': {
    title: undefined,
    date: '[2009-04-01..2009-07-08]',
    dateLikely: '[2009-06-05..2009-07-08]',
    dateBasis: 'inferred',
    source: undefined,
    leader: 'shimon-peres',
    countries: ['KZ', 'AZ', 'IL']
  },
  '001-netanyahu-departs': {
    title: undefined,
    date: '[2015-05-14..2017-12-05]',
    dateLikely: '[2015-06-01..2017-04-30]',
    dateBasis: 'inferred',
    source: 'world-israel-news',
    byline: ['Aryeh Savir'],
    leader: 'benjamin-netanyahu',
    countries: ['AZ', 'KZ', 'IL']
  },
  '002-peres-in-kazakhstan': {
    title: 'Peres Heads to Kazakhstan in Move Toward Stronger Ties',
    date: '[1995-09-03..1995-09-10]',
    dateLikely: undefined,
    dateBasis: 'inferred',
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
    date: '[2015-05-14..2019-03-28]',
    dateLikely: '[2015-06-02..2017-04-30]',
    dateBasis: 'inferred',
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

describe('events of the archive', () => {
  const byId = new Map(archive.events.map(({id, event}) => [id, event]))

  test('join the articles that tell the same journey, and no others', () => {
    expect(archive.events.map(({event}) => event.articles)).toEqual([
      ['000-peres-delegation', '003-peres-frustrates-iran'],
      ['001-netanyahu-departs', '004-netanyahu-visit-reviewed'],
      ['002-peres-in-kazakhstan']
    ])
  })

  test('have the days that a text gives them', () => {
    expect(byId.get('shimon-peres-kazakhstan-002-peres-in-kazakhstan')?.date).toBe(
      '1995-08-30/1995-08-31'
    )
  })
})

describe('words by which articles are tied', () => {
  const all = archive.outcomes.flatMap(({id, evidence}) =>
    (evidence.links ?? []).map((link) => ({id, ...link}))
  )
  test('stand in both', () => {
    const short = (id: string) => id.slice(0, 3)
    expect(all.map(({id, with: other, rule}) => [short(id), short(other), rule])).toEqual([
      ['000', '003', 'link/occasion'],
      ['001', '004', 'link/first-visit'],
      ['003', '000', 'link/occasion'],
      ['004', '001', 'link/first-visit']
    ])
    for (const {rule, strength, mine, theirs} of all) {
      expect(strength).toBe('hard')
      const words = rule === 'link/occasion' ? 'interfaith conference' : 'diplomatic isolation'
      for (const {quote} of [mine, theirs]) expect(quote).toContain(words)
    }
  })
  test('are quoted word for word', () => {
    for (const {id, mine} of all) {
      const {sourceFile} = readArticle(folder, id).data
      const {text} = decode(readFileSync(join(folder, sourceFile)))
      expect(text.slice(mine.start, mine.end)).toBe(mine.quote)
    }
  })
})

test('contradictions stand in both articles', () => {
  const conflicts = archive.outcomes.flatMap(({id, evidence}) =>
    evidence.conflicts.map(({with: other, rule}) => [id.slice(0, 3), other.slice(0, 3), rule])
  )
  expect(conflicts.toSorted()).toEqual([
    ['000', '001', 'conflict/not-first'],
    ['000', '002', 'conflict/not-first'],
    ['001', '000', 'conflict/not-first'],
    ['001', '004', 'conflict/weekday'],
    ['002', '000', 'conflict/not-first'],
    ['004', '001', 'conflict/weekday']
  ])
})

test('evidence quotes the source word for word', () => {
  for (const {id, evidence} of archive.outcomes) {
    const {sourceFile} = readArticle(folder, id).data
    const {text} = decode(readFileSync(join(folder, sourceFile)))
    for (const {spans} of evidence.evidence)
      for (const {start, end, quote} of spans) expect(text.slice(start, end)).toBe(quote)
  }
})
