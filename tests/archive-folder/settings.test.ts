import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {formatProblem} from '../../src/lib/problem.ts'

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
      data: true
    },
    problems: []
  })
})

test('an empty file is as good as none', () => {
  expect(problemsOf('# nothing yet\n')).toEqual([])
})

describe('errors name the line, what was found and what is allowed', () => {
  test('for unknown keys, all of them', () => {
    expect(problemsOf('title: "A"\ntitel: "B"\nasof: 2020\n')).toEqual([
      'archive.yaml:2: found the unknown key `titel`, expected one of title, description, interface, language, url, rights, report, asOf, twins, feeds, data. Correct or remove this line.',
      'archive.yaml:3: found the unknown key `asof`, expected one of title, description, interface, language, url, rights, report, asOf, twins, feeds, data. Correct or remove this line.'
    ])
  })

  test('for values of the wrong shape', () => {
    expect(problemsOf('title: 5\nasOf: "2020-02-30"\nurl: "ftp://x"\n')).toEqual([
      'archive.yaml:1: found `title: 5`, expected string, received number. Correct or remove this line.',
      'archive.yaml:2: found `asOf: "2020-02-30"`, expected a day of the calendar such as 2020-01-31. Correct or remove this line.',
      'archive.yaml:3: found `url: "ftp://x"`, expected a public web address such as https://example.org/archive/. Correct or remove this line.'
    ])
  })

  test('for what is no YAML', () => {
    expect(problemsOf('title: "A\n')).toEqual([
      expect.stringMatching(/^archive\.yaml:\d+: found Missing closing "quote/)
    ])
  })

  test('for what is no list of keys', () => {
    expect(problemsOf('just words\n')).toEqual([
      'archive.yaml:1: found no settings, expected YAML of the form `key: value`. Quote values that hold a colon or begin with a special character.'
    ])
  })
})

test('DATELINE_URL outranks url, and is checked like it', () => {
  writeFileSync(join(folder, 'archive.yaml'), 'url: "https://a.example/"\n')
  try {
    process.env['DATELINE_URL'] = 'https://b.example/x/'
    expect(readSettings(folder).settings.url).toBe('https://b.example/x/')
    process.env['DATELINE_URL'] = 'nowhere'
    expect(readSettings(folder).problems.map(formatProblem)).toEqual([
      'DATELINE_URL: found the environment variable `nowhere`, expected a public web address such as https://example.org/archive/. Correct or unset it.'
    ])
  } finally {
    delete process.env['DATELINE_URL']
  }
})

test('SOURCE_DATE_EPOCH outranks asOf', () => {
  writeFileSync(join(folder, 'archive.yaml'), 'asOf: "2020-01-31"\n')
  expect(readSettings(folder).settings.asOf).toBe('2020-01-31')
  process.env['SOURCE_DATE_EPOCH'] = '1700000000'
  try {
    expect(readSettings(folder).settings.asOf).toBe('2023-11-14')
  } finally {
    delete process.env['SOURCE_DATE_EPOCH']
  }
})
