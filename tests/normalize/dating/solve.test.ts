/** What evidence allows together: no order, no side taken, nothing gained by removing evidence. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {dateDecisions} from '../../../scripts/normalize/dating/answer.ts'
import {
  everyDay,
  intersect,
  notAfter,
  notBefore,
  sameDays,
  type DaySet
} from '../../../scripts/normalize/terms/day-set.ts'
import {derive} from '../../../scripts/normalize/dating/derivation.ts'
import {say} from '../../../scripts/normalize/messages.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {roundOf} from '../../../scripts/normalize/dating/yearly.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'

const evidence = (rule: string, days: DaySet, more: Partial<Constraint> = {}): Constraint => ({
  rule,
  params: {},
  basis: 'internal',
  strength: 'hard',
  trust: 0.8,
  spans: [],
  days,
  ...more
})
const between = (from: string, to: string): DaySet => [{from: parseDay(from), to: parseDay(to)}]
const certain = (constraints: readonly Constraint[]) => dateDecisions(solve(constraints)).date
const likely = (constraints: readonly Constraint[]) => dateDecisions(solve(constraints)).dateLikely

const day = fc.integer({min: parseDay('1980-01-01'), max: parseDay('1999-12-31')})
const daySet = fc.oneof(
  day.map(notBefore),
  day.map(notAfter),
  fc.tuple(day, fc.nat(4000)).map(([from, length]): DaySet => [{from, to: from + length}])
)
const yearly = fc.record({
  kind: fc.constant('around-day' as const),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 29}),
  before: fc.nat(2),
  after: fc.nat(2)
})
const anyEvidence = fc
  .record({
    days: daySet,
    yearly: fc.option(yearly, {nil: undefined, freq: 4}),
    trust: fc.constantFrom(0.4, 0.7, 0.8, 1),
    strength: fc.constantFrom('hard' as const, 'soft' as const)
  })
  .map(({days, yearly, ...rest}) => ({...rest, days, ...(yearly && {yearly})}))
const anySet = fc
  .array(anyEvidence, {minLength: 1, maxLength: 7})
  .map((all) => all.map(({days, ...more}, index) => evidence(`rule/${index}`, days, more)))

const isWithin = (inner: DaySet, outer: DaySet) => sameDays(intersect(inner, outer), inner)

describe('any evidence', () => {
  test('gives one answer in whatever order it comes', () => {
    fc.assert(
      fc.property(
        anySet.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))
        ),
        ([all, shuffled]) => {
          const [one, other] = [solve(all), solve(shuffled)]
          expect(other.certain.days).toEqual(one.certain.days)
          expect(other.likely.days).toEqual(one.likely.days)
          expect(other.certain.earliest).toBe(one.certain.earliest)
          expect(other.certain.latest).toBe(one.certain.latest)
          expect(new Set(other.dropped.map(({constraint}) => constraint))).toEqual(
            new Set(one.dropped.map(({constraint}) => constraint))
          )
        }
      )
    )
  })

  test('has from ≤ to, and what is likely lies within what is certain', () => {
    fc.assert(
      fc.property(anySet, (all) => {
        const {certain, likely} = solve(all)
        for (const {from, to} of [...certain.days, ...likely.days])
          expect(from === null || to === null || from <= to).toBe(true)
        if (certain.from.length > 0) expect(isWithin(likely.days, certain.days)).toBe(true)
        const {dateEarliest, dateLatest} = dateDecisions(solve(all))
        if (dateEarliest !== undefined && dateLatest !== undefined)
          expect(dateEarliest <= dateLatest).toBe(true)
      })
    )
  })

  test('never narrows the certain answer when a piece is taken from a consistent set', () => {
    fc.assert(
      fc.property(anySet, (all) => {
        const whole = solve(all)
        fc.pre(whole.conflicts.length === 0 && whole.certain.from.length > 1)
        for (const piece of all) {
          const {certain} = solve(all.filter((other) => other !== piece))
          if (certain.from.length > 0) expect(isWithin(whole.certain.days, certain.days)).toBe(true)
        }
      })
    )
  })

  test('keeps soft evidence out of the certain answer', () => {
    fc.assert(
      fc.property(anySet, (all) => {
        const hard = all.filter(({strength}) => strength === 'hard')
        expect(solve(all).certain.days).toEqual(solve(hard).certain.days)
      })
    )
  })
})

describe('contradictions', () => {
  const early = evidence('a/early', notAfter(parseDay('1985-12-31')))
  const late = evidence('a/late', notBefore(parseDay('1990-01-01')))

  test('between equals drop both, and are reported', () => {
    const {certain, conflicts, dropped} = solve([early, late])
    expect(certain.from).toEqual([])
    expect(conflicts).toHaveLength(1)
    expect(dropped.map(({constraint}) => constraint.rule)).toEqual(['a/early', 'a/late'])
  })

  test('leave unknown what was known by those alone', () => {
    expect(certain([early, late])).toBeUndefined()
    expect(dateDecisions(solve([early, late])).dateBasis).toBe('unknown')
  })

  test('leave a stated date standing', () => {
    const stated = evidence('date/date-line', between('1988-05-05', '1988-05-05'), {
      basis: 'stated',
      trust: 1,
      edtf: '1988-05-05'
    })
    expect(certain([early, stated])).toBe('1988-05-05')
    expect(certain([late, stated, early])).toBe('1988-05-05')
    expect(solve([late, stated]).dropped.map(({constraint}) => constraint.rule)).toEqual(['a/late'])
  })

  test('of two stated dates believe neither', () => {
    const one = evidence('date/date-line', between('1988-05-05', '1988-05-05'), {trust: 1})
    const other = evidence('date/byline', between('1988-05-06', '1988-05-06'), {trust: 1})
    expect(certain([one, other])).toBeUndefined()
  })

  test('of three that only together are impossible drop all', () => {
    const spring = evidence('c/spring', between('1985-01-01', '1985-06-30'))
    const rounds = evidence('c/yearly', everyDay, {
      yearly: {kind: 'around-day', month: 2, day: 1, before: 1, after: 1}
    })
    const march = evidence('c/march', notBefore(parseDay('1985-03-01')))
    expect(solve([spring, rounds, march]).conflicts[0]).toHaveLength(3)
    expect(certain([spring, rounds, march])).toBeUndefined()
  })

  test('soft against hard: soft is set aside', () => {
    const soft = evidence('s/soft', notBefore(parseDay('1990-01-01')), {strength: 'soft', trust: 1})
    const {likely, dropped} = solve([early, soft])
    expect(likely.days).toEqual(early.days)
    expect(dropped[0]?.against).toEqual([early])
  })

  test('among soft ones the more trusted holds', () => {
    const better = {...early, strength: 'soft', trust: 0.6} as const
    const worse = {...late, strength: 'soft', trust: 0.5} as const
    expect(likely([worse, better])).toBe('[..1985-12-31]')
  })
})

describe('what set the bounds', () => {
  test('is named, also behind rounds of the year', () => {
    const from = evidence('a/from', notBefore(parseDay('1995-01-05')))
    const to = evidence('a/to', notAfter(parseDay('1995-12-30')))
    const week = evidence('a/week', everyDay, {
      yearly: {kind: 'week-after', month: 8, day: 31, weeks: 1, lasted: 1}
    })
    const {certain} = solve([from, to, week])
    expect([certain.earliest?.rule, certain.latest?.rule]).toEqual(['a/week', 'a/week'])
    expect(solve([from, to]).certain.earliest?.rule).toBe('a/from')
    expect(solve([from, to]).certain.latest?.rule).toBe('a/to')
  })

  test('is none at an open end', () => {
    const {certain} = solve([evidence('a/from', notBefore(0))])
    expect(certain.latest).toBeUndefined()
    expect(dateDecisions(solve([evidence('a/from', notBefore(0))]))).toEqual({
      date: '[1970-01-01..]',
      dateEarliest: '1970-01-01',
      dateBasis: 'inferred'
    })
  })
})

describe('rounds of the year', () => {
  const around = (month: number, day: number, margin = 0) =>
    evidence('y/day', everyDay, {
      yearly: {kind: 'around-day', month, day, before: margin, after: margin}
    })

  test.each([
    ['1995-01-01', '1996-12-31', 8, 31, '[1995-08-31,1996-08-31]'],
    ['1995-01-01', '1999-12-31', 2, 29, '1996-02-29'],
    ['1997-01-01', '1999-12-31', 2, 29, undefined],
    ['1896-03-01', '1904-02-28', 2, 29, undefined],
    ['1896-03-01', '1904-02-29', 2, 29, '1904-02-29'],
    ['1995-12-31', '1996-01-01', 1, 1, '1996-01-01']
  ])('within %s to %s, month %i day %i', (from, to, month, date, expected) => {
    expect(certain([evidence('a/term', between(from, to)), around(month, date)])).toBe(expected)
  })

  test('reach over New Year', () => {
    const term = evidence('a/term', between('1995-06-01', '1996-06-01'))
    expect(certain([term, around(1, 1, 1)])).toBe('[1995-12-31..1996-01-02]')
    expect(certain([term, around(12, 31, 1)])).toBe('[1995-12-30..1996-01-01]')
  })

  test('only tighten the ends of long and of open stretches', () => {
    expect(certain([evidence('a/long', between('1900-01-01', '1990-01-01')), around(7, 4)])).toBe(
      '[1900-07-04..1989-07-04]'
    )
    expect(certain([evidence('a/from', notBefore(parseDay('1990-01-01'))), around(7, 4)])).toBe(
      '[1990-07-04..]'
    )
    expect(certain([around(7, 4)])).toBeUndefined()
  })

  test('the week after a day holds every custom of counting weeks', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1900, max: 2100}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 28}),
        fc.integer({min: 0, max: 3}),
        (year, month, date, weeks) => {
          const found = roundOf({kind: 'week-after', month, day: date, weeks, lasted: 1}, year)!
          const at = parseDay(
            `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
          )
          // Weeks may begin on any of Sunday and Monday: the same weekday `weeks` later is in both.
          expect(found.from! <= at + weeks * 7 && at + weeks * 7 <= found.to!).toBe(true)
          expect(found.from! >= at).toBe(true)
          expect(found.to! - found.from!).toBeLessThanOrEqual(14)
        }
      )
    )
  })

  test('since a month: from its end until it comes again', () => {
    const days = between('2015-05-14', '2016-05-31')
    const since = evidence('m/may', everyDay, {yearly: {kind: 'since-month', month: 5, days}})
    const term = evidence('a/term', between('2010-01-01', '2020-01-01'))
    expect(certain([term, since])).toBe('[2015-06-01..2016-04-30,2016-06-01..2017-04-30]')
  })
})

describe('weekdays', () => {
  const tuesday = evidence('w/tuesday', everyDay, {weekdays: [2], strength: 'soft'})

  test('say nothing of a stretch of a week or more', () => {
    expect(
      likely([evidence('a/term', between('2016-12-01', '2016-12-31')), tuesday])
    ).toBeUndefined()
  })

  test('are contradicted by short stretches without them', () => {
    const monday = evidence('a/day', between('2016-12-12', '2016-12-12'))
    expect(solve([monday, tuesday]).dropped.map(({constraint}) => constraint)).toEqual([tuesday])
  })
})

test('no evidence is no answer', () => {
  expect(dateDecisions(solve([]))).toEqual({dateBasis: 'unknown'})
  expect(formatDay(parseDay('1995-08-31'))).toBe('1995-08-31')
})

describe('very much evidence', () => {
  const start = parseDay('1990-01-01')
  const apart = (count: number, strength: 'hard' | 'soft') =>
    Array.from({length: count}, (_, index) =>
      evidence(`rule/${index}`, [{from: start + index * 3, to: start + index * 3 + 1}], {strength})
    )

  test('that contradicts itself names each piece, and few pairs', () => {
    const all = apart(800, 'hard')
    const {
      conflicts,
      certain: {from}
    } = solve(all)
    expect(from).toEqual([])
    expect(new Set(conflicts.flat()).size).toBe(all.length)
    expect(conflicts.length).toBeLessThanOrEqual(all.length)
  })

  test('that is soft takes no time', () => {
    const open = Array.from({length: 600}, (_, index) =>
      evidence(`open/${index}`, notBefore(start - index), {strength: 'soft', trust: 0.9})
    )
    const {dropped} = solve([...open, ...apart(600, 'soft')])
    expect(dropped).toHaveLength(599)
  })

  test('that is dropped is against the fewest that exclude it', () => {
    const open = Array.from({length: 9}, (_, index) =>
      evidence(`open/${index}`, notBefore(start + index), {trust: 0.9})
    )
    const late = evidence('late', notAfter(start + 4), {strength: 'soft'})
    const {dropped} = solve([...open, late])
    expect(dropped.map(({against}) => against.map(({rule}) => rule))).toEqual([['open/8']])
  })
})

test('one reason for one likely day is told once', () => {
  const bounds = evidence('a/bounds', between('1990-01-01', '1990-12-31'))
  const day = evidence('a/day', between('1990-05-05', '1990-05-05'), {strength: 'soft'})
  const steps = (constraints: readonly Constraint[]) =>
    derive(solve(constraints)).likely.map(({rule, params}) => [rule, params['bound']])
  expect(steps([bounds, day])).toEqual([['derivation/likely-day', '1990-05-05']])
  // Two reasons are told each by itself.
  const since = evidence('a/since', notBefore(parseDay('1990-05-05')), {
    strength: 'soft',
    trust: 0.9
  })
  expect(steps([bounds, day, since])).toEqual([
    ['derivation/likely-from', '1990-05-05'],
    ['derivation/likely-to', '1990-05-05']
  ])
})

describe('evidence that bounds nothing', () => {
  const open = evidence('date/dateline-day', [{from: null, to: null}], {
    params: {month: 9, day: 5}
  })
  const certain = (constraints: readonly Constraint[]) =>
    derive(solve(constraints)).certain.map(({rule, params}) => say(rule, params))

  test('agrees with nothing where it stands alone: it says what it is', () =>
    expect(certain([open])).toEqual(['The place line gives the day, 5 September, without a year.']))
  test('agrees with what bounds the date', () =>
    expect(
      certain([open, evidence('date/past-time', notBefore(parseDay('1990-01-01')))]).at(-1)
    ).toBe('One more piece of evidence agrees.'))
})
