/**
 * Days of print around those in office. Who held an office when something was done can have left it when that is
 * read, and who is chosen to lead a state is given the title before the oath, by papers that tell nothing of a choice:
 * seldom enough that what is only likely leaves it out.
 */
import {keptUntil} from '../../../src/authorities/known-until.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {around, sameDays, type DaySet} from '../terms/day-set.ts'
import {isOfWholeTables, type OfficeClaim} from './office-claim.ts'

/** Days in which papers print what was told of a day, weeklies and `last Monday` included. */
export const daysToPrint = 8
/** From a choice, or a confirmation, to the oath it takes mostly no longer. */
const daysFromChoice = 30

/** Allowances that reach farther ahead of a term. */
const largerAllowances = /\b(?:wait|state)\b/u

/** Allowances of a text that tells how the term ended: what it has ahead is not of that term. */
const laterAllowances = /\b(?:handover|leaver|afterlife)\b/u

const rules: ReadonlySet<string> = new Set([
  'date/in-office',
  'date/in-known-term',
  'date/office-begun'
])

/** The days, without an end that is only that of the tables. */
export const withoutEndOfTables = (days: DaySet): DaySet =>
  days.map(({from, to}) => ({from, to: to !== null && to >= parseDay(keptUntil) ? null : to}))

/** What a title says of the day of print; `isAhead`: what it tells of was still to come when it was printed. */
export function inPrint(
  {claim, isAhead = false}: {readonly claim: OfficeClaim; readonly isAhead?: boolean},
  constraint: Constraint
): Constraint {
  if (!rules.has(constraint.rule)) return constraint
  const told = String(constraint.params['allowance'] ?? '')
  const isChosen =
    constraint.strength === 'hard' && isOfWholeTables(claim) && !largerAllowances.test(told)
  const steps: [string, number, number][] = [
    ['chosen', isChosen ? -daysFromChoice : 0, 0],
    ['print', 0, isAhead && !laterAllowances.test(told) ? 0 : daysToPrint]
  ]
  let days = withoutEndOfTables(constraint.days)
  const allowances = told === '' ? [] : [told]
  for (const [name, ahead, behind] of steps) {
    const more = around(days, ahead, behind)
    if (!sameDays(more, days)) allowances.push(name)
    days = more
  }
  if (allowances.length === 0) return {...constraint, days}
  return {...constraint, days, params: {...constraint.params, allowance: allowances.join(' ')}}
}
