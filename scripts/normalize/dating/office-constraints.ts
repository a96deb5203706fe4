/** What it says of the day that somebody is given an office: evidence from one claim. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {listOf} from '../../../src/lib/list-of.ts'
import type {Anchor} from './anchor.ts'
import type {Constraint} from './constraint.ts'
import {hull, noDay} from '../terms/day-set.ts'
import {heldBy, heldFor} from './held-for.ts'
import {nearEnd} from './leaving.ts'
import {allowedFor, newsOfLeaving, type Holder} from './office-allowances.ts'
import {isOfForeignAffairs, type OfficeClaim} from './office-claim.ts'
import {titleOf} from '../terms/title-words.ts'
import {daysBetweenTerms, daysInOffice, termFact} from '../terms/days-in-office.ts'

/** A ruler by fact is in the tables for as long as they ruled, not for as long as they bore a title. */
const isByTitle = ({terms}: OfficeClaim) =>
  !terms.some(({title, office}) => office === 'head-of-state' && title === 'Effective leader')

const rules = {
  present: 'date/in-office',
  background: 'date/office-begun',
  left: 'date/office-left'
} as const

/** Whatever else is likely outweighs it: the terms that the tables have may be another time's. */
const knownTrust = 0.45

/** Foreign ministers whom the tables leave out are as likely as those they have. */
const prefersRows = (claim: OfficeClaim) => !isOfForeignAffairs(claim)

/** Of whom the tables name terms, and years of which they say nothing: the terms are likelier. */
function inKnownTerm(claimed: Constraint, {terms}: OfficeClaim, holder: Holder): Constraint {
  const {name = '', title = '', held = ''} = claimed.params
  const {days, allowance} = allowedFor('present', daysInOffice(terms), daysBetweenTerms(terms), {
    ...holder,
    silent: noDay
  })
  return {
    ...claimed,
    rule: 'date/in-known-term',
    params: {name, title, held, ...(allowance !== '' && {allowance})},
    strength: 'soft',
    trust: knownTrust,
    days
  }
}

/** What a claim says of the day; `anchor` is never softer than its strength. */
export function officeConstraints(
  claim: OfficeClaim,
  anchor: Exclude<Anchor, 'soft'>,
  strength: Constraint['strength'],
  holder: Holder
): Constraint[] {
  const inOffice = daysInOffice(claim.terms)
  const {days, allowance, silent} = allowedFor(
    anchor,
    inOffice,
    daysBetweenTerms(claim.terms),
    holder
  )
  const first = hull(inOffice)?.from ?? null
  const tellsSilence = /\bgaps\b/u.test(allowance)
  if (anchor === 'background' && first === null) return []
  const claimed: Constraint = {
    rule: rules[anchor],
    params: {
      name: holder.name,
      title: listOf(new Set(claim.terms.map((term) => titleOf(term, claim.title)))),
      held: heldBy(claim.terms),
      ...(allowance !== '' && {allowance}),
      ...(tellsSilence && {silent: heldFor(silent)}),
      ...(first !== null && {from: formatDay(first)})
    },
    basis: 'authority',
    strength: isByTitle(claim) ? strength : 'soft',
    trust: anchor === 'background' ? 0.7 : 0.8,
    spans: [claim.at],
    facts: claim.terms.map(termFact),
    days,
    ...(tellsSilence && {silent})
  }
  if (anchor === 'left') return [claimed, nearEnd(claimed, inOffice, newsOfLeaving)]
  return anchor === 'present' && silent.length > 0 && !holder.isSworn && prefersRows(claim)
    ? [claimed, inKnownTerm(claimed, claim, holder)]
    : [claimed]
}
