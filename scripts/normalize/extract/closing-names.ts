/**
 * Names that close a text that is no page: right below its last sentence a line that is nothing but a name, and below it at
 * most the paper, its day, or what the writer is. Whom the prose speaks of, such a line does not sign for.
 */
import {capitalized, couldBeName} from '../classify/person-names.ts'
import {isRoleLine} from '../classify/writer-roles.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'

const longestName = 40
/** A line below the name that gives the paper or the day is at most this long. */
const longestEnd = 80
const closesQuotation = /["'”’»“]\s*$/u

/** Whether the name, or its last word, stands in the prose. */
function isTold(units: readonly LabeledUnit[], name: string): boolean {
  const surname = name.split(/\s/u).at(-1)!.toLowerCase()
  return units.some(
    ({text, label}) =>
      label.class === 'body' && endsSentence(text) && text.toLowerCase().includes(surname)
  )
}

/** A line below the name: what the writer is, or a day, alone or with paper or place. */
const attends = ({text, label}: LabeledUnit): boolean =>
  isRoleLine(text) ||
  (label.class !== 'body' && label.class !== 'headline') ||
  (text.length <= longestEnd && printedDates(text).length === 1)

/** The name, as a range into the line; none where the line is no such one. */
export function closingName(units: readonly LabeledUnit[], index: number): readonly Range[] {
  const [above, unit] = [units[index - 1], units[index]!]
  if (unit.label.class !== 'body' || unit.text.length > longestName) return []
  if (!above || above.label.class !== 'body' || !endsSentence(above.text)) return []
  if (closesQuotation.test(above.text)) return []
  // `Anna BROWN`
  const name = capitalized(unit.text.trim())
  if (!couldBeName(name) || isTold(units, name)) return []
  return units.slice(index + 1).every(attends) ? [{start: 0, end: unit.text.trimEnd().length}] : []
}
