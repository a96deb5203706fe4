import {expect, test} from 'vitest'
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import {futureDecisions} from '../../scripts/curate/future-decisions.ts'
import {latestToday, today} from '../../scripts/curate/today.ts'

const file = (...days: string[]): CorrectionFile => ({
  correction: {forSha256: 'a'.repeat(64), entries: days.map((on) => ({why: 'Seen.', on}))},
  file: 'corrections/a.yaml',
  sha256: 'b'.repeat(64),
  lineOf: ([, index]) => 10 + Number(index)
})

test('a decision of a day that has not come is told with its line', () => {
  const [found, ...others] = futureDecisions(
    [file('2026-05-02', '2026-05-03', '2026-05-04')],
    '2026-05-03'
  )
  expect(others).toEqual([])
  expect(found).toMatchObject({file: 'corrections/a.yaml', line: 12})
  expect(found?.found).toContain('2026-05-04')
})

test('the day is never before that of any clock', () => {
  expect(latestToday() >= today({})).toBe(true)
})
