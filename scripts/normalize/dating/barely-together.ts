/**
 * Two terms of office that barely touch are as well a sign that one of them is told otherwise: as former, as elect, as
 * ousted, of another term, of another office. Unless the text tells of the change itself, all days of either count.
 */
import type {Constraint} from './constraint.ts'
import {countDays, hull, intersect, type DaySet} from './day-set.ts'

/** Together for fewer days, two barely touch. */
const fewestDays = 30

/** Allowances that are made where a text tells how an office began or ended. */
const ofChange = /\b(?:wait|afterlife|leaver)\b/u

const isLikely = ({rule, strength}: Constraint) => rule === 'date/in-office' && strength === 'soft'

const nameOf = ({params}: Constraint) => String(params['name'])

const tellsOfChange = ({params}: Constraint) => ofChange.test(String(params['allowance'] ?? ''))

/** From the first day of either to the last of either. */
const eitherOf = (one: DaySet, other: DaySet): DaySet => {
  const [a, b] = [hull(one)!, hull(other)!]
  const from = a.from === null || b.from === null ? null : Math.min(a.from, b.from)
  const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to)
  return [{from, to}]
}

/** Whether two pieces of evidence are of two people whose days in common are few, and the text tells of no change. */
function isBarely(one: Constraint, other: Constraint): boolean {
  if (nameOf(one) === nameOf(other) || tellsOfChange(one) || tellsOfChange(other)) return false
  const common = countDays(intersect(one.days, other.days))
  return common > 0 && common < fewestDays
}

/** The evidence of titles, with that of those who barely were in office together widened to the days of either. */
export function widenedWhereBarely(constraints: readonly Constraint[]): Constraint[] {
  if (constraints.some(({rule}) => rule === 'date/office-left')) return [...constraints]
  const likely = constraints.filter(isLikely)
  const widened = new Set<string>()
  const all = constraints.map((own): Constraint => {
    const others = isLikely(own) ? likely.filter((other) => isBarely(own, other)) : []
    const [first] = others
    if (!first) return own
    widened.add(nameOf(own))
    return {
      ...own,
      params: {...own.params, barely: nameOf(first)},
      days: others.reduce((days, other) => eitherOf(days, other.days), own.days)
    }
  })
  // Which of the terms are likelier matters no more, or is no likelier than that years are left out.
  return all.filter(
    (one) =>
      one.rule !== 'date/in-known-term' ||
      !(widened.has(nameOf(one)) || likely.some((other) => isBarely(one, other)))
  )
}
