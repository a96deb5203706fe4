/** `npm run normalize -- --strict` as a user runs it. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {isContradicted} from '../../scripts/normalize/contradicted.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'strict-'))
  mkdirSync(join(root, 'sources'))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

function normalize(stated: string, ...args: string[]) {
  const source = `<!doctype html><html><head><meta property="article:published_time" content="${stated}"></head><body><h1>Growers ask for help</h1><p>Published 9 June 2009</p><p>The harvest of the year was a poor one, said the growers at their yearly meeting, and they asked the treasury for help before winter.</p></body></html>`
  writeFileSync(join(root, 'sources/a.html'), source)
  return spawnSync(
    process.execPath,
    [join(projectFolder, 'scripts/normalize.ts'), '--content', root, ...args],
    {cwd: projectFolder, encoding: 'utf8'}
  )
}

test('an article whose dates contradict each other is an error with --strict alone', () => {
  expect(normalize('2009-05-04').status).toBe(0)
  const {status, stderr} = normalize('2009-05-04', '--strict')
  expect(status).toBe(1)
  expect(stderr).toContain('1 articles that are contradicted')
  expect(normalize('2009-06-09', '--strict').status).toBe(0)
})

describe('contradicted', () => {
  const issue = (rule: string) => ({rule, params: {}, say: '', spans: []})
  test.each([
    'issue/evidence-contradicts',
    'issue/dates-disagree',
    'issue/weekday-disagrees',
    'issue/sources-disagree',
    'issue/correction-outdated'
  ])('by %s', (rule) => {
    expect(isContradicted({conflicts: [], issues: [issue('issue/undated'), issue(rule)]})).toBe(
      true
    )
  })

  test('by another article', () => {
    const conflict = {rule: 'conflict/weekday', params: {}, say: '', evidence: [], with: 'b'}
    expect(isContradicted({conflicts: [conflict] as never, issues: []})).toBe(true)
  })

  test.each(['issue/undated', 'issue/publication-candidate', 'issue/weekday-in-prose'])(
    'not by %s',
    (rule) => {
      expect(isContradicted({conflicts: [], issues: [issue(rule)]})).toBe(false)
    }
  )
})
