/** Place lines with a whole date: the day on which a correspondent wrote, or on which the text appeared. */
import {toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {Finding, Range} from '../stages.ts'
import {hull, type DaySet} from './day-set.ts'
import type {Reading} from './reading.ts'

/** From then on, papers have sites, and what is written appears on the day itself. */
const sitesBegin = toEpochDay(1995, 1, 1)

/** What may stand between a place and the date of a line that is nothing else. */
const joint = /^[\s,.;:–—-]*$/u

/** Whether a line of its own opens with a place, and the date follows. */
function isBehindPlace({structured: {mentions, units}}: Reading, {start}: Range): boolean {
  const unit = units.find((one) => one.start <= start && start < one.end)
  return mentions.some(
    (mention) =>
      mention.unit === unit &&
      places.has(mention.entity.kind) &&
      mention.start === unit.start + (/^\W*/u.exec(unit.text)?.[0].length ?? 0) &&
      mention.end <= start &&
      joint.test(unit.text.slice(mention.end - unit.start, start - unit.start))
  )
}
const places: ReadonlySet<string> = new Set(['place', 'town', 'country', 'region', 'metonym'])

/**
 * `Paris, 25 August 1944. - The tanks …`: the day on which a correspondent wrote, who calls it today; papers
 * printed it then or later, what agencies sent too, and books long after. A line with the weekday is that of an
 * issue.
 */
export function isDispatch(reading: Reading, finding: Finding, days: DaySet): boolean {
  const {rule, spans, params} = finding
  const {dateline} = reading.structured
  const [at] = spans
  if (at === undefined || params['weekday'] !== 'none') return false
  if ((hull(days)?.to ?? sitesBegin) >= sitesBegin) return false
  return rule === 'date/dateline'
    ? dateline !== undefined && dateline.start <= at.start && at.end <= dateline.end
    : rule === 'date/date-line' && isBehindPlace(reading, at)
}
