/** The order in which a curator's time is best spent. */
import type {Finding} from './finding.ts'
import {kindNames, kinds, type Kind} from './kinds.ts'

const daysPerYear = 365.25
/** A date that is open by more than this is as good as none. */
const mostYears = 10

/** Worth of settling it: weight of its kind × articles × (for dates) years that are open. */
export function valueOf({
  kind,
  articles,
  days
}: Pick<Finding, 'kind' | 'articles' | 'days'>): number {
  const years = days === undefined ? 1 : Math.min(days / daysPerYear, mostYears)
  return kinds[kind].weight * articles * years
}

export interface Group {
  readonly kind: Kind
  /** The most valuable first. */
  readonly findings: readonly Finding[]
}

/**
 * Findings by kind. The kind with the most valuable finding comes first, as does the most valuable
 * finding in its kind; equals are in the order of the table of kinds and of their subjects.
 */
export function ranked(findings: Iterable<Finding>): Group[] {
  const byKind = new Map<Kind, {finding: Finding; value: number}[]>()
  for (const finding of findings) {
    const own = byKind.get(finding.kind)
    const valued = {finding, value: valueOf(finding)}
    if (own) own.push(valued)
    else byKind.set(finding.kind, [valued])
  }
  const groups = kindNames.flatMap((kind) => {
    const own = byKind.get(kind)
    if (!own) return []
    own.sort((a, b) => b.value - a.value || compare(a.finding, b.finding))
    return [{kind, best: own[0]?.value ?? 0, findings: own.map(({finding}) => finding)}]
  })
  return groups
    .toSorted((a, b) => b.best - a.best)
    .map(({kind, findings: own}) => ({kind, findings: own}))
}

/** By UTF-16 units: the same on every computer. */
function compare(a: Finding, b: Finding): number {
  const left = `${a.subject}\n${a.say}`
  const right = `${b.subject}\n${b.say}`
  return left < right ? -1 : left > right ? 1 : 0
}
