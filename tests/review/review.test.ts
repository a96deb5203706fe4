/** The command on an archive made for it. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {correctionSchema} from '../../src/schema/correction.ts'

const paragraph =
  'The ministers spoke about trade, water and energy in the two countries at length.'
const sources: Readonly<Record<string, string>> = {
  'undated.txt': `A talk about trade\n\n${paragraph}\n\n${paragraph}\n`,
  'dated.txt': `A talk about water\n\nJuly 9, 2009\n\nThe ministers spoke about water.\n\n${paragraph}\n`,
  'envoy.txt': `Envoy speaks in Astana\n\nJuly 9, 2009\n\nIsraeli Ambassador Benzion Carmel spoke in Almaty about water and oil.\n\n${paragraph}\n`,
  'again/envoy.txt': `Envoy speaks in Almaty\n\nJuly 10, 2009\n\nIsraeli Ambassador Benzion Carmel spoke in Almaty about water.\n\n${paragraph}\n`,
  'year.txt': `ASTANA, Aug. 31 – President Nursultan Nazarbayev met the ministers of two countries.\n\n${paragraph.repeat(7)}\n\nPrime Minister Benjamin Netanyahu will follow him on Friday. ${paragraph}\n`,
  'weekday.txt': `A talk about gas\n\nMonday, July 9, 2009\n\nGas was spoken of.\n\n${paragraph}\n`,
  'front.md': `---\ntitle: Growers: they ask\ndate: 2009-07-09\n---\n\n${paragraph}\n\n${paragraph}\n`,
  'rows.csv': `id,date,text\nr1,2009-07-09,"${paragraph}"\nr1,2009-07-09,"${paragraph} Twice."\n`,
  'empty.txt': ''
}
let folder: string
let output: string

function review(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(projectFolder, 'scripts/review.ts'), '--content', folder, ...args],
    {encoding: 'utf8'}
  )
  return {status, stdout, stderr}
}
const written = () => readFileSync(join(folder, 'review.md'), 'utf8')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'))
  mkdirSync(join(folder, 'sources/again'), {recursive: true})
  mkdirSync(join(folder, 'corrections'))
  for (const [name, text] of Object.entries(sources)) {
    writeFileSync(join(folder, 'sources', name), text)
  }
  writeFileSync(
    join(folder, 'corrections/gone.yaml'),
    `forSha256: "${'0'.repeat(64)}"\nentries:\n  - set: {page: "1"}\n    why: It is known.\n    on: 2026-05-03\n`
  )
  const {status, stdout, stderr} = review()
  expect(stderr).toBe('')
  expect(status).toBe(0)
  output = stdout
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('npm run review', () => {
  const expected: Readonly<Record<string, string>> = {
    'what has no date': 'articles/undated.md: Known: nothing.',
    'a date that lacks the year, its periods counted': 'articles/year.md: Known: 1996-08-30..',
    'a date that contradicts itself': '`corrections/weekday.yaml`',
    'what was set aside': 'sources/empty.txt',
    'a correction of no article': 'corrections/gone.yaml',
    'front matter that is no YAML, with its line':
      'Line 2 of the block at the top is no valid YAML',
    'rows that share an id': 'stands on line 2 and again on line 3',
    'what settles them in the source': '`sources/rows.csv`',
    'a person of two articles once': '“Benzion Carmel”: In 2 articles, Israeli Ambassador.',
    'a row for that person': 'benzion-carmel,Benzion Carmel,,,,,,'
  }
  for (const [name, text] of Object.entries(expected)) {
    it(`lists ${name}`, () => expect(written()).toContain(text))
  }

  it('does not list what is settled', () => {
    expect(written()).not.toContain('articles/dated.md')
  })

  it('prints every kind with its count, in at most 100 columns', () => {
    expect(output).toMatch(/^9 articles; \d+ things for a curator to look at\.$/m)
    expect(output).toMatch(/^People of office who are in no table \(person, 1\)$/m)
    expect(
      output.split('\n').filter((line) => line.length > 100 && !line.includes(folder))
    ).toEqual([])
  })

  it('gives skeletons that are a correction when they are filled in, and none before', () => {
    const blocks = [...written().matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) =>
      text.replace(/^ {2}/gm, '')
    )
    expect(blocks.length).toBeGreaterThan(2)
    for (const block of blocks) {
      expect(correctionSchema.safeParse(parse(block)).success).toBe(false)
      const filled = block
        .replaceAll('YYYY-MM-DD', '2020-01-31')
        .replace('why:', 'why: I looked.')
        .replace('quote:', 'quote: words')
      expect(correctionSchema.safeParse(parse(filled)).error).toBeUndefined()
    }
  })

  it('writes the same again, and says how many more there are', () => {
    const before = written()
    expect(review('--limit', '1').stdout).toContain('  and 2 more; --kind undated shows all')
    expect(review().status).toBe(0)
    expect(written()).toBe(before)
  })

  it('shows all of one kind', () => {
    const {stdout} = review('--kind', 'undated')
    expect(stdout).toContain('articles/undated.md')
    expect(stdout).toContain('articles/weekday.md')
    expect(stdout).not.toContain('(quarantine')
  })

  for (const args of [
    ['--kind', 'nonsense'],
    ['--limit', 'all']
  ]) {
    it(`refuses ${args.join(' ')}`, () => {
      const {status, stderr} = review(...args)
      expect(status).toBe(1)
      expect(stderr).toContain(args.join(' '))
    })
  }
})
