/** Place lines with a whole date: the day on which a correspondent wrote, or on which the text appeared. */
import {toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {Finding} from '../stages.ts'
import {hull, type DaySet} from './day-set.ts'
import type {Reading} from './reading.ts'

/** From then on, papers have sites, and what is written appears on the day itself. */
const sitesBegin = toEpochDay(1995, 1, 1)

/**
 * `Paris, 25 August 1944. - The tanks …`: the day on which a correspondent wrote, who calls it today; the
 * paper printed it then or later. What an agency signs, it put out on that very day.
 */
export function isDispatch(
  reading: Reading,
  {rule, spans, params}: Finding,
  days: DaySet
): boolean {
  const {dateline} = reading.structured
  const [at] = spans
  return (
    rule === 'date/dateline' &&
    (hull(days)?.to ?? sitesBegin) < sitesBegin &&
    params['weekday'] === 'none' &&
    dateline !== undefined &&
    dateline.agency === undefined &&
    at !== undefined &&
    dateline.start <= at.start &&
    at.end <= dateline.end
  )
}
