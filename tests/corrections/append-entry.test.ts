import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {appendEntry} from '../../scripts/corrections/append-entry.ts'
import {firstEntry, withEntry} from '../../scripts/corrections/with-entry.ts'
import {checkCorrections} from '../../scripts/normalize/corrections/check.ts'
import {wordOn} from '../../scripts/normalize/corrections/word.ts'
import {readCorrections} from '../../src/archive-folder/corrections.ts'
import type {IdTables} from '../../src/authorities/meant.ts'
import {correctionSchema} from '../../src/schema/correction.ts'
import {itemOf} from '../normalize/item.ts'
import {sha256} from '../normalize/corrections/correction-of.ts'

const rendition = 'MENU\n\nPeres visted Astana. Peres left\nfor  home.\n'
const item = itemOf(rendition)
const sha = sha256(rendition)
const article = {id: 'peres', sourceSha256: sha}
const tables = {
  people: new Map([
    ['shimon-peres', {}],
    ['ehud-barak', {}]
  ]),
  countries: new Map([['KZ', {}]]),
  publications: new Map([['jta', {}]])
} as unknown as IdTables
const why = {why: 'The text says so.', on: '2026-01-02'}
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entries-'))
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/peres.md'), '')
})
afterEach(() => rmSync(folder, {recursive: true}))

const path = () => join(folder, 'corrections/peres.yaml')
const written = () => readFileSync(path(), 'utf8')
const append = (entry: unknown, of = article) => appendEntry(folder, of, entry, {tables, item})
function given(text: string): void {
  mkdirSync(join(folder, 'corrections'))
  writeFileSync(path(), text)
}

describe('an entry', () => {
  it('begins the file of an article that has none', () => {
    expect(append({set: {leader: 'shimon-peres', deck: null}, ...why})).toEqual([])
    expect(written()).toBe(
      `forSha256: ${sha}\nentries:\n  - set:\n      deck: null\n      leader: shimon-peres\n    why: The text says so.\n    on: 2026-01-02\n`
    )
    expect(correctionSchema.safeParse(parse(written())).success).toBe(true)
  })

  const layouts: Readonly<Record<string, string>> = {
    'with comments and blank lines': `# By Ada, from the microfilm.\nforSha256: ${sha} # checked\n\nentries:\n  # the first\n  - set: {deck: null}\n    why: "It has: none" # sure\n    on: 2025-01-01\n`,
    'with lists at the margin': `forSha256: '${sha}'\nentries:\n- set:\n    countries:\n    - KZ\n  why: >\n    A long\n    reason.\n  on: 2025-01-01\n`,
    'with a long line': `forSha256: ${sha}\nentries:\n  - set:\n      title: ${'word '.repeat(40)}end\n    why: x\n    on: 2025-01-01\n`
  }
  for (const [name, text] of Object.entries(layouts)) {
    it(`leaves a file ${name} as it is and goes to its end`, () => {
      given(text)
      expect(append({set: {leader: 'shimon-peres'}, ...why})).toEqual([])
      expect(written().slice(0, text.length)).toBe(text)
      const {entries} = correctionSchema.parse(parse(written()))
      expect(entries).toHaveLength(2)
      expect(entries[1]).toEqual({set: {leader: 'shimon-peres'}, ...why})
    })
  }

  it('is written anew with the others where those are in brackets, comments kept', () => {
    given(
      `# By Ada\nforSha256: ${sha}\nentries: [{set: {deck: null}, why: x, on: 2025-01-01}] # one\n`
    )
    expect(append({set: {leader: 'shimon-peres'}, ...why})).toEqual([])
    expect(written()).toContain('# By Ada')
    expect(written()).toContain('# one')
    expect(correctionSchema.parse(parse(written())).entries).toHaveLength(2)
  })

  it('goes to its place where another key follows the entries', () => {
    given(
      `entries:\n  - set: {deck: null} # none\n    why: x\n    on: 2025-01-01\nforSha256: ${sha}\n`
    )
    expect(append({set: {leader: 'shimon-peres'}, ...why})).toEqual([])
    expect(written()).toContain('# none')
    expect(correctionSchema.parse(parse(written())).entries).toHaveLength(2)
  })

  it('keeps the words of a person as they are', () => {
    const odd = {set: {title: 'yes: "no" #1 - 2009-07-09'}, why: 'null', on: '2026-01-02'}
    expect(append(odd)).toEqual([])
    expect(correctionSchema.parse(parse(written())).entries).toEqual([odd])
  })
})

