/** Where the bench says that time goes. What it measures is no test: machines differ. */
import {globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stageFunctions, stageShares} from '../../scripts/bench/profile.ts'

test('stages go by functions that the normalizer has', () => {
  const folder = join(import.meta.dirname, '../../scripts/normalize')
  const code = globSync('**/*.ts', {cwd: folder}).map((path) =>
    readFileSync(join(folder, path), 'utf8')
  )
  const missing = [...stageFunctions.keys()].filter(
    (name) => !code.some((text) => new RegExp(`export (?:async )?function ${name}\\(`).test(text))
  )
  expect(missing).toEqual([])
})

test('time below a stage is the stage’s, time outside the work on texts is nobody’s', () => {
  const node = (id: number, functionName: string, children: number[] = [], file = 'x.ts') => ({
    id,
    callFrame: {functionName, url: `file:///project/scripts/normalize/${file}`},
    children
  })
  const nodes = [
    node(1, '(root)', [2, 8]),
    node(2, 'perSource', [3, 7]),
    node(3, 'classify', [4]),
    node(4, 'segment'),
    node(7, 'words'),
    node(8, 'write')
  ]
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const profile = {nodes, samples: [3, 4, 7, 8, 1], timeDeltas: [1, 2, 1, 50, 50]}
  writeFileSync(join(folder, 'a.cpuprofile'), JSON.stringify(profile))
  expect(stageShares(folder)).toEqual([
    ['classify', 0.75],
    ['all else', 0.25]
  ])
  rmSync(folder, {recursive: true})
})
