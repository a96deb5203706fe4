/** Place lines with a whole date: the day on which a correspondent wrote. */
import {toEpochDay} from '../../../src/lib/epoch-days.ts'
import {dayOfWritingRule} from '../day-of-writing.ts'
import {isOfRelease} from '../releases-told.ts'
import type {Finding, Range} from '../stages.ts'
import {hull, type DaySet} from '../terms/day-set.ts'
import type {Reading} from './reading.ts'

/** From then on, papers have sites, and what is written appears there on the day itself. */
const sitesBegin = toEpochDay(1995, 1, 1)

/** So many days after a correspondent wrote, a daily has printed it: after a night. */
const overNight = 1
/** Over a Sunday and a night, as long as only paper was printed on. */
const overSunday = 3

/** Within how many days of writing a dispatch is printed, mostly. */
export const daysToPress = (days: DaySet): number =>
  (hull(days)?.from ?? sitesBegin) >= sitesBegin ? overNight : overSunday

/** Services that publish what companies and offices say, on the day that stands in its place line. */
const releases =
  /^(?:pr\s?newswire|business\s?wire|globe\s?newswire|market\s?wired?|accesswire|prweb|ein\s?presswire|cnw(?:\s.*)?|canada newswire|news aktuell|ots|openpr)$/iu

/** What stands between places and the date of a line that is nothing else. */
const joints = /^[\s,.;:()–—-]*$/u
const places: ReadonlySet<string> = new Set(['place', 'town', 'country', 'region', 'metonym'])

/** A clock behind the day, `Madrid - 17 JUN 2011 - 12:30 CEST`: so a site stamps what it prints. */
const clock = /^[\s,|–—-]*(?:(?:at|à|um|kl\.?|a las|às)\s)?\d{1,2}[:.h]\d{2}(?!\d)/iu

/** Whether nothing but places stands in a line ahead of the date: `Niamey, Niger, Sept. 2, 1985`. */
function isBehindPlace({structured: {mentions, units}}: Reading, {start, end}: Range): boolean {
  const unit = units.find((one) => one.start <= start && start < one.end)
  const ahead = mentions.filter(
    (mention) => mention.unit === unit && places.has(mention.entity.kind) && mention.end <= start
  )
  if (!unit || clock.test(unit.text.slice(end - unit.start))) return false
  if (unit.label.rule === dayOfWritingRule) return true
  if (ahead.length === 0) return false
  let rest = unit.text.slice(0, start - unit.start)
  for (const mention of ahead.toReversed())
    rest = rest.slice(0, mention.start - unit.start) + rest.slice(mention.end - unit.start)
  return joints.test(rest)
}

/**
 * `Paris, 25 August 1944. - The tanks …`: the day on which a correspondent wrote, who calls it today; papers
 * print it then or later, what agencies send too, and books long after. Where it opens the text, a weekday
 * changes nothing; on a line of its own, that is the line of an issue.
 */
export function isDispatch(reading: Reading, {rule, spans, params}: Finding): boolean {
  const {dateline, units} = reading.structured
  const [at] = spans
  if (at === undefined || units.some(isOfRelease)) return false
  if (rule === 'date/date-line') return params['weekday'] === 'none' && isBehindPlace(reading, at)
  if (rule !== 'date/dateline' || dateline === undefined) return false
  if (releases.test(dateline.agency?.trim() ?? '')) return false
  return dateline.start <= at.start && at.end <= dateline.end
}
