/**
 * The days of publication that the evidence allows: for certain by hard evidence alone, and likely
 * with the soft evidence too.
 */
import {setterOf} from './bound-setters.ts'
import {noDay, type DaySet} from './day-set.ts'
import type {Constraint} from './constraint.ts'
import {narrow} from './narrow.ts'

/** A set of days, and what made it so. */
export interface Answer {
  readonly days: DaySet
  readonly from: readonly Constraint[]
  /** The one piece of evidence that set the first day; absent where that end is open. */
  readonly earliest?: Constraint
  readonly latest?: Constraint
}

/** Evidence that was set aside, and what it contradicts. */
export interface Dropped {
  readonly constraint: Constraint
  readonly against: readonly Constraint[]
}

export interface Solution {
  readonly certain: Answer
  readonly likely: Answer
  readonly dropped: readonly Dropped[]
  /** Smallest sets of hard evidence that cannot all be true. */
  readonly conflicts: readonly (readonly Constraint[])[]
}

/** Evidence is believed against other evidence only when it is better by more than this. */
export const clearlyBetter = 0.15

const isPossible = (constraints: readonly Constraint[]) => narrow(constraints).length > 0

/** Two readings of one phrase differ in what they allow. */
const said = ({days, yearly, weekdays, docs}: Constraint) =>
  JSON.stringify([days, yearly, weekdays, docs])

/** The most trusted first; never by the order in which they were found. */
function byTrust(a: Constraint, b: Constraint): number {
  return (
    b.trust - a.trust ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    (said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : 0)
  )
}

/** A subset that is impossible, and possible without any one of its members (deletion filter). */
function minimalConflict(constraints: readonly Constraint[]): Constraint[] {
  let kept = [...constraints]
  for (const constraint of constraints) {
    const without = kept.filter((other) => other !== constraint)
    if (!isPossible(without)) kept = without
  }
  return kept
}

/** All pairs that contradict each other; without one, a smallest larger set. */
function conflictsAmong(constraints: readonly Constraint[]): Constraint[][] {
  const pairs = constraints.flatMap((one, index) =>
    constraints
      .slice(index + 1)
      .flatMap((other) => (isPossible([one, other]) ? [] : [[one, other]]))
  )
  return pairs.length > 0 ? pairs : [minimalConflict(constraints)]
}

/**
 * Takes from contradicting hard evidence what is not clearly better than its opponents: of two
 * equals neither is believed, so that a contradiction widens the answer and never picks a side.
 */
function withoutConflicts(hard: readonly Constraint[]): {
  kept: readonly Constraint[]
  conflicts: Constraint[][]
} {
  let kept = hard
  const conflicts: Constraint[][] = []
  while (!isPossible(kept)) {
    const found = conflictsAmong(kept)
    conflicts.push(...found)
    const lost = new Set(
      found.flatMap((members) => {
        const best = Math.max(...members.map(({trust}) => trust))
        const worse = members.filter(({trust}) => trust < best - clearlyBetter)
        return worse.length > 0 ? worse : members
      })
    )
    kept = kept.filter((constraint) => !lost.has(constraint))
  }
  return {kept, conflicts}
}

function answer(constraints: readonly Constraint[]): Answer {
  const days = constraints.length === 0 ? noDay : narrow(constraints)
  const earliest = setterOf('from', days, constraints)
  const latest = setterOf('to', days, constraints)
  return {days, from: constraints, ...(earliest && {earliest}), ...(latest && {latest})}
}

/** Solves for the day of publication. The order of the constraints does not matter. */
export function solve(constraints: readonly Constraint[]): Solution {
  const sorted = constraints.toSorted(byTrust)
  const {kept, conflicts} = withoutConflicts(sorted.filter(({strength}) => strength === 'hard'))
  const likely = [...kept]
  const dropped: Dropped[] = sorted
    .filter((constraint) => constraint.strength === 'hard' && !kept.includes(constraint))
    .map((constraint) => ({
      constraint,
      against: conflicts
        .filter((members) => members.includes(constraint))
        .flatMap((members) => members.filter((other) => other !== constraint))
    }))
  for (const constraint of sorted.filter(({strength}) => strength === 'soft')) {
    if (isPossible([...likely, constraint])) likely.push(constraint)
    else dropped.push({constraint, against: minimalConflict([constraint, ...likely]).slice(1)})
  }
  return {certain: answer(kept), likely: answer(likely), dropped, conflicts}
}
