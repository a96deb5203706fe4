/**
 * `In May, Tzachi Hanegbi, chairman of …, met …`: the May before publication, in a year in which he
 * was chairman. Nobody writes so of a May more than a year ago.
 */
import type {Constraint} from '../constraint.ts'
import {everyDay} from '../../terms/day-set.ts'
import type {BareMonth} from '../expressions/expression.ts'
import type {OfficeClaim} from '../office-claim.ts'
import {nearSentence, type Reading, type TimedClause} from '../reading.ts'
import {perhapsInOffice} from '../silent-tables.ts'
import {termFact} from '../../terms/days-in-office.ts'
import {isMeant, isTold} from '../told-as-past.ts'

type MonthClause = TimedClause & {readonly time: BareMonth}

const isPastMonth = (one: TimedClause): one is MonthClause =>
  one.time.kind === 'bare-month' &&
  (one.time.preposition === 'in' || one.time.preposition === 'last') &&
  (one.clause.tense === 'past' || one.clause.tense === 'perfect') &&
  !one.clause.quoted &&
  isOfItsVerb(one)

/** What is set on a day has that day before it: `had set a day in March`, `called elections in May`. */
const appointed =
  /\b(?:set|fix(?:ed)?|named|chosen|picked|appointed|scheduled|called|agreed(?:\s+on)?|arranged)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:days?|dates?|times?|weeks?|elections?|votes?|polls?|referendums?|meetings?|talks|summits?|conferences?|visits?|hearings?|trials?)\s*$/iu

/** `In May of that year`: told from far off. */
const ofThatTime =
  /^\s*,?\s+(?:of|in)\s+(?:that|the\s+same)\s+(?:year|summer|winter|spring|autumn|fall|season)\b/iu

/** `met him in March`, not `had set a day in March for the vote`. */
function isOfItsVerb({time, clause: {text, start}}: TimedClause): boolean {
  const ahead = text.slice(0, time.start - start)
  return (
    !isMeant(ahead) &&
    !appointed.test(ahead) &&
    !ofThatTime.test(text.slice(time.end - start)) &&
    isTold(ahead, text.slice(time.end - start)) !== undefined
  )
}

function claimsBeside({clause}: MonthClause, claims: readonly OfficeClaim[]): OfficeClaim[] {
  const {unit} = clause
  const near = nearSentence(clause)
  return claims.filter(
    ({mention}) => mention.start >= unit.start + near.start && mention.end <= unit.start + near.end
  )
}

/** One constraint a month, person and office: the first stands for those that say the same. */
export function pastMonths({times, claims, reference}: Reading): Constraint[] {
  const byUnit = Map.groupBy(claims, ({mention}) => mention.unit)
  const found = new Map<string, Constraint>()
  for (const one of times.filter(isPastMonth)) {
    const {month} = one.time
    for (const claim of claimsBeside(one, byUnit.get(one.clause.unit) ?? [])) {
      const facts = claim.terms.map(termFact)
      const key = `${month} ${facts.join()}`
      if (found.has(key)) continue
      const {people} = reference.authorities
      found.set(key, {
        rule: 'date/past-month',
        params: {month, name: people.get(claim.person)?.name ?? claim.person, title: claim.title},
        basis: 'authority',
        strength: 'soft',
        trust: 0.65,
        spans: [one.at, claim.at],
        facts,
        days: everyDay,
        yearly: {
          kind: 'since-month',
          month,
          days: perhapsInOffice(claim.terms, reference.authorities, reference.asOf)
        }
      })
    }
  }
  return [...found.values()]
}
