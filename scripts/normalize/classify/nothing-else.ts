/** What stays of a text of which the rules leave nothing. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {LabeledUnit} from '../stages.ts'
import {labeled} from './rule.ts'

/** Lines that say by their own words what they are; all others are judged by what stands around them. */
const sayThemselves: ReadonlySet<SegmentClass> = new Set(['issue', 'byline', 'copyright'])

/**
 * A text that would lose everything keeps everything that the shapes of its lines were to tell: the
 * rules cannot have understood it. Where only dates and names are left, it keeps these too.
 */
export function keepSomething(units: readonly LabeledUnit[]): LabeledUnit[] {
  if (units.some(({label}) => label.class === 'body')) return [...units]
  const isSure = ({label}: LabeledUnit) => sayThemselves.has(label.class)
  const all = units.every(isSure)
  return units.map((unit) =>
    isSure(unit) && !all ? unit : labeled(unit, 'body/nothing-else', 'body')
  )
}
