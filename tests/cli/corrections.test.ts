/** `npm run normalize` with corrections that are right, wrong, and right again. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'

const text = 'A visit to Kazakhstan\n\nJuly 9, 2009\n\nShimon Peres spoke about uranium.\n'
const sha256 = createHash('sha256').update(text).digest('hex')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrected-'))
  for (const name of ['sources', 'corrections']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'sources/a.txt'), text)
})
afterAll(() => rmSync(folder, {recursive: true}))

const normalize = () => {
  const script = join(projectFolder, 'scripts/normalize.ts')
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, '--content', folder], {
    cwd: projectFolder,
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}
const correct = (name: string, ...entry: string[]) =>
  writeFileSync(
    join(folder, 'corrections', name),
    [`forSha256: ${sha256}`, 'entries:', ...entry, '    why: Known.', '    on: 2026-05-03'].join(
      '\n'
    )
  )
const article = () => readFileSync(join(folder, 'articles/a.md'), 'utf8')

test('a broken correction stops the run, writes nothing, and is mended', () => {
  correct('a.yaml', '  - set: {page: "3"}')
  expect(normalize()).toMatchObject({status: 0, stderr: ''})
  const right = article()
  expect(right).toContain('page: "3"')

  // Wrong in every way at once: shape, table, quotation; the file beside it too.
  correct(
    'a.yaml',
    '  - set: {page: "4", leader: shimon-perez}',
    '    text: [{quote: x1, read: y}]'
  )
  correct('b.yaml', '  - set: {dateBasis: stated}')
  const {status, stderr} = normalize()
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^corrections\/a\.yaml:3: .*`shimon-perez`.*shimon-peres.*people\.csv/),
    expect.stringMatching(/^corrections\/a\.yaml:4: .*sources\/a\.txt does not have: “x1”/),
    expect.stringMatching(/^corrections\/b\.yaml:3: found `dateBasis`, expected/)
  ])
  expect(article()).toBe(right)

  correct('a.yaml', '  - set: {page: "4"}')
  rmSync(join(folder, 'corrections/b.yaml'))
  expect(normalize()).toMatchObject({status: 0, stderr: ''})
  expect(article()).toContain('page: "4"')
})

test('a correction of no article is told and kept, and is no error', () => {
  correct('gone.yaml', '  - set: {page: "3"}')
  const {status, stdout} = normalize()
  expect(status).toBe(0)
  expect(stdout).toContain('Corrections that change no page:\n  corrections/gone.yaml: found')
  expect(readFileSync(join(folder, 'corrections/gone.yaml'), 'utf8')).toContain('page: "3"')
})
