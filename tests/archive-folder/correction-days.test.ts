/** Days that cannot be, and decisions out of order. */
import {expect, test} from 'vitest'
import {latestToday} from '../../src/archive-folder/as-of.ts'
import {judgeCorrection} from '../../src/archive-folder/correction-judgment.ts'
import {orderNotices} from '../../src/archive-folder/correction-order.ts'
import type {Correction, CorrectionEntry} from '../../src/schema/correction.ts'

const today = '2026-05-03'
const correction = (...entries: Partial<CorrectionEntry>[]): Correction => ({
  forSha256: 'a'.repeat(64),
  entries: entries.map((entry) => ({set: {deck: null}, why: 'Seen.', on: '2026-05-01', ...entry}))
})
const lineOf = ([, index]: readonly unknown[]) => 10 + Number(index)
const found = (value: unknown) =>
  judgeCorrection({value, lineOf}, 'corrections/a.yaml', {today}).problems

test('a decision of a day that has not come is told with its line', () => {
  const days = ['2026-05-02', '2026-05-03', '2026-05-04'].map((on) => ({on}))
  const [problem, ...others] = found(correction(...days))
  expect(others).toEqual([])
  expect(problem).toEqual({
    file: 'corrections/a.yaml',
    line: 12,
    found: '`on: 2026-05-04`, a day that has not come',
    expected: 'the day of the decision',
    fix: 'Correct the day.'
  })
})

test.each<[Partial<CorrectionEntry>, string | undefined]>([
  [{set: {date: '2027-01'}}, '`date: 2027-01`'],
  [{set: {date: '[2027-01-01..2027-02-01]'}}, '`date: [2027-01-01..2027-02-01]`'],
  [{set: {captured: '2026-05-04'}}, '`captured: 2026-05-04`'],
  [{withhold: {reason: 'Asked for.', since: '2026-05-04'}}, '`since: 2026-05-04`'],
  [{withhold: {reason: 'Asked for.', since: '2026-05-03'}}, undefined],
  [{withhold: 'released'}, undefined],
  [{set: {date: '2026'}}, undefined],
  [{set: {date: '[..2030-01-01]'}}, undefined],
  [{set: {date: null, captured: null}}, undefined]
])('what is said of a day that has not come is told: %j', (entry, told) => {
  expect(found(correction(entry)).map((one) => one.found)).toEqual(
    told === undefined ? [] : [`${told}, a day that has not come`]
  )
})

test.each<[Partial<CorrectionEntry>, string[]]>([
  [{set: {captured: '0207-01-01'}}, ['`captured: 0207-01-01`']],
  [{set: {captured: '1996-01-01'}}, []],
  [{on: '0207-05-03'}, ['`on: 0207-05-03`']],
  [{withhold: {reason: 'Asked for.', since: '0207-05-03'}}, ['`since: 0207-05-03`']],
  [{set: {date: '1850-01-01'}}, []]
])('a year before there were archives is a slip: %j', (entry, told) => {
  const problems = found(correction(entry))
  expect(problems.map((one) => one.found)).toEqual(told)
  for (const {expected} of problems) expect(expected).toBe('a day since 1900')
})

test('without a day of today, none has not come', () => {
  const value = correction({on: '2999-01-01'})
  expect(judgeCorrection({value, lineOf}, 'a.yaml').problems).toEqual([])
})

test('the latest day is that of the farthest east', () => {
  expect(latestToday(new Date('2026-05-03T09:59:59Z'))).toBe('2026-05-03')
  expect(latestToday(new Date('2026-05-03T10:00:00Z'))).toBe('2026-05-04')
})

test.each<[string, Partial<CorrectionEntry>[], string[]]>([
  ['in order', [{on: '2026-01-01'}, {on: '2026-01-02'}], []],
  ['of one day', [{on: '2026-01-01'}, {on: '2026-01-01'}], []],
  [
    'of other things',
    [
      {on: '2026-01-02', set: {section: 'News'}},
      {on: '2026-01-01', set: {page: '1'}}
    ],
    []
  ],
  [
    'of the same thing, the older below',
    [{on: '2026-01-02'}, {on: '2026-01-01'}],
    ['11 `deck` of 2026-01-01 below one of 2026-01-02, which it replaces']
  ],
  [
    'of one thing thrice, the latest on top',
    [{on: '2026-01-03'}, {on: '2026-01-01'}, {on: '2026-01-02'}],
    [
      '11 `deck` of 2026-01-01 below one of 2026-01-03, which it replaces',
      '12 `deck` of 2026-01-02 below one of 2026-01-03, which it replaces'
    ]
  ],
  [
    'of withholding, the older below',
    [
      {on: '2026-01-02', withhold: 'released'},
      {on: '2026-01-01', set: {}, withhold: {reason: 'Asked for.', since: '2026-01-01'}}
    ],
    ['11 `withhold` of 2026-01-01 below one of 2026-01-02, which it replaces']
  ]
])('decisions %s', (_, entries, told) => {
  const notices = orderNotices(correction(...entries), lineOf, 'corrections/a.yaml')
  expect(notices.map((one) => `${one.line} ${one.found}`)).toEqual(told)
})
