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

test.each([
  [{date: '2027-01'}, 'date: 2027-01'],
  [{date: '[2027-01-01..2027-02-01]'}, 'date: [2027'],
  [{captured: '2026-05-04'}, 'captured: 2026-05-04'],
  [{date: '2026'}, undefined],
  [{date: '[..2030-01-01]'}, undefined],
  [{date: null, captured: null}, undefined]
] as const)('what is set to a day that has not come is told: %j', (set, told) => {
  const {correction, ...rest} = file('2026-05-01')
  const entries = [{...correction.entries[0]!, set}]
  const found = futureDecisions([{...rest, correction: {...correction, entries}}], '2026-05-03')
  expect(found.map((one) => one.found.slice(0, told?.length))).toEqual(
    told === undefined ? [] : [`\`${told}`.slice(0, told.length)]
  )
})

test('the day is never before that of any clock', () => {
  expect(latestToday() >= today({})).toBe(true)
})
