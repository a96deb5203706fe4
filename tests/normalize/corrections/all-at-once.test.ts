/** Whatever is wrong with a correction is told in one run. */
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {withCorrections} from '../../../scripts/normalize/reference.ts'
import {smallReference} from '../reference.ts'

const folder = mkdtempSync(join(tmpdir(), 'at-once-'))
afterAll(() => rmSync(folder, {recursive: true}))

const bytes = Buffer.from('The harvest was a poor one, said the growers, and they asked for help.')
const sha256 = createHash('sha256').update(bytes).digest('hex')

const yaml = `forSha256: "${sha256}"
entries:
  - set:
      titel: Harvest
      date: 2020-02-30
      leader: nobody-known
      language: no such
    segments:
      - quote: words that are not there
        class: menu
    on: 2026-05-03
  - set:
      countries: [XX]
    why: It is so.
    on: 2026-05-04
`

test('shape, sense, ids and quotes, of sound and broken entries', async () => {
  mkdirSync(join(folder, 'corrections'))
  writeFileSync(join(folder, 'corrections/item.yaml'), yaml)
  const {reference, wrongCorrections} = withCorrections(folder, smallReference)
  const bytes = Buffer.from(
    'The harvest was a poor one, said the growers, and they asked for help.'
  )
  const {problems} = await normalizeArchive([{path: 'item.txt', bytes}], reference)
  const told = [...wrongCorrections, ...problems].map(({line, found}) => `${line}: ${found}`)
  for (const expected of [
    /^4: the unknown key `titel`/,
    /^5: `date: "2020-02-30"`/,
    /^6: `nobody-known` in `leader`/,
    /^7: `language: "no such"`/,
    /^9: .*words that are not there/,
    /: no `why`/,
    /^13: `XX` in `countries`/
  ]) {
    expect(
      told.filter((line) => expected.test(line)),
      String(expected)
    ).toHaveLength(1)
  }
  expect(told).toHaveLength(7)
})
