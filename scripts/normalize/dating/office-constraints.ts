/** What it says of the day that somebody is given an office: evidence from one claim. */
import {displayDay} from '../../../src/lib/dates.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {listOf} from '../../../src/lib/list-of.ts'
import type {Anchor} from './anchor.ts'
import type {Constraint} from './constraint.ts'
import {
  around,
  everyDay,
  hull,
  intersect,
  noDay,
  notAfter,
  notBefore,
  sameDays,
  union,
  type DaySet
} from './day-set.ts'
import {withAfterlife} from './ended-office.ts'
import {withNextPaper} from './handovers.ts'
import {withTelling} from './lately-left.ts'
import {nearEnd} from './leaving.ts'
import type {OfficeClaim} from './office-claim.ts'
import {titleOf} from './office-titles.ts'
import {withWait} from './taking-office.ts'
import {daysBetweenTerms, daysInOffice, termFact} from './terms.ts'

const span = ({from, to}: DayInterval) =>
  from === null
    ? `until ${displayDay(formatDay(to!))}`
    : to === null
      ? `since ${displayDay(formatDay(from))}`
      : `from ${displayDay(formatDay(from))} to ${displayDay(formatDay(to))}`

/** `from 18 June 1996 to 6 July 1999 and since 29 December 2022`. */
const heldFor = (days: DaySet) =>
  listOf(days.filter(({from, to}) => from !== null || to !== null).map(span))

/** A ruler by fact is in the tables for as long as they ruled, not for as long as they bore a title. */
const isByTitle = ({terms}: OfficeClaim) =>
  !terms.some(({title, office}) => office === 'head-of-state' && title === 'Effective leader')

const rules = {
  present: 'date/in-office',
  background: 'date/office-begun',
  left: 'date/office-left'
} as const

/** That an office was left is news for so many days. */
const newsOfLeaving = 7

const allowedBy = (anchor: Anchor, days: DaySet): DaySet => {
  if (anchor === 'background') {
    const first = hull(days)?.from
    return typeof first === 'number' ? notBefore(first) : everyDay
  }
  return anchor === 'left' ? around(days, 0, newsOfLeaving) : days
}

/** Whose office it is, and what is known of it beside the term. */
export interface Holder {
  readonly name: string
  /** The text tells of their taking the office: the title can be given before. */
  readonly begins: boolean
  /** The text opens with the end of their rule: the title can be given after it. */
  readonly ends: boolean
  /** The text tells how they lately left: the title can be given in telling it. */
  readonly leaves: boolean
  /** The text names who held an office next, when this one ended. */
  readonly handsOver: boolean
  /** Days of which the tables say nothing. */
  readonly silent: DaySet
  /** Days of rule, of which the tables do not tell the title. */
  readonly ofRank: DaySet
  /** Days before the tables of the country begin. */
  readonly beforeState: DaySet
}

interface Allowed {
  /** What the claim says of the day. */
  readonly days: DaySet
  /** Which allowances made these more days than those in office, for the sentence. */
  readonly allowance: string
  /** The days of silence of the tables that count. */
  readonly silent: DaySet
}

/** The silent days that the claim can be of: what only bounds from below has none behind the first day. */
const countedSilence = (anchor: Anchor, inOffice: DaySet, silent: DaySet): DaySet => {
  const first = hull(inOffice)?.from
  return anchor === 'background' && typeof first === 'number'
    ? intersect(silent, notAfter(first - 1))
    : silent
}

/** Why days behind a term count, and which: what allows the most of them. */
const afterTerm = ({
  ends,
  leaves,
  handsOver
}: Pick<Holder, 'ends' | 'leaves' | 'handsOver'>): [string, (days: DaySet) => DaySet] => {
  if (ends) return ['afterlife', withAfterlife]
  if (leaves) return ['leaver', withTelling]
  return ['handover', handsOver ? withNextPaper : (days) => days]
}

/** The days that a title in front of a name allows; an allowance that adds none is not told. */
function allowedFor(
  anchor: Anchor,
  inOffice: DaySet,
  breaks: DaySet,
  {begins, ends, leaves, handsOver, silent, ofRank, beforeState}: Holder
): Allowed {
  // That an office was just left is news of the term itself.
  if (anchor === 'left') return {days: allowedBy(anchor, inOffice), allowance: '', silent: noDay}
  const unbroken = union([...inOffice, ...breaks])
  const gaps = union([...unbroken, ...silent])
  const rank = union([...gaps, ...ofRank])
  const state = union([...rank, ...beforeState])
  const wait = begins ? withWait(state) : state
  const [after, later] = afterTerm({ends, leaves, handsOver})
  const afterlife = later(wait)
  const steps = Object.entries({
    wait: [state, wait],
    [after]: [wait, afterlife],
    break: [inOffice, unbroken],
    gaps: [unbroken, gaps],
    rank: [gaps, rank],
    state: [rank, state]
  })
  return {
    days: allowedBy(anchor, afterlife),
    allowance: steps
      .filter(([, [from, to]]) => !sameDays(allowedBy(anchor, from!), allowedBy(anchor, to!)))
      .map(([name]) => name)
      .join(' '),
    silent: countedSilence(anchor, inOffice, silent)
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
  if (anchor === 'background' && first === null) return []
  const claimed: Constraint = {
    rule: rules[anchor],
    params: {
      name: holder.name,
      title: listOf(new Set(claim.terms.map((term) => titleOf(term, claim.title)))),
      held: heldFor(inOffice),
      ...(allowance !== '' && {allowance}),
      ...(/\bgaps\b/u.test(allowance) && {silent: heldFor(silent)}),
      ...(first !== null && {from: formatDay(first)})
    },
    basis: 'authority',
    strength: isByTitle(claim) ? strength : 'soft',
    trust: anchor === 'background' ? 0.7 : 0.8,
    spans: [claim.at],
    facts: claim.terms.map(termFact),
    days
  }
  return anchor === 'left' ? [claimed, nearEnd(claimed, inOffice, newsOfLeaving)] : [claimed]
}
