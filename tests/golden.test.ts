/**
 * One folder a case below `tests/golden/`: `input.<extension>`, and what it must become: the article,
 * its evidence, and the text that evidence points into where that is not the input's own. Of a file
 * of several articles, each has its key in the name. Expectations are written only by
 * `npm run test:update`, and their diff is reviewed; a missing one is a failure.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../scripts/normalize/archive.ts'
import type {Outcome} from '../scripts/normalize/drafts.ts'
import {smallReference} from './normalize/reference.ts'

const folder = join(import.meta.dirname, 'golden')
const inputOf = (name: string) =>
  readdirSync(join(folder, name)).find((file) => file.startsWith('input.'))
const cases = readdirSync(folder).filter((name) => inputOf(name) !== undefined)
const updating = process.env['UPDATE_GOLDENS'] === '1'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function filesOf({article, markdown, evidence, rendition}: Outcome): [string, string][] {
  const expected = ['expected', article.sourceItem].filter(Boolean).join('.')
  return [
    [`${expected}.md`, markdown],
    [`${expected}.evidence.json`, json(evidence)],
    ...(rendition === undefined
      ? []
      : ([[`${expected}.rendition.txt`, rendition]] satisfies [string, string][]))
  ]
}

async function outputs(name: string): Promise<Record<string, string>> {
  const path = inputOf(name)!
  const bytes = readFileSync(join(folder, name, path))
  const {outcomes, quarantined} = await normalizeArchive([{path, bytes}], smallReference)
  const failed = quarantined.find(({rule}) => rule === 'quarantine/failed')
  if (failed) throw new Error(failed.reason)
  return Object.fromEntries([
    ...outcomes.flatMap(filesOf),
    ...(quarantined.length > 0 ? [['expected.quarantine.json', json(quarantined)]] : [])
  ]) as Record<string, string>
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
