/** Evidence that cannot all be true: which of it is believed, and what is told of it. */
import type {Constraint} from './constraint.ts'
import {narrow} from './narrow.ts'

/** Evidence is believed against other evidence only when it is better by more than this. */
export const clearlyBetter = 0.15

/** Whether some day satisfies all. */
export const isPossible = (constraints: readonly Constraint[]) => narrow(constraints).length > 0

/** The first number from 0 that fits not; all below it fit, and none from it on. */
function firstUnfit(count: number, fits: (number: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A subset that is impossible, and possible without any one of its members: its first member is the
 * last one that those behind it exclude, and so on. Found by halves, for a set can be large.
 */
export function minimalConflict(
  constraints: readonly Constraint[],
  known: readonly Constraint[] = []
): Constraint[] {
  const kept = [...known]
  let at = 0
  while (isPossible(kept)) {
    const excluded = firstUnfit(
      constraints.length - at,
      (offset) => !isPossible([...kept, ...constraints.slice(at + offset)])
    )
    // Possible together, after all.
    if (excluded === 0) return []
    at += excluded
    kept.push(constraints[at - 1]!)
  }
  return kept
}

/** Contradicting evidence: what is to be told of it, and what is not believed. */
interface Contradicted {
  readonly told: readonly (readonly Constraint[])[]
  readonly lost: ReadonlySet<Constraint>
}

/** Of contradicting evidence, what is not clearly better than the rest of it. */
function losersOf(members: readonly Constraint[]): readonly Constraint[] {
  const best = Math.max(...members.map(({trust}) => trust))
  const worse = members.filter(({trust}) => trust < best - clearlyBetter)
  return worse.length > 0 ? worse : members
}

/**
 * All pairs that contradict each other decide, but only so many are told that each piece of evidence
 * is named: their number is that of all pairs. Without a pair, a smallest larger set.
 */
function conflictsAmong(constraints: readonly Constraint[]): Contradicted {
  const told: Constraint[][] = []
  const named = new Set<Constraint>()
  const lost = new Set<Constraint>()
  for (const [index, one] of constraints.entries()) {
    for (let next = index + 1; next < constraints.length; next += 1) {
      const other = constraints[next]!
      const isKnown = named.has(one) && named.has(other)
      if (isKnown && lost.has(one) && lost.has(other)) continue
      const pair = [one, other]
      if (isPossible(pair)) continue
      for (const loser of losersOf(pair)) lost.add(loser)
      if (isKnown) continue
      told.push(pair)
      for (const member of pair) named.add(member)
    }
  }
  if (told.length > 0) return {told, lost}
  const smallest = minimalConflict(constraints)
  return {told: [smallest], lost: new Set(losersOf(smallest))}
}

/**
 * Takes from contradicting hard evidence what is not clearly better than its opponents: of two
 * equals neither is believed, so that a contradiction widens the answer and never picks a side.
 */
export function withoutConflicts(hard: readonly Constraint[]): {
  kept: readonly Constraint[]
  conflicts: (readonly Constraint[])[]
} {
  let kept = hard
  const conflicts: (readonly Constraint[])[] = []
  while (!isPossible(kept)) {
    const {told, lost} = conflictsAmong(kept)
    for (const members of told) conflicts.push(members)
    kept = kept.filter((constraint) => !lost.has(constraint))
  }
  return {kept, conflicts}
}
