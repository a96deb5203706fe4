/** What a format's tags say of lines. */
import {pageTitleRule, toldHeadlineRule} from '../part-rules.ts'
import {endsSentence} from '../text.ts'
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

const prose = (units: readonly Unit[]) =>
  units
    .filter(({text, label}) => !label && isSentence(text))
    .reduce((sum, {text}) => sum + text.length, 0)
const shortest = 80
const isSentence = (text: string) => text.length >= shortest && endsSentence(text)

/** A headline below most of the prose is no headline of it: some pages turn their order around. */
function withoutLateHeadline(units: readonly Unit[]): readonly Unit[] {
  const index = units.findIndex(({label}) => label?.rule === toldHeadlineRule)
  if (index < 0 || prose(units.slice(0, index)) <= prose(units.slice(index + 1))) return units
  return units.map(({label, ...unit}) =>
    !label || label.rule === toldHeadlineRule ? unit : {...unit, label}
  )
}

const tellParts = labelBy((rule) => rule !== pageTitleRule)

/** Navigation, footers, captions and headlines that are marked as such. */
export const formatParts: Rule = (units, context) => withoutLateHeadline(tellParts(units, context))

/** The title of the page, where no headline was found in it. */
export const pageTitle = labelBy((rule) => rule === pageTitleRule)
