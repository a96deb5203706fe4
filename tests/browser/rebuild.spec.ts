/** Builds that go on from earlier ones. `npm run fuzz -- --rebuilds N` runs more of them. */
import {expect, test} from '@playwright/test'
import {rebuild} from '../../scripts/fuzz/rebuilds.ts'

const sequences = 4

test('after any changes the site is the one that a build from nothing makes', () => {
  test.setTimeout(600_000)
  let compared = 0
  for (const {changes, differing} of rebuild(sequences, 3)) {
    expect(differing, changes.join(', ')).toEqual([])
    compared += 1
  }
  expect(compared).toBe(sequences)
})
