/** What would narrow the date: of evidence that excludes each other, what each side says is told. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {countDays, hull} from '../terms/day-set.ts'
import {narrow} from './narrow.ts'
import type {Solution} from './solve.ts'

/** A sentence as data. */
export interface Sentence {
  readonly rule: string
  readonly params: Constraint['params']
}

/** So many contradictions are told at most. */
const mostTold = 2

/** First and last day, empty where that end is open. */
function ends(constraint: Constraint) {
  const {from = null, to = null} = hull(narrow([constraint])) ?? {}
  return [from, to].map((day) => (day === null ? '' : formatDay(day))) as [string, string]
}

/**
 * Two pieces of evidence that exclude each other: both unused, where neither is the better, or one of
 * them used, and its bound in doubt by the other.
 */
function contradicted({conflicts, certain}: Solution): Sentence[] {
  const used = new Set(certain.from)
  const pairs = conflicts.filter((members) => members.length === 2)
  return pairs.slice(0, mostTold).map((members) => {
    const [one, other] = members.toSorted((a, b) => Number(used.has(b)) - Number(used.has(a)))
    const [oneFrom, oneTo] = ends(one!)
    const [otherFrom, otherTo] = ends(other!)
    return {
      rule: used.has(one!) ? 'narrow/doubted' : 'narrow/contradicted',
      params: {oneFrom, oneTo, otherFrom, otherTo}
    }
  })
}

/** The likeliest help first. Nothing where the day is known and undisputed, or a curator set it. */
export function wouldNarrow(solution: Solution): Sentence[] {
  const {days, from} = solution.certain
  if (from.some(({basis}) => basis === 'corrected')) return []
  const disputed = contradicted(solution)
  if (countDays(days) === 1) return disputed
  const knowsDay = from.some(({yearly}) => yearly?.kind === 'around-day')
  return [
    ...disputed,
    ...(knowsDay ? [{rule: 'narrow/year', params: {}}] : []),
    {rule: 'narrow/print-date', params: {}}
  ]
}
