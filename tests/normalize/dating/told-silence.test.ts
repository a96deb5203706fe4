/** A time for which the tables name nobody is told where the answer may stand on it, and only there. */
import {expect, test} from 'vitest'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {withToldSilence} from '../../../scripts/normalize/dating/told-silence.ts'
import type {DaySet} from '../../../scripts/normalize/terms/day-set.ts'

const years = (from: number, to: number): DaySet => [
  {from: parseDay(`${from}-01-01`), to: parseDay(`${to}-12-31`)}
]
const claim = (
  start: number,
  days: DaySet,
  {rule = 'date/in-office', strength = 'soft', silent}: Partial<Constraint> = {}
): Constraint => ({
  ...{rule, strength, basis: 'authority', trust: 0.8, days},
  spans: [{start, end: start + 9}],
  params: silent ? {allowance: 'gaps print', silent: 'then'} : {},
  ...(silent && {silent})
})
const hasSilence = (constraints: Constraint[]) =>
  withToldSilence(constraints, () => 'some of it')[0]!.params['silent'] !== undefined

const silent = years(2003, 2008)
const ofPremier = claim(0, [...silent, ...years(2009, 2012)], {silent})
const knownOfPremier = claim(0, years(2009, 2012), {rule: 'date/in-known-term'})

test('where nothing else speaks, it is told', () => expect(hasSilence([ofPremier])).toBe(true))

test('where the known terms agree with all others, it is not', () =>
  expect(hasSilence([ofPremier, knownOfPremier, claim(40, years(2007, 2011))])).toBe(false))

test('where another office rules the known terms out, the answer stands on it', () =>
  expect(hasSilence([ofPremier, knownOfPremier, claim(40, years(2005, 2008))])).toBe(true))

test('where another office rules it out, it is not told', () =>
  expect(hasSilence([ofPremier, claim(40, years(2009, 2010))])).toBe(false))

test('a certain bound that stands on it tells it, whatever is only likely', () => {
  const hard = claim(0, [...silent, ...years(2009, 2012)], {silent, strength: 'hard'})
  const soft = claim(40, years(2009, 2010))
  expect(hasSilence([hard, soft])).toBe(true)
  expect(hasSilence([hard, {...soft, strength: 'hard'}])).toBe(false)
})

test('words that are left out take their allowance with them', () => {
  const [told] = withToldSilence([ofPremier, knownOfPremier], () => '')
  expect(told!.params).toEqual({allowance: 'print'})
})
