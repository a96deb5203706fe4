/** Commands that are broken off at any of their writes lose nothing, and the next one repairs. */
import {describe, expect, test} from 'vitest'
import {runInterrupted, type InterruptedRuns} from '../../scripts/fuzz/interrupted-runs.ts'
import {smallReference} from '../normalize/reference.ts'

/** Enough that every command is broken off, before, in and after its work. */
const runs: readonly (InterruptedRuns & {how: string})[] = [
  {how: 'died', runs: 40, seed: 20_200_101, reference: smallReference},
  {how: 'full', runs: 20, seed: 4, reference: smallReference},
  {how: 'killed', runs: 3, seed: 12}
]

describe('an archive survives that', () => {
  test.each(runs)('the command $how', async (options) => {
    const {brokenOff, failures} = await runInterrupted(options)
    expect(failures).toEqual([])
    expect(brokenOff).toBeGreaterThan(options.runs / 2)
  })
})

test('the moments of breaking off reach into half-done work', async () => {
  const {finished} = await runInterrupted({runs: 20, seed: 1, reference: smallReference})
  expect(finished).toBeGreaterThan(2)
})
