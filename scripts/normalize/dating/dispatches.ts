/** Place lines with a whole date: the day on which a correspondent wrote, or on which the text appeared. */
import {toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {Finding, Range} from '../stages.ts'
import {hull, type DaySet} from './day-set.ts'
import type {Reading} from './reading.ts'

/** From then on, papers have sites, and what is written appears on the day itself. */
const sitesBegin = toEpochDay(1995, 1, 1)

/** What stands between places and the date of a line that is nothing else. */
const joints = /^[\s,.;:()–—-]*$/u
const places: ReadonlySet<string> = new Set(['place', 'town', 'country', 'region', 'metonym'])

/** Whether nothing but places stands in a line ahead of the date: `Niamey, Niger, Sept. 2, 1985`. */
function isBehindPlace({structured: {mentions, units}}: Reading, {start}: Range): boolean {
  const unit = units.find((one) => one.start <= start && start < one.end)
  const ahead = mentions.filter(
    (mention) => mention.unit === unit && places.has(mention.entity.kind) && mention.end <= start
  )
  if (!unit || ahead.length === 0) return false
  let rest = unit.text.slice(0, start - unit.start)
  for (const mention of ahead.toReversed())
    rest = rest.slice(0, mention.start - unit.start) + rest.slice(mention.end - unit.start)
  return joints.test(rest)
}

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
