/**
 * Names that close a text that is no page: right below its last sentence a line that is nothing but a name, and below it at
 * most the paper, its day, or what the writer is. Whom the prose speaks of, such a line does not sign for.
 */
import {isFirstName} from '../names/first-names.ts'
import {capitalized, couldBeName} from '../classify/person-names.ts'
import {isRoleLine} from '../classify/writer-roles.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'

const longestName = 40
/** A line below the name that gives the paper or the day is at most this long. */
const longestEnd = 80
const closesQuotation = /["'”’»“]\s*$/u

/** The stop behind a signature in capitals, as letters to the editor are signed, or where its writer is: `Jane Doe, à Marseille`. */
const behindName = /(?<=\p{Lu}{2})\.$|,\s(?:in|en|à|aus|em|da|w|i|v|din)\s\p{Lu}[\p{L}-]+\.?$/u

/** Whether the name, or its last word, stands in the prose. */
function isTold(units: readonly LabeledUnit[], own: LabeledUnit, name: string): boolean {
  const surname = name.split(/\s/u).at(-1)!.toLowerCase()
  return units.some(
    (unit) =>
      unit !== own &&
      unit.label.class === 'body' &&
      endsSentence(unit.text) &&
      unit.text.toLowerCase().includes(surname)
  )
}

/** A line below a name that says that somebody signed: what the writer is, or a day, alone or with paper or place. */
const attests = ({text}: LabeledUnit): boolean =>
  isRoleLine(text) || (text.length <= longestEnd && printedDates(text).length === 1)

/** A line that may stand below the name. */
const attends = (unit: LabeledUnit): boolean =>
  attests(unit) || (unit.label.class !== 'body' && unit.label.class !== 'headline')

/** The name, as a range into the line; none where the line is no such one. */
export function closingName(units: readonly LabeledUnit[], index: number): readonly Range[] {
  const [above, unit, below] = [units[index - 1], units[index]!, units[index + 1]]
  if (unit.label.class !== 'body' || unit.text.length > longestName) return []
  if (!above || above.label.class !== 'body' || !endsSentence(above.text)) return []
  if (closesQuotation.test(above.text)) return []
  // `Anna BROWN`
  const printed = unit.text.trim().replace(behindName, '')
  const name = capitalized(printed)
  const [given = ''] = name.split(/\s/u)
  // By themselves, `Merry Christmas` and the play of the evening close texts, too.
  if (!isFirstName(given) && !(below && attests(below))) return []
  if (!couldBeName(name) || isTold(units, unit, name)) return []
  return units.slice(index + 1).every(attends) ? [{start: 0, end: printed.length}] : []
}
