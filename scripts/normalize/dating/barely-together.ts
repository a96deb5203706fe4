/**
 * Two terms of office that barely touch are as well a sign that one of them is told otherwise: as former, as elect, as
 * ousted, of another term, of another office. Unless the text tells of the change itself, all days of either count.
 */
import type {Constraint} from './constraint.ts'
import {around, countDays, hull, intersect, outside, type DaySet} from '../terms/day-set.ts'
import {daysToPrint, withoutEndOfTables} from './office-in-print.ts'

/** Together for fewer days, two barely touch. */
const fewestDays = 30

/** Allowances that are made where a text tells how an office began or ended. */
const ofChange = /\b(?:wait|afterlife|leaver)\b/u

const isLikely = ({rule, strength}: Constraint) => rule === 'date/in-office' && strength === 'soft'

const isKnown = ({rule}: Constraint) => rule === 'date/in-known-term'

const nameOf = ({params}: Constraint) => String(params['name'])

const tellsOfChange = ({params}: Constraint) => ofChange.test(String(params['allowance'] ?? ''))

/** From the first day of either to the last of either. */
const eitherOf = (one: DaySet, other: DaySet): DaySet => {
  const [a, b] = [hull(one)!, hull(other)!]
  const from = a.from === null || b.from === null ? null : Math.min(a.from, b.from)
  const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to)
  return [{from, to}]
}

/** The days of a piece of evidence, and those of them that are of terms which the tables have. */
interface Told extends Constraint {
  readonly ofTables: DaySet
}

const withTables = (own: Constraint, all: readonly Constraint[]): Told => {
  const known = all.find((one) => isKnown(one) && nameOf(one) === nameOf(own))
  const silent = around(withoutEndOfTables(own.silent ?? []), 0, daysToPrint)
  return {...own, ofTables: known?.days ?? intersect(own.days, outside(silent))}
}

/**
 * Whether two pieces of evidence are of two people whose days in common are few, or few of them of a term that the tables
 * have for either, and the text tells of no change.
 */
function isBarely(one: Told, other: Told): boolean {
  if (nameOf(one) === nameOf(other) || tellsOfChange(one) || tellsOfChange(other)) return false
  const common = intersect(one.days, other.days)
  return (
    common.length > 0 &&
    [one, other].every(({ofTables}) => countDays(intersect(common, ofTables)) < fewestDays)
  )
}

/** Whether the terms that the tables have for two people barely touch, or do not: then one of them had another. */
const areBarelyKnown = (one: Constraint, other: Constraint): boolean =>
  nameOf(one) !== nameOf(other) && countDays(intersect(one.days, other.days)) < fewestDays

/** The evidence of titles, with that of those who barely were in office together widened to the days of either. */
export function widenedWhereBarely(constraints: readonly Constraint[]): Constraint[] {
  if (constraints.some(({rule}) => rule === 'date/office-left')) return [...constraints]
  const likely = constraints.filter(isLikely).map((one) => withTables(one, constraints))
  const barelyWith = (own: Constraint) => {
    const told = withTables(own, constraints)
    return likely.filter((other) => isBarely(told, other))
  }
  const widened = new Set<string>()
  const all = constraints.map((own): Constraint => {
    const others = isLikely(own) ? barelyWith(own) : []
    const [first] = others
    if (!first) return own
    widened.add(nameOf(own))
    return {
      ...own,
      params: {...own.params, barely: nameOf(first)},
      days: others.reduce((days, other) => eitherOf(days, other.days), own.days)
    }
  })
  const known = constraints.filter(isKnown)
  // Which of the terms are likelier matters no more, or is no likelier than that years are left out.
  return all.filter(
    (one) =>
      !isKnown(one) ||
      !(
        widened.has(nameOf(one)) ||
        barelyWith(one).length > 0 ||
        known.some((other) => areBarelyKnown(one, other))
      )
  )
}
