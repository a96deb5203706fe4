/** What a format's tags say of lines. */
import {pageTitleRule} from '../part-rules.ts'
import type {LabeledRange, Unit} from '../stages.ts'
import type {Rule} from './rule.ts'

/** The innermost part that holds the whole unit. */
function partOf(unit: Unit, parts: readonly LabeledRange[]): LabeledRange | undefined {
  return parts
    .filter(({start, end}) => start <= unit.start && unit.end <= end)
    .reduce<LabeledRange | undefined>(
      (best, part) => (best && best.end - best.start <= part.end - part.start ? best : part),
      undefined
    )
}

const labelBy =
  (isWanted: (rule: string) => boolean): Rule =>
  (units, {parts = []}) => {
    const wanted = parts.filter(({label}) => isWanted(label.rule))
    if (wanted.length === 0) return units
    return units.map((unit) => {
      const part = unit.label ? undefined : partOf(unit, wanted)
      return part ? {...unit, label: part.label} : unit
    })
  }

/** Navigation, footers, captions and headlines that are marked as such. */
export const formatParts = labelBy((rule) => rule !== pageTitleRule)

/** The title of the page, where no headline was found in it. */
export const pageTitle = labelBy((rule) => rule === pageTitleRule)
