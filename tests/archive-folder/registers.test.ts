/** Registers that people may edit: what is wrong is told with its line. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {nextIds, readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {chain} from '../../src/lib/chain.ts'
import {formatProblem} from '../../src/lib/problem.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registers-'))
  mkdirSync(join(folder, 'removed'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const hash = 'a'.repeat(64)

describe('accessions.csv', () => {
  const header = 'number,id,path,sha256,date\n'
  const row = (number: number | string) => `${number},a,"a, b.txt",${hash},2020-01-01\n`

  test('is empty without the file', () => {
    expect(readAccessions(folder)).toEqual({rows: [], problems: []})
  })

  test('gives its rows', () => {
    put('accessions.csv', `${header}${row(1)}\n${row(5)}`)
    const {rows, problems} = readAccessions(folder)
    expect(problems).toEqual([])
    expect(rows.map(({number, path}) => [number, path])).toEqual([
      [1, 'a, b.txt'],
      [5, 'a, b.txt']
    ])
  })

  test.each([
    ['a number twice', row(2) + row(2), 'accessions.csv:3: found number 2 below number 2'],
    [
      'a lower number',
      row(9) + row(10) + row(3),
      'accessions.csv:4: found number 3 below number 10'
    ],
    ['a number that is none', row('one'), 'accessions.csv:2: found `one` in column `number`'],
    ['a number from 0', row(0), 'expected a whole number from 1'],
    ['an impossible day', row(1).replace('01-01', '02-30'), 'found `2020-02-30` in column `date`'],
    ['a short row', '1,a\n', 'accessions.csv:2: found 2 cells'],
    ['no CSV', '1,"a\n', 'found text that is not CSV']
  ])('tells of %s', (_, rows, expected) => {
    put('accessions.csv', header + rows)
    expect(readAccessions(folder).problems.map(formatProblem).join('\n')).toContain(expected)
  })
})

describe('moved.csv', () => {
  test('leads from each id to the last that it was given', () => {
    put('moved.csv', 'from,to,date\na,b,2020-01-01\nb,c,2020-01-02\na,d,2020-01-03\n')
    const next = nextIds(readMoves(folder).rows)
    expect(chain('a', next)).toEqual(['a', 'd'])
    expect(chain('b', next)).toEqual(['b', 'c'])
    expect(chain('z', next)).toEqual(['z'])
  })

  test('tells of an id that leads to itself', () => {
    put('moved.csv', 'from,to,date\na,b,2020-01-01\nb,b,2020-01-02\n')
    expect(readMoves(folder).problems.map(formatProblem)).toEqual([
      'moved.csv:3: found `b`, which leads to itself, expected two different ids. Remove the row.'
    ])
  })

  test('may lead in circles, which end', () => {
    const next = new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b']
    ])
    expect(chain('a', next)).toEqual(['a', 'b', 'c'])
  })
})

describe('removed/', () => {
  const good = `id: a\nsourceFile: sources/a.txt\nsourceSha256: ${hash}\nwhy: Asked for.\non: 2020-01-01\n`

  test('gives its tombstones in order of id; other files are left alone', () => {
    put('removed/b.yaml', good.replace('id: a', 'id: b'))
    put('removed/a.yaml', `# A note.\n${good}`)
    put('removed/.c.yaml.1.partial', 'half')
    put('removed/notes.txt', 'x')
    const {removed, problems} = readRemoved(folder)
    expect(problems).toEqual([])
    expect(removed.map(({id}) => id)).toEqual(['a', 'b'])
  })

  test.each([
    ['an unknown key', `${good}becuase: x\n`, 'removed/a.yaml:6: found the unknown key `becuase`'],
    [
      'a scan without a hash',
      `${good}scans:\n  - file: sources/a.jpg\n`,
      'removed/a.yaml:6: found `scans'
    ],
    ['a missing key', good.replace('why: Asked for.\n', ''), 'removed/a.yaml: found no `why`'],
    ['a wrong value', good.replace('2020-01-01', 'soon'), 'removed/a.yaml:5: found `on: "soon"`'],
    [
      'another id',
      good.replace('id: a', 'id: b'),
      'removed/a.yaml:1: found `id: b`, expected `id: a`'
    ],
    ['no YAML', 'why: "open\n', 'removed/a.yaml:'],
    ['a list', '- a\n', 'removed/a.yaml']
  ])('tells of %s', (_, text, expected) => {
    put('removed/a.yaml', text)
    expect(readRemoved(folder).removed).toEqual([])
    expect(readRemoved(folder).problems.map(formatProblem).join('\n')).toContain(expected)
  })
})
