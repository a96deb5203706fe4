/** What is wrong with a correction is told with its line, and what would be right. */
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readCorrections} from '../../src/archive-folder/corrections.ts'
import {formatProblem} from '../../src/lib/problem.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'))
  mkdirSync(join(folder, 'corrections'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const sha = 'a'.repeat(64)
const put = (name: string, yaml: string) => writeFileSync(join(folder, 'corrections', name), yaml)
/** One entry, its lines from the third line of the file on. */
const withEntry = (...lines: string[]) =>
  [`forSha256: ${sha}`, 'entries:', ...lines, '    why: A reason.', '    on: 2026-05-03', ''].join(
    '\n'
  )
function problemsOf(yaml: string): string[] {
  put('a.yaml', yaml)
  const {problems, corrections} = readCorrections(folder)
  expect(corrections.size).toBe(problems.length === 0 ? 1 : 0)
  return problems.map(formatProblem)
}

test('without a folder there are none', () => {
  expect(readCorrections(join(folder, 'nowhere'))).toEqual({
    corrections: new Map(),
    partial: new Map(),
    problems: [],
    notices: []
  })
})

test('ids that people had before are read as those they have, once in a list', () => {
  const tables = {
    people: new Map(),
    countries: new Map(),
    publications: new Map(),
    formerIds: new Map([['s-peres', 'shimon-peres']])
  }
  const lines = [
    '  - set:',
    '      leader: s-peres',
    '      leaders: [shimon-peres, s-peres, other]',
    '      source: s-peres',
    '      people: null'
  ]
  put('a.yaml', withEntry(...lines))
  expect(
    readCorrections(folder, {tables}).corrections.get('a')?.correction.entries[0]?.set
  ).toEqual({
    leader: 'shimon-peres',
    leaders: ['shimon-peres', 'other'],
    source: 's-peres',
    people: null
  })
})

test('a correction is read as it is written', () => {
  const lines = ['  - set:', '      title: "Yes"', '      page: "12"', '      source: null']
  expect(problemsOf(withEntry(...lines))).toEqual([])
  const read = readCorrections(folder).corrections.get('a')
  expect(read?.correction).toEqual({
    forSha256: sha,
    entries: [{set: {title: 'Yes', page: '12', source: null}, why: 'A reason.', on: '2026-05-03'}]
  })
  expect(read?.file).toBe('corrections/a.yaml')
  expect(read?.lineOf(['entries', 0, 'set', 'page'])).toBe(5)
})

describe('keys', () => {
  test('that are unknown are named with those that can be set', () => {
    const [problem] = problemsOf(withEntry('  - set:', '      laeder: shimon-peres'))
    expect(problem).toMatch(
      /^corrections\/a\.yaml:4: found the unknown key `laeder`, expected one of `title`, `deck`, `date`, `leader`/
    )
    expect(problem).toMatch(/Write `leader` if that is what you mean/)
  })

  test.each([
    ['dateEarliest: 1995-01-01', 'the bounds follow from `date`'],
    ['dateBasis: stated', 'it says how `date` was reached'],
    ['events: [x]', 'journeys follow from the text'],
    ['id: x', 'the id follows from the path'],
    ['recordSha256: x', 'worked out from the whole record'],
    ['titleSupplied: x', 'set that']
  ])('that are derived: %s', (line, why) => {
    const [problem = '', ...others] = problemsOf(withEntry('  - set:', `      ${line}`))
    expect(others).toEqual([])
    expect(problem).toContain('corrections/a.yaml:4: found')
    expect(problem).toContain(why)
  })

  test('that are unknown elsewhere are named, all of them', () => {
    const lines = [
      '  - set: {title: x}',
      '    becuase: y',
      '    text:',
      '    - {quote: a, reads: b}'
    ]
    expect(problemsOf(withEntry(...lines)).map((one) => one.slice(0, 60))).toEqual([
      expect.stringContaining('a.yaml:4: found the unknown key `becuase`'),
      expect.stringContaining('a.yaml:6: found no `read`'),
      expect.stringContaining('a.yaml:6: found the unknown key `reads`')
    ])
  })

  test('that are missing', () => {
    expect(problemsOf('entries:\n  - set: {title: x}\n')).toEqual([
      expect.stringMatching(/a\.yaml:1: found no `forSha256`/),
      expect.stringMatching(/a\.yaml:2: found no `why`/),
      expect.stringMatching(/a\.yaml:2: found no `on`/)
    ])
  })

  test.each(['__proto__: {polluted: 1}', 'constructor: {a: 1}', '"toString": x'])(
    'that JavaScript knows are unknown keys: %s',
    (line) => {
      const problems = problemsOf(withEntry('  - set:', `      ${line}`, '      title: x'))
      expect(problems).toEqual([expect.stringContaining('a.yaml:4: found the unknown key')])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }
  )
})

describe('values', () => {
  test.each([
    ['page: 12', 'a text. Put the value in quotes.'],
    ['leaders: shimon-peres', 'a list, each item on a line of its own'],
    ['leader: Shimon Peres', 'an id of lower-case letters'],
    ['countries: [Kazakhstan]', 'a country code such as KZ'],
    ['countries: []', 'at least one. Write `countries: null` if it is known that there is none'],
    ['leaders: [a, a]', 'each value once'],
    ['title: ""', 'some text. Write `title: null`'],
    ['title: "  "', 'some text'],
    ['date: next week', 'an EDTF date or set'],
    ['date: 1995-09-03/1995-09-10', 'an EDTF date or set'],
    ['date: 2009-02-30', 'no day of the calendar'],
    ['date: 0207-07-09', 'nothing was published before 1400'],
    ['date: "[0990..1200]"', 'nothing was published before 1400'],
    ['date: "[1995-09-10..1995-09-03]"', 'ends before it begins'],
    ['captured: 2009-02-30', 'a day of the calendar'],
    ['language: not a language', 'a language tag'],
    ['completeness: null', 'one of whole, fragment'],
    ['completeness: partial', 'one of whole, fragment'],
    ['rights: "javascript:alert(1)"', 'a web address'],
    ['url: "data:text/html,x"', 'a web address']
  ])('of the wrong kind: %s', (line, expected) => {
    const [problem = '', ...others] = problemsOf(withEntry('  - set:', `      ${line}`))
    expect(others).toEqual([])
    expect(problem).toContain('corrections/a.yaml:4: found')
    expect(problem).toContain(expected)
  })

  test.each([
    ['segments: [{quote: x, class: mneu}]', 'one of body, subhead, headline'],
    ['segments: [{quote: x, class: blank}]', 'one of body, subhead, headline'],
    ['segments: []', 'at least one'],
    ['segments: [{quote: " ", class: menu}]', 'words of the source'],
    ['text: [{quote: same, read: same}]', 'other words than those that are printed'],
    ['text: [{quote: same, read: " same "}]', 'other words than those that are printed'],
    ['text: [{quote: some, read: " "}]', 'other words than those that are printed'],
    ['withhold: {reason: " ", since: 2020-01-01}', 'a sentence for readers'],
    ['withhold: {since: 2020-01-01}', 'or `released`'],
    ['withhold: true', 'or `released`'],
    ['set: {}', '`set` with a value, `segments`, `text`, or `withhold`']
  ])('that say nothing or too much: %s', (line, expected) => {
    const [problem = '', ...others] = problemsOf(withEntry(`  - ${line}`))
    expect(others).toEqual([])
    expect(problem).toContain('corrections/a.yaml:3: found')
    expect(problem).toContain(expected)
  })

  test('day and hash', () => {
    expect(
      problemsOf('forSha256: abc\nentries:\n- {set: {page: a}, why: x, on: 2020-2-3}\n')
    ).toEqual([
      expect.stringContaining('a.yaml:1: found `forSha256: "abc"`, expected a SHA-256'),
      expect.stringContaining('a.yaml:3: found `on: "2020-2-3"`, expected a day of the calendar')
    ])
  })
})

describe('YAML that is none, or not to be trusted', () => {
  test.each([
    ['entries: [', 'expected a bracket that ends the list'],
    ['forSha256: "a', 'expected a quotation mark that ends the value'],
    ['', 'an empty file'],
    ['just words', 'the keys `forSha256` and `entries`'],
    ['entries: [x]', 'keys with values'],
    ['a: 1\na: 2', 'Map keys must be unique'],
    ['a: &x 1\nb: *x', 'values that are written out'],
    ['a: !!js/function "x"', 'a quotation mark. Put the value in quotes'],
    [`a: ${'['.repeat(20_000)}`, 'expected YAML'],
    ['---\na: 1\n---\nb: 2', 'expected YAML']
  ])('%.40j', (yaml, expected) => {
    const problems = problemsOf(yaml)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).toContain(expected)
  })

  test('aliases that would outgrow memory are refused at once', () => {
    const levels = Array.from({length: 30}, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)
    expect(problemsOf(['a0: &a0 [x]', ...levels].join('\n'))[0]).toContain('stands for another')
  })
})

describe('files', () => {
  test('that look like corrections and are not applied are errors', () => {
    put('b.yml', '')
    put('c.YAML', '')
    mkdirSync(join(folder, 'corrections/deep'))
    symlinkSync('../a.txt', join(folder, 'corrections/d.yaml'))
    const {problems, notices} = readCorrections(folder)
    expect(problems.map(({file, found}) => [file, found])).toEqual([
      ['corrections/b.yml', 'a file that does not end in `.yaml`'],
      ['corrections/c.YAML', 'a file that does not end in `.yaml`'],
      ['corrections/d.yaml', 'a link or another special file'],
      ['corrections/deep', 'a folder']
    ])
    expect(notices).toEqual([])
  })

  test('that are something else are told, and hidden ones left alone', () => {
    put('notes.txt', '')
    put('Not An Id.yaml', withEntry('  - set: {page: a}'))
    put('.DS_Store', '')
    const {problems, notices, corrections} = readCorrections(folder)
    expect([problems, corrections.size]).toEqual([[], 0])
    expect(notices.map(({file}) => file)).toEqual([
      'corrections/Not An Id.yaml',
      'corrections/notes.txt'
    ])
  })

  test('are all looked at, whatever is wrong with one', () => {
    put('a.yaml', 'x')
    put('b.yaml', withEntry('  - set: {page: a}'))
    put('c.yaml', withEntry('  - set: {pgae: a}'))
    const {problems, corrections} = readCorrections(folder)
    expect([...corrections.keys()]).toEqual(['b'])
    expect(problems.map(({file}) => file)).toEqual(['corrections/a.yaml', 'corrections/c.yaml'])
  })
})

test('a day of the curator’s own work that is centuries old is a slip', () => {
  const entry = '  - set: {title: x}\n    why: A reason.\n    on: 0207-01-01\n'
  const [problem, ...others] = problemsOf(`forSha256: ${sha}\nentries:\n${entry}`)
  expect(others).toEqual([])
  expect(problem).toBe(
    'corrections/a.yaml:5: found `on: 0207-01-01`, expected a day since 1900. Correct the year.'
  )
  const [withheld] = problemsOf(withEntry('  - withhold: {reason: Asked for., since: 0207-01-01}'))
  expect(withheld).toContain('`since: 0207-01-01`')
})

test('a file that is not UTF-8 is told with the line, and one with a byte order mark is read', () => {
  const yaml = `forSha256: ${sha}\nentries:\n  - set: {title: Café}\n    why: So.\n    on: 2026-05-03\n`
  writeFileSync(join(folder, 'corrections/a.yaml'), Buffer.from(yaml, 'latin1'))
  const {problems, corrections} = readCorrections(folder)
  expect(corrections.size).toBe(0)
  expect(problems.map(formatProblem)).toEqual([
    'corrections/a.yaml:3: found bytes that are not UTF-8, expected a text file in UTF-8. Save the file as UTF-8.'
  ])
  expect(problemsOf(`\u{FEFF}${yaml}`)).toEqual([])
})
