/** The days on which a title may stand in front of a name: those in office, and more for reasons that are told. */
import type {Anchor} from './anchor.ts'
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
} from '../terms/day-set.ts'
import {withAfterlife} from './ended-office.ts'
import {withNextPaper} from './handovers.ts'
import {withTelling} from './lately-left.ts'
import {withWait} from './taking-office.ts'

/** That an office was left is news for so many days. */
export const newsOfLeaving = 7

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
  /** The text tells how they take the oath: a day that is the first of a term, perhaps of one that the tables lack. */
  readonly isSworn?: boolean
  /** The text opens with the end of their rule: the title can be given after it. */
  readonly ends: boolean
  /** The text tells how they lately left: the title can be given in telling it. */
  readonly leaves: boolean
  /** The text names who held an office next, when this one ended. */
  readonly handsOver: boolean
  /** Days of which the tables say nothing. */
  readonly silent: DaySet
  /** Days behind a term on which nobody had followed yet. */
  readonly untilNext: DaySet
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
export function allowedFor(
  anchor: Anchor,
  inOffice: DaySet,
  breaks: DaySet,
  {begins, ends, leaves, handsOver, silent, untilNext, ofRank, beforeState}: Holder
): Allowed {
  // That an office was just left is news of the term itself.
  if (anchor === 'left') return {days: allowedBy(anchor, inOffice), allowance: '', silent: noDay}
  const unbroken = union([...inOffice, ...breaks])
  const kept = union([...unbroken, ...untilNext])
  const gaps = union([...kept, ...silent])
  const rank = union([...gaps, ...ofRank])
  const state = union([...rank, ...beforeState])
  const wait = begins ? withWait(state) : state
  const [after, later] = afterTerm({ends, leaves, handsOver})
  const afterlife = later(wait)
  const steps = Object.entries({
    wait: [state, wait],
    [after]: [wait, afterlife],
    break: [inOffice, unbroken],
    caretaker: [unbroken, kept],
    gaps: [kept, gaps],
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
