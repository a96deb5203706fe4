/** What `--strict` refuses in an article that could be made. */
import type {Issue} from '../../src/schema/evidence.ts'

/**
 * Notices of values that exclude each other, and of decisions on a source that is another since. A wrong
 * weekday within the prose is a slip of the text itself: it is told, and no value rests on it.
 */
const contradictions: ReadonlySet<string> = new Set([
  'issue/evidence-contradicts',
  'issue/dates-disagree',
  'issue/weekday-disagrees',
  'issue/sources-disagree',
  'issue/correction-outdated',
  'issue/correction-adrift'
])

/** Whether an article contradicts itself, another article, or what a curator decided of it. */
export function isContradicted({
  conflicts,
  issues
}: {
  readonly conflicts: readonly unknown[]
  readonly issues: readonly Pick<Issue, 'rule'>[]
}): boolean {
  return conflicts.length > 0 || issues.some(({rule}) => contradictions.has(rule))
}
