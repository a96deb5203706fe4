import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test, vi} from 'vitest'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'settings-'))
afterAll(() => rmSync(folder, {recursive: true}))

function problemsOf(yaml: string): string[] {
  writeFileSync(join(folder, 'archive.yaml'), yaml)
  return readSettings(folder).problems.map(formatProblem)
}

test('without a file, defaults', () => {
  expect(readSettings(join(folder, 'nowhere'))).toEqual({
    settings: {
      title: 'News archive',
      interface: 'en',
      language: 'en',
      twins: ['md', 'json', 'ris', 'bib'],
      feeds: true,
      data: true,
      offline: 0,
      excerptOnly: false,
      noindex: false,
      cards: false
    },
    problems: []
  })
})

test('an empty file is as good as none', () => {
  expect(problemsOf('# nothing yet\n')).toEqual([])
})

describe('errors name the line, what was found and what is allowed', () => {
  test('for unknown keys, all of them, with what may be meant', () => {
    const keys = Object.keys(archiveSettingsSchema.shape).join(', ')
    expect(problemsOf('title: "A"\ntitel: "B"\nasof: 2020\nwallpaper: 1\n')).toEqual([
      `archive.yaml:2: found the unknown key \`titel\`, expected one of ${keys}. Write \`title\` if that is meant, or remove this line.`,
      `archive.yaml:3: found the unknown key \`asof\`, expected one of ${keys}. Write \`asOf\` if that is meant, or remove this line.`,
      `archive.yaml:4: found the unknown key \`wallpaper\`, expected one of ${keys}. Correct or remove this line.`
    ])
  })

  test.each([
    ['title: 5', 'text, in quotation marks'],
    ['title: ""', 'some text'],
    ['title:', 'text, in quotation marks'],
    ['description: [a]', 'text, in quotation marks'],
    ['language: e', 'a language tag such as en, he or zh-Hant'],
    ['language: english', 'a language tag such as en, he or zh-Hant'],
    ['language: xx', 'a language tag such as en, he or zh-Hant'],
    ['language: en_US', 'a language tag such as en, he or zh-Hant'],
    ['language: true', 'text, in quotation marks'],
    ['interface: fr', 'one of en, he, ru'],
    ['url: "ftp://x"', 'a public web address such as https://example.org/archive/'],
    ['url: 5', 'a public web address such as https://example.org/archive/'],
    ['rights: 1', 'text, in quotation marks'],
    ['rightsStatement: InC', 'a public web address such as https://example.org/archive/'],
    ['report: nobody', 'a mail address, or a web address such as https://example.org/issues/new'],
    ['asOf: "2020-02-30"', 'a day of the calendar such as 2020-01-31'],
    ['asOf: 0207-01-01', 'a day since 1400: nothing was printed before'],
    ['asOf: 2020', 'a day of the calendar such as 2020-01-31'],
    ['twins: md', 'a list, such as [a, b]'],
    ['twins: [md, doc]', 'a list in which each is one of md, json, ris, bib, txt, csl'],
    ['feeds: "yes"', 'true or false'],
    ['data: 1', 'true or false'],
    ['excerptOnly: 0', 'true, false, or a number of words, from 1 to 1000'],
    ['noindex: 1', 'true or false'],
    ['cards: "yes"', 'true or false'],
    ['offline: maybe', 'true, false, or the most megabytes that a browser keeps, from 1 to 1000'],
    ['offline: 0', 'true, false, or the most megabytes that a browser keeps, from 1 to 1000'],
    ['offline: 2000', 'true, false, or the most megabytes that a browser keeps, from 1 to 1000']
  ])('for the value `%s`', (line, expected) => {
    const key = line.split(':')[0] ?? ''
    const [problem, ...others] = problemsOf(`# A comment\n${line}\n`)
    expect(others).toEqual([])
    expect(problem).toMatch(new RegExp(`^archive\\.yaml:2: found \`${key}: `))
    expect(problem).toMatch(/Correct or remove this line\.$/)
    expect(problem).toContain(`, expected ${expected}. `)
  })

  test('every key is among them', () => {
    const source = readFileSync(import.meta.filename, 'utf8')
    const tried = [...source.matchAll(/^ {4}\['(\w+):/gm)].map(([, key]) => key)
    expect([...new Set(tried)].sort()).toEqual(Object.keys(archiveSettingsSchema.shape).sort())
  })

  test('for what is no YAML', () => {
    expect(problemsOf('title: "A\n')).toEqual([
      'archive.yaml:1: found `title: "A`, expected a quotation mark that ends the value. Close the quotation, or put the value between marks of the other kind (YAML: “Missing closing "quote”).'
    ])
  })

  test('for what is no list of keys', () => {
    expect(problemsOf('just words\n')).toEqual([
      'archive.yaml:1: found no settings, expected YAML of the form `key: value`. Quote values that hold a colon or begin with a special character.'
    ])
  })
})

test.each(['he', 'zh-Hant', 'pt-BR', 'lad', 'kjh'])('the language %s is one', (tag) => {
  expect(problemsOf(`language: ${tag}\n`)).toEqual([])
})

test('DATELINE_URL outranks url, and is checked like it', () => {
  writeFileSync(join(folder, 'archive.yaml'), 'url: "https://a.example/"\n')
  vi.stubEnv('DATELINE_URL', 'https://b.example/x/')
  expect(readSettings(folder).settings.url).toBe('https://b.example/x/')
  vi.stubEnv('DATELINE_URL', 'nowhere')
  expect(readSettings(folder).problems.map(formatProblem)).toEqual([
    'DATELINE_URL: found the environment variable `nowhere`, expected a public web address such as https://example.org/archive/. Correct or unset it.'
  ])
})

test('SOURCE_DATE_EPOCH outranks asOf', () => {
  writeFileSync(join(folder, 'archive.yaml'), 'asOf: "2020-01-31"\n')
  expect(readSettings(folder).settings.asOf).toBe('2020-01-31')
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')
  expect(readSettings(folder).settings.asOf).toBe('2023-11-14')
  vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday')
  expect(readSettings(folder).problems.map(formatProblem)).toEqual([
    'SOURCE_DATE_EPOCH: found the environment variable `yesterday`, expected whole seconds since 1970. Correct or unset it.'
  ])
})

test.each([
  [undefined, 0],
  ['false', 0],
  ['true', 50],
  ['7', 7]
])('offline: %s keeps %i MB', (value, megabytes) => {
  expect(problemsOf(value === undefined ? '' : `offline: ${value}\n`)).toEqual([])
  expect(readSettings(folder).settings.offline).toBe(megabytes)
})
