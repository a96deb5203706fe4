/**
 * Sentences of whoever lately left an office: `Prime Minister Rudd did not come: he lost his post on Thursday`.
 * Papers go on giving them the title, in telling how they went.
 */
import {around, type DaySet} from '../terms/day-set.ts'
import type {Reading} from './reading.ts'
import {isToldIn, passagesIn, type Passage} from './told-of-holders.ts'

const day =
  '(?:today|yesterday|tonight|(?:(?:on|late|early)\\s+)?(?:last\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this)\\s+(?:week|night|morning|afternoon|evening))'

/** Who `left on Monday` may be on a journey: only what is said of offices counts. */
const gone = new RegExp(
  [
    `\\bresigned\\s+(?:\\p{L}+\\s+){0,2}?${day}\\b`,
    '\\b(?:lost|quit|left|resigned|vacated|relinquished|gave\\s+up|was\\s+(?:stripped|relieved)\\s+of)\\s+(?:his|her|the)\\s+(?:post|job|office|seat|presidency|premiership|leadership)\\b',
    '\\b(?:handed|turned|gave)\\s+(?:in|over|up|back)\\s+(?:his|her|the)\\s+(?:seals?|resignation|keys)\\b',
    '\\b(?:has\\s+resigned|stepped\\s+(?:down|aside)|(?:was|has\\s+been)\\s+(?:ousted|toppled|deposed|dismissed|replaced|succeeded|voted\\s+out))\\b'
  ].join('|'),
  'giu'
)
const reach = 6000

/** Where the text tells of somebody who lately left. */
export const latelyGone = ({structured: {units}, clauses}: Reading): Passage[] =>
  units.filter(isToldIn).flatMap((unit) => passagesIn(unit, gone, reach, clauses))

/** How somebody left is told for so many days. */
const toldFor = 14

/** Days in office, and those behind them on which the end of it is told. */
export const withTelling = (days: DaySet): DaySet => around(days, 0, toldFor)
