/** Whatever is wrong with corrections is told in one run, wherever else something is wrong. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {misquotations} from '../../../scripts/normalize/misquotations.ts'
import {withCorrections} from '../../../scripts/normalize/reference.ts'
import {formatProblem} from '../../../src/lib/problem.ts'
import {smallReference} from '../reference.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'at-once-'))
  mkdirSync(join(folder, 'corrections'))
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, 'sources/item.txt'), bytes)
})
afterEach(() => rmSync(folder, {recursive: true}))

const bytes = Buffer.from('The harvest was a poor one, said the growers, and they asked for help.')

/** A line of the file → the beginning of what is told of it. */
const mistakes: readonly (readonly [line: string, ...told: string[]])[] = [
  ['forSha256: not a hash', '`forSha256: "not a hash"`'],
  ['sha: x', 'the unknown key `sha`'],
  ['entries:'],
  ['  - set:', 'no `why`'],
  ['      titel: Harvest', 'the unknown key `titel`'],
  ['      dateLatest: 2020-01-01', '`dateLatest`'],
  ['      date: 2020-02-30', '`date: "2020-02-30"`'],
  ['      captured: 2999-01-01', '`captured: 2999-01-01`, a day that has not come'],
  ['      leader: nobody-known', '`nobody-known` in `leader`'],
  ['      leaders:'],
  ['        - Nobody Known', '`leaders: "Nobody Known"`'],
  ['        - no-one', '`no-one` in `leaders`'],
  ['      countries:'],
  ['        - Kazakhstan', '`countries: "Kazakhstan"`'],
  ['        - XX', '`XX` in `countries`'],
  ['      language: no such', '`language: "no such"`'],
  ['      page: 12', '`page: 12`'],
  ['      url: "javascript:alert(1)"', '`url: "javascript:alert(1)"`'],
  ['    segments:'],
  ['      - quote: words that are not there', 'a quotation that sources/item.txt does not have'],
  ['        class: mneu', '`class: "mneu"`'],
  ['      - class: menu', 'no `quote`'],
  ['      - quote: other absent words', 'a quotation that sources/item.txt does not have'],
  ['        class: menu'],
  ['      - quote: the', 'a quotation that sources/item.txt has more than once'],
  ['        class: menu'],
  ['    text:'],
  ['      - quote: absent too', 'no `read`', 'a quotation that sources/item.txt does not have'],
  ['      - quote: growers'],
  ['        read: " "', 'no words in `read`'],
  ['    on: 2999-05-03', '`on: 2999-05-03`, a day that has not come'],
  ['  - why: It is so.', 'an entry that corrects nothing'],
  ['    note: x', 'the unknown key `note`'],
  ['    on: 0207-05-03', '`on: 0207-05-03`'],
  ['  - set: {}', 'an entry that corrects nothing'],
  ['    why: " "', '`why` without words'],
  ['    on: yesterday', '`on: "yesterday"`'],
  ['  - withhold:'],
  ['      reason: " "', '`reason` without words'],
  ['      since: 2999-01-01', '`since: 2999-01-01`, a day that has not come'],
  ['      until: 2999-02-01', 'the unknown key `until`'],
  ['    why: It is so.'],
  ['    why: It is so, twice.', '`why: It is so, twice.`'],
  ['    by: *jane', '`*jane`, which stands for another value'],
  ['    on: 2026-05-04'],
  ['  - words', '`entries: "words"`']
]

const told = (problems: Awaited<ReturnType<typeof misquotations>>) =>
  problems
    .map(({file, line = 0, found}) => `${file}:${line}: ${found}`)
    .toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}))

/** Every mistake is told once, and nothing besides. */
function expectAll(problems: Awaited<ReturnType<typeof misquotations>>, file: string): void {
  const expected = mistakes.flatMap(([, ...founds], index) =>
    founds.map((found) => `${file}:${index + 1}: ${found}`)
  )
  const found = told(problems.filter((one) => one.file === file))
  for (const one of expected)
    expect(found.filter((line) => line.startsWith(one)).length, one).toBeGreaterThan(0)
  expect(found).toHaveLength(expected.length)
  for (const problem of problems)
    expect(formatProblem(problem)).toMatch(/^\S+:\d+: found .+, expected .+\. [A-Z].+\.$/)
}

const yaml = mistakes.map(([line]) => `${line}\n`).join('')

test('all mistakes of a file that has every one, beside another file', async () => {
  writeFileSync(join(folder, 'corrections/item.yaml'), yaml)
  writeFileSync(join(folder, 'corrections/other.yaml'), `forSha256: x\nentries: []\n`)
  const {reference, wrongCorrections} = withCorrections(folder, smallReference)
  const {problems} = await normalizeArchive([{path: 'item.txt', bytes}], reference)
  const all = [...wrongCorrections, ...problems]
  expectAll(all, 'corrections/item.yaml')
  expect(told(all.filter(({file}) => file === 'corrections/other.yaml'))).toHaveLength(2)
})

test('quotations are looked up without normalizing, as with it', async () => {
  writeFileSync(join(folder, 'corrections/item.yaml'), yaml)
  const {reference, wrongCorrections} = withCorrections(folder, smallReference)
  const found = await misquotations(folder, reference.corrections)
  expect(found).toHaveLength(4)
  expectAll([...wrongCorrections, ...found], 'corrections/item.yaml')
  expect(await misquotations(folder)).toEqual([])
})

test.each([
  ['sett: {section: News}', ['the unknown key `sett`']],
  ['sgements: []', ['the unknown key `sgements`']],
  ['note: x', ['an entry that corrects nothing', 'the unknown key `note`']]
])('a misspelled key is told as that alone: %s', (line, expected) => {
  const entry = `  - why: So.\n    on: 2026-01-01\n    ${line}\n`
  writeFileSync(
    join(folder, 'corrections/item.yaml'),
    `forSha256: ${'a'.repeat(64)}\nentries:\n${entry}`
  )
  const {wrongCorrections} = withCorrections(folder, smallReference)
  expect(wrongCorrections.map(({found}) => found).toSorted()).toEqual(expected)
})

test('a name in the place of an id is told with the id', () => {
  const set = '{countries: [Kazakhstan], leader: " Shimon Peres ", source: "jerusalem post "}'
  const entry = `  - set: ${set}\n    why: So.\n    on: 2026-01-01\n`
  writeFileSync(
    join(folder, 'corrections/item.yaml'),
    `forSha256: ${'a'.repeat(64)}\nentries:\n${entry}`
  )
  const {wrongCorrections} = withCorrections(folder, smallReference)
  expect(wrongCorrections.map(({fix}) => fix).toSorted()).toEqual([
    'Kazakhstan is KZ.',
    'Shimon Peres is shimon-peres.',
    'jerusalem post is jerusalem-post.'
  ])
})
