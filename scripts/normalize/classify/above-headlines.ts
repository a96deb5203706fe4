/** Where the head of a text ends: what may stand above its headline. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Unit} from '../stages.ts'

const above: ReadonlySet<SegmentClass> = new Set([
  'signoff',
  'issue',
  'masthead',
  'section',
  'menu',
  'nav',
  'share'
])

/** Index of the first line that is none of what stands above headlines; -1 where all are. */
export const firstBelowHead = (units: readonly Unit[]): number =>
  units.findIndex(({label}) => !label || !above.has(label.class))
