/** What the place of a name in the text says of it: heading or lead, quotation, dateline, office. */
import type {Entity, LabeledUnit, Mention, Range} from '../stages.ts'
import {leadOf} from './lead.ts'
import {officeBefore} from './office-words.ts'
import {opensPlaceLine, placeLines} from './place-lines.ts'
import {countryKinds} from './place-context.ts'
import {isWithin, quotations} from './quotations.ts'
import {uncounted} from './uncounted.ts'

/** Makes mentions of ranges of units, with all that their place in the text says. */
export function mentionMaker(units: readonly LabeledUnit[], dateline: Range | undefined) {
  const lead = leadOf(units, dateline)
  const headers = placeLines(units)
  const quoted = new Map(units.map((unit) => [unit, quotations(unit.text)]))
  return (unit: LabeledUnit, range: Range, entity: Entity): Mention => {
    const at = {start: unit.start + range.start, end: unit.start + range.end}
    const reason = countryKinds.has(entity.kind) ? uncounted(unit.text, range) : undefined
    const from = Math.max(0, range.start - 130)
    const office =
      entity.kind === 'person' ? officeBefore(unit.text.slice(from, range.start)) : undefined
    const base = unit.start + from
    return {
      ...at,
      entity,
      unit,
      quoted: isWithin(range, quoted.get(unit)!),
      lead: isWithin(at, lead.ranges),
      opening: isWithin(at, lead.opening),
      ...(reason && {uncounted: reason}),
      ...(office && {office: {...office, start: office.start + base, end: office.end + base}}),
      inDateline:
        (dateline !== undefined && isWithin(at, [dateline])) ||
        (headers.has(unit) && opensPlaceLine(unit.text, range))
    }
  }
}
