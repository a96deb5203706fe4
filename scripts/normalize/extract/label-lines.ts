/** Lines that are nothing but a label of the date below them: `Last updated on`. */
import type {LabeledUnit} from '../stages.ts'
import {dateLabels} from '../time/date-label-words.ts'
import {printedDates} from '../time/printed-dates.ts'

/** A label on a line of its own is at most this long. */
const longestLabel = 30

/** Words that go with a label: `Last updated on`. */
const besideLabel =
  /(?<!\p{L})(?:date|datum|fecha|data|last|first|on|am|le|el|at|the|by)(?!\p{L})/giu

/** A line that is nothing but a label; `War starts` is a headline. */
export function isLabelAlone({text}: Pick<LabeledUnit, 'text'>): boolean {
  if (text.length > longestLabel || printedDates(text).length > 0) return false
  if (/[:：]$/u.test(text)) return true
  return !/\p{L}/u.test(text.replace(dateLabels, ' ').replace(besideLabel, ' '))
}
