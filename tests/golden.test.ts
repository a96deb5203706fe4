/**
 * One folder a case below `tests/golden/`: `input.txt`, and what it must become. Expectations are
 * written only by `npm run test:update`, and their diff is reviewed; a missing one is a failure.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../scripts/normalize/archive.ts'
import {smallReference} from './normalize/reference.ts'

const folder = join(import.meta.dirname, 'golden')
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.txt')))
const updating = process.env['UPDATE_GOLDENS'] === '1'

async function outputs(name: string): Promise<Record<string, string>> {
  const bytes = readFileSync(join(folder, name, 'input.txt'))
  const {outcomes, quarantined} = await normalizeArchive(
    [{path: 'input.txt', bytes}],
    smallReference
  )
  const failed = quarantined.find(({rule}) => rule === 'quarantine/failed')
  if (failed) throw new Error(failed.reason)
  const [outcome] = outcomes
  if (!outcome) return {'expected.quarantine.json': `${JSON.stringify(quarantined, null, 2)}\n`}
  return {
    'expected.md': outcome.markdown,
    'expected.evidence.json': `${JSON.stringify(outcome.evidence, null, 2)}\n`
  }
}

describe.each(cases)('%s', async (name) => {
  const produced = await outputs(name)
  test.each(Object.keys(produced))('%s', (file) => {
    const path = join(folder, name, file)
    if (updating) writeFileSync(path, produced[file] ?? '')
    expect(existsSync(path), `${path} is missing; review and write it`).toBe(true)
    expect(produced[file]).toBe(readFileSync(path, 'utf8'))
  })

  test('nothing else is expected', () => {
    const expected = readdirSync(join(folder, name)).filter((file) => file.startsWith('expected.'))
    expect(expected.toSorted()).toEqual(Object.keys(produced).toSorted())
  })
})
