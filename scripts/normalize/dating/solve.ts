/**
 * The days of publication that the evidence allows: for certain by hard evidence alone, and likely
 * with the soft evidence too.
 */
import {setterOf} from './bound-setters.ts'
import {isPossible, minimalConflict, withoutConflicts} from './conflicts.ts'
import {everyDay, noDay, sameDays, type DaySet} from '../terms/day-set.ts'
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
  /** Smallest sets of hard evidence that cannot all be true: enough to name each piece of it. */
  readonly conflicts: readonly (readonly Constraint[])[]
}

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

function answer(constraints: readonly Constraint[]): Answer {
  const days = constraints.length === 0 ? noDay : narrow(constraints)
  const earliest = setterOf('from', days, constraints)
  const latest = setterOf('to', days, constraints)
  return {days, from: constraints, ...(earliest && {earliest}), ...(latest && {latest})}
}

/**
 * Solves for the day of publication. The order of the constraints does not matter. Where a curator
 * set the date, that is the certain answer, whatever else is found.
 */
export function solve(constraints: readonly Constraint[]): Solution {
  const toCome = constraints.filter((constraint) => constraint.toCome)
  const others = constraints.filter((constraint) => !constraint.toCome)
  const word = others.find(({basis}) => basis === 'corrected')
  const solution = word ? underWord(word, others) : weigh(others)
  const unused = toCome.toSorted(byTrust).map((constraint) => ({constraint, against: []}))
  return {...solution, dropped: [...solution.dropped, ...unused]}
}

/** Evidence within the days that the curator allows only makes the likely answer. */
function underWord(word: Constraint, constraints: readonly Constraint[]): Solution {
  // Known to have no date: then nothing is likely either.
  const isNone = sameDays(word.days, everyDay)
  const others = constraints.filter((constraint) => constraint !== word)
  const against = others.filter((constraint) => isNone || !isPossible([word, constraint]))
  const rest = weigh([word, ...others.filter((constraint) => !against.includes(constraint))])
  const hard = against.filter(({strength}) => strength === 'hard')
  return {
    certain: answer([word]),
    likely: rest.likely,
    dropped: [...against.map((constraint) => ({constraint, against: [word]})), ...rest.dropped],
    conflicts: [...(isNone ? [] : hard.map((constraint) => [word, constraint])), ...rest.conflicts]
  }
}

function weigh(constraints: readonly Constraint[]): Solution {
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
    else dropped.push({constraint, against: minimalConflict(likely, [constraint]).slice(1)})
  }
  return {certain: answer(kept), likely: answer(likely), dropped, conflicts}
}