type Refused = readonly [entry: unknown, path: readonly (string | number)[], words: string]
const refused: Readonly<Record<string, Refused>> = {
  'an unknown key': [{set: {ledger: 'x'}, ...why}, ['set', 'ledger'], 'no key `ledger`'],
  'a key that follows from others': [
    {set: {dateLatest: '2009-07-09'}, ...why},
    ['set', 'dateLatest'],
    'no key'
  ],
  'an unknown key beside the values': [{set: {deck: null}, hash: 'x', ...why}, ['hash'], 'no key'],
  'an unknown person': [
    {set: {leader: 'nobody'}, ...why},
    ['set', 'leader'],
    'authorities/people.csv'
  ],
  'an unknown country in a list': [
    {set: {countries: ['KZ', 'XX']}, ...why},
    ['set', 'countries', 1],
    '`XX`'
  ],
  'an unknown publication': [
    {set: {source: 'gazette'}, ...why},
    ['set', 'source'],
    'publications.csv'
  ],
  'what is no date': [{set: {date: 'July'}, ...why}, ['set', 'date'], 'EDTF'],
  'no reason': [{set: {deck: null}, why: '', on: '2026-01-02'}, ['why'], 'needed'],
  'no decision': [{set: {}, ...why}, [], 'an entry that corrects nothing'],
  'words that are not in the source': [
    {text: [{quote: 'vistied', read: 'visited'}], ...why},
    ['text', 0, 'quote'],
    'does not have'
  ],
  'words that stand twice': [
    {segments: [{quote: 'Peres', class: 'menu'}], ...why},
    ['segments', 0, 'quote'],
    'more than once'
  ],
  'a person in two lists': [
    {set: {leaders: ['shimon-peres'], people: ['shimon-peres']}, ...why},
    ['set', 'people'],
    'in `leaders` too'
  ],
  'readings that overlap': [
    {
      text: [
        {quote: 'Peres visted', read: 'Peres visited'},
        {quote: 'visted Astana', read: 'visited Astana'}
      ],
      ...why
    },
    ['text', 1, 'quote'],
    'shares words'
  ],
  'a withholding without words': [
    {withhold: {reason: ' ', since: '2020-01-01'}, ...why},
    ['withhold', 'reason'],
    'sentence for readers'
  ],
  'a quotation without words': [
    {text: [{quote: ' ', read: 'x'}], ...why},
    ['text', 0, 'quote'],
    'without words'
  ],
  'an unknown class': [
    {segments: [{quote: 'MENU', class: 'junk'}], ...why},
    ['segments', 0, 'class'],
    'one of body'
  ]
}

describe('refuses', () => {
  for (const [name, [entry, at, words]] of Object.entries(refused)) {
    it(`${name} and writes nothing`, () => {
      const problems = append(entry)
      expect(problems.map(({path: where}) => where)).toContainEqual(at)
      expect(problems.map(({message}) => message).join()).toContain(words)
      expect(readdirSync(folder)).toEqual(['articles'])
    })
  }

  for (const id of ['nobody', '../articles/peres', 'peres.md', '', 'Peres']) {
    it(`the article "${id}"`, () => {
      expect(append({set: {deck: null}, ...why}, {...article, id})).toMatchObject([
        {path: [], message: `There is no article \`${id}\`.`}
      ])
      expect(readdirSync(folder)).toEqual(['articles'])
    })
  }

  const files: Readonly<Record<string, readonly [string, string]>> = {
    'that is not YAML': ['forSha256: [\n', 'expected a bracket that ends the list'],
    'with a mistake': [`forSha256: ${sha}\nentries:\n  - why: x\n`, 'found no `on`'],
    'for another source': [
      `forSha256: ${'b'.repeat(64)}\nentries:\n  - set: {deck: null}\n    why: x\n    on: 2025-01-01\n`,
      sha
    ]
  }
  for (const [name, [text, words]] of Object.entries(files)) {
    it(`a file ${name} and leaves it alone`, () => {
      given(text)
      const [problem] = append({set: {deck: null}, ...why})
      expect(problem?.message).toContain(words)
      expect(written()).toBe(text)
    })
  }
})

