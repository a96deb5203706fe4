/** Units of a text, parted and joined where a curator says what a passage is. */
import type {LabeledUnit, Range} from '../stages.ts'
import {words} from '../text.ts'
import type {ClassedPassage} from './word.ts'

/** The rule of what a curator says a passage is. */
export const curatorsClass = 'correction/segment'

const isBlank = (character: string | undefined) => character === '\0' || character?.trim() === ''

/** The part of a unit between two offsets of the text, without white space at its ends. */
function part(unit: LabeledUnit, {start, end}: Range): LabeledUnit[] {
  let from = Math.max(start, unit.start)
  let to = Math.min(end, unit.end)
  while (from < to && isBlank(unit.text[from - unit.start])) from += 1
  while (to > from && isBlank(unit.text[to - 1 - unit.start])) to -= 1
  if (from >= to) return []
  if (from === unit.start && to === unit.end) return [unit]
  const text = unit.text.slice(from - unit.start, to - unit.start)
  const gap = from === unit.start ? unit.gap : 0
  return [{...unit, start: from, end: to, text, wordCount: words(text).length, gap}]
}

function cut(unit: LabeledUnit, passage: ClassedPassage): LabeledUnit[] {
  if (unit.end <= passage.start || passage.end <= unit.start) return [unit]
  const label = {class: passage.class, rule: curatorsClass, reason: passage.reason}
  return [
    ...part(unit, {start: unit.start, end: passage.start}),
    ...part(unit, passage).map((inside) => ({...inside, label})),
    ...part(unit, {start: passage.end, end: unit.end})
  ]
}

/** Units with the classes of the curator; the rest of a unit that is cut keeps its own. */
export function withClasses(
  units: readonly LabeledUnit[],
  passages: readonly ClassedPassage[]
): readonly LabeledUnit[] {
  return passages.reduce<readonly LabeledUnit[]>(
    (current, passage) => current.flatMap((unit) => cut(unit, passage)),
    units
  )
}

/** Units that one reading spans become one, of the first one's class: the source has no end inside it. */
export function joined(
  units: readonly LabeledUnit[],
  regions: readonly Range[],
  text: string
): readonly LabeledUnit[] {
  return regions.reduce<readonly LabeledUnit[]>((current, region) => {
    const isIn = ({start, end}: Range) => start < region.end && region.start < end
    const [first, ...others] = current.filter(isIn)
    const last = others.at(-1)
    if (!first || !last) return current
    const own = text.slice(first.start, last.end)
    const whole = {...first, end: last.end, text: own, wordCount: words(own).length}
    return current
      .filter((unit) => !others.includes(unit))
      .map((unit) => (unit === first ? whole : unit))
  }, units)
}
