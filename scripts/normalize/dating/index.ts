/** When an article was published, by what it says: evidence, and the days that it allows. */
import type {Constraint} from './constraint.ts'
import {everyDay, sameDays} from '../terms/day-set.ts'
import {heldFor} from './held-for.ts'
import type {Reading} from './reading.ts'
import {datingRules, type DatingRule} from './rules/index.ts'
import {timeToCome} from './rules/past-times.ts'
import {withToldSilence} from './told-silence.ts'

/** Evidence that says something; a rule may find nothing but what is always true. */
const says = ({days, yearly, weekdays}: Constraint) =>
  days.length > 0 && (yearly !== undefined || weekdays !== undefined || !sameDays(days, everyDay))

/**
 * What an article says about its day of publication, by all rules or by those that are given. Pure. Where it tells
 * of days to come as past, nothing that it says is certain, and those are told.
 */
export function datingEvidence(
  reading: Reading,
  rules: Readonly<Record<string, DatingRule>> = datingRules
): Constraint[] {
  const found = Object.values(rules)
    .flatMap((rule) => rule(reading))
    .filter(says)
  const all = withToldSilence(found, heldFor)
  const toCome = timeToCome(reading)
  return toCome ? [...all.map((one) => ({...one, strength: 'soft' as const})), toCome] : all
}
