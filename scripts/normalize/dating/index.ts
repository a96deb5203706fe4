/** When an article was published, by what it says: evidence, and the days that it allows. */
import {everyDay, sameDays} from './day-set.ts'
import {readForDating} from './reading.ts'
import {datingRules, type DatingRule} from './rules/index.ts'
import {solve, type Solution} from './solve.ts'
import type {Constraint} from './constraint.ts'

export interface Dating extends Solution {
  readonly constraints: readonly Constraint[]
}

/** Evidence that says something; a rule may find nothing but what is always true. */
const says = ({days, yearly, weekdays}: Constraint) =>
  days.length > 0 && (yearly !== undefined || weekdays !== undefined || !sameDays(days, everyDay))

/** Dates one article. Pure; the answer does not depend on the order of the rules. */
export function dateArticle(
  ...[structured, reference, extraction]: Parameters<typeof readForDating>
): Dating {
  const reading = readForDating(structured, reference, extraction)
  const rules: readonly DatingRule[] = Object.values(datingRules)
  const constraints = rules.flatMap((rule) => rule(reading)).filter(says)
  return {constraints, ...solve(constraints)}
}
