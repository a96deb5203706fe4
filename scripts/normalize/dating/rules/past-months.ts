/**
 * `In May, Tzachi Hanegbi, chairman of …, met …`: the May before publication, in a year in which he
 * was chairman. Nobody writes so of a May more than a year ago.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../day-set.ts'
import type {BareMonth} from '../expressions/expression.ts'
import type {OfficeClaim} from '../office-claims.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {daysInOffice, termFact} from '../terms.ts'

type MonthClause = TimedClause & {readonly time: BareMonth}

const isPastMonth = (one: TimedClause): one is MonthClause =>
  one.time.kind === 'bare-month' &&
  (one.time.preposition === 'in' || one.time.preposition === 'last') &&
  (one.clause.tense === 'past' || one.clause.tense === 'perfect') &&
  !one.clause.quoted

function claimsBeside({clause}: MonthClause, claims: readonly OfficeClaim[]): OfficeClaim[] {
  const {unit, sentence} = clause
  return claims.filter(
    ({mention}) =>
      mention.unit === unit &&
      mention.start >= unit.start + sentence.start &&
      mention.end <= unit.start + sentence.end
  )
}

export function pastMonths({times, claims, reference}: Reading): Constraint[] {
  return times.filter(isPastMonth).flatMap((one) =>
    claimsBeside(one, claims).map((claim): Constraint => {
      const {month} = one.time
      const {people} = reference.authorities
      return {
        rule: 'date/past-month',
        params: {month, name: people.get(claim.person)?.name ?? claim.person, title: claim.title},
        basis: 'authority',
        strength: 'soft',
        trust: 0.65,
        spans: [one.at, claim.at],
        facts: claim.terms.map(termFact),
        days: everyDay,
        yearly: {kind: 'since-month', month, days: daysInOffice(claim.terms)}
      }
    })
  )
}