describe('with the entries before it', () => {
  const before = (entry: string) =>
    `forSha256: ${sha}\nentries:\n  - ${entry}\n    why: x\n    on: 2025-01-01\n`

  it('a reading that shares words with theirs is refused', () => {
    given(before('text: [{quote: Peres visted, read: Peres visited}]'))
    const problems = append({
      text: [{quote: 'visted Astana', read: 'visited Astana'}],
      ...why
    })
    expect(problems.map(({path: at}) => at)).toEqual([['text', 0, 'quote']])
  })

  it('a value that cannot stand beside theirs is refused, at its key or with their number', () => {
    given(before('set: {people: [shimon-peres]}'))
    expect(append({set: {leaders: ['shimon-peres']}, ...why})).toMatchObject([
      {
        path: [],
        message: expect.stringContaining('entry 1 of the file') as unknown
      }
    ])
    rmSync(join(folder, 'corrections'), {recursive: true})
    given(before('set: {leaders: [shimon-peres]}'))
    expect(append({set: {people: ['shimon-peres']}, ...why})).toMatchObject([
      {path: ['set', 'people']}
    ])
  })

  it('it may undo what they could not mean', () => {
    given(before('set: {leaders: [shimon-peres], people: [shimon-peres]}'))
    expect(append({set: {people: ['ehud-barak']}, ...why})).toEqual([])
  })

  it('a mistake in theirs, which would stop the build, is told', () => {
    given(before('set: {leader: nobody}'))
    expect(append({set: {deck: null}, ...why})).toMatchObject([
      {path: [], message: expect.stringContaining('`nobody`') as unknown}
    ])
  })
})

it.each(['left for home', 'Astana. Peres  left\n for home'])(
  'takes the quotation “%s”, whose white space is another',
  (quote) => {
    expect(append({text: [{quote, read: 'x'}], ...why})).toEqual([])
    expect(readCorrections(folder).problems).toEqual([])
  }
)

it('refuses marks of a format, as the build does', () => {
  const label = {
    class: 'markup',
    rule: 'markup/column',
    reason: 'A column.'
  } as const
  const marked = {...item, markup: [{start: 0, end: 4, label}]}
  const entry = {text: [{quote: 'MENU', read: 'Menu'}], ...why}
  expect(appendEntry(folder, article, entry, {tables, item: marked})).toMatchObject([
    {
      path: ['text', 0, 'quote'],
      message: expect.stringContaining('not of its markup') as unknown
    }
  ])
  expect(append(entry)).toEqual([])
})

it('reports all problems at once', () => {
  const problems = append({
    set: {leader: 'a', source: 'b'},
    text: [{quote: 'c', read: 'd'}],
    why: '',
    on: '2026-01-02'
  })
  expect(problems).toHaveLength(4)
})

/** Entries of a few values and quotations, in which much can clash. */
const ids = fc.uniqueArray(fc.constantFrom('shimon-peres', 'ehud-barak', 'nobody'), {maxLength: 2})
const quotation = fc.constantFrom(
  'MENU',
  'visted',
  'Peres visted',
  'Peres',
  'left for',
  'gone',
  ' '
)
// In the order of the schema's keys, in which they are written.
const anyEntry = fc.record(
  {
    set: fc.record({leaders: ids, people: ids}, {requiredKeys: []}),
    segments: fc.tuple(fc.record({quote: quotation, class: fc.constantFrom('menu', 'body')})),
    text: fc.array(fc.record({quote: quotation, read: fc.constantFrom('x', 'visted', ' ')}), {
      minLength: 1,
      maxLength: 2
    })
  },
  {requiredKeys: []}
)

it('takes what the build takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, {minLength: 1, maxLength: 3}), (entries) => {
      rmSync(join(folder, 'corrections'), {recursive: true, force: true})
      for (const entry of entries.map((one) => ({...one, ...why}))) {
        const before = existsSync(path()) ? written() : undefined
        const isTaken = append(entry).length === 0
        const after = existsSync(path()) ? written() : undefined
        mkdirSync(join(folder, 'corrections'), {recursive: true})
        const forced =
          before === undefined ? firstEntry({forSha256: sha}, entry) : withEntry(before, entry)
        expect(after).toBe(isTaken ? forced : before)
        writeFileSync(path(), forced)
        expect(buildProblems().length === 0).toBe(isTaken)
        if (after === undefined) rmSync(path())
        else writeFileSync(path(), after)
      }
    }),
    {numRuns: 150}
  )
})

/** What stops a build, read from the folder as a build reads it. */
function buildProblems() {
  const {corrections, problems} = readCorrections(folder)
  const words = [...corrections.values()].flatMap((one) => wordOn(item, one).problems)
  return [...problems, ...checkCorrections(corrections, tables), ...words]
}
