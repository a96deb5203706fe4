/** The worked example of a correction in `content/README.md` does what it says. */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {normalizeArchive, type NormalizedArchive} from '../scripts/normalize/archive.ts'
import {loadReference} from '../scripts/normalize/reference.ts'
import {listSources, readSource} from '../scripts/normalize/sources.ts'
import {segmentClasses} from '../src/schema/evidence.ts'
import {settableKeys} from '../src/schema/correction.ts'

const content = join(import.meta.dirname, '../content')
const readme = readFileSync(join(content, 'README.md'), 'utf8')
const section = readme.split('\n## Corrections\n')[1]?.split('\n## ')[0] ?? ''
const [, name = ''] = /This is `corrections\/([\w-]+\.yaml)`/.exec(section) ?? []
const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []

let folder = ''
let archive: NormalizedArchive
let problems: readonly unknown[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'example-'))
  cpSync(join(content, 'sources'), join(folder, 'sources'), {recursive: true})
  cpSync(join(content, 'archive.yaml'), join(folder, 'archive.yaml'))
  mkdirSync(join(folder, 'corrections'))
  writeFileSync(join(folder, 'corrections', name), example)
  const loaded = loadReference(folder)
  problems = [...loaded.problems, ...loaded.wrongCorrections, ...loaded.notices]
  const sources = join(folder, 'sources')
  const files = listSources(sources).paths.map((path) => readSource(sources, path))
  archive = await normalizeArchive(files, loaded.reference)
})
afterAll(() => rmSync(folder, {recursive: true}))

test('is a correction without problems, of the source as it is', () => {
  expect(example).toContain('entries:')
  expect([...problems, ...archive.problems, ...archive.idle]).toEqual([])
})

test('corrects what it says', () => {
  const outcome = archive.outcomes.find(({id}) => `${id}.yaml` === name)
  expect(outcome?.markdown).toContain('\n\n## Peres to Meet With Jewish Communities\n\n')
  expect(outcome?.markdown).toContain('\n\n## Interfaith Conference Speech\n\n')
  expect(outcome?.markdown).toContain('The total for 2008')
  expect(outcome?.markdown).not.toContain('toal')
  expect(outcome?.article).toMatchObject({
    subjects: ['Trade', 'Diplomacy'],
    countriesMentioned: ['IR']
  })
  expect(outcome?.evidence.issues.map(({rule}) => rule)).not.toContain('issue/correction-outdated')
})

describe('the section names', () => {
  test.each([...settableKeys])('the key %s', (key) => {
    expect(section).toContain(`\`${key}\``)
  })

  test('only classes that there are', () => {
    const [, list = ''] = /`segments` say what a passage is([\s\S]*?)\n- `text`/.exec(section) ?? []
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, word]) => word ?? '')
    const known: readonly string[] = [...segmentClasses, 'quote']
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((word) => !known.includes(word))).toEqual([])
  })
})
