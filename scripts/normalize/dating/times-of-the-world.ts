/** Which of the times that a text tells as past it tells of the world and of its own time, and how surely. */
import {parseDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import {isOfCorrections} from './corrections-columns.ts'
import {isInvented, printedDay} from './invented-times.ts'
import {isLaidDown} from './laid-down.ts'
import {
  isNearMadeUp,
  isOfMadeUpWorld,
  isOfMaking,
  isOfShow,
  opensMadeUpWorld,
  opensWithWork
} from './made-up-worlds.ts'
import type {Reading, TimedClause} from './reading.ts'
import {isReview} from './reviews.ts'
import {isSerial} from './serials.ts'
import {addressesReader, isOfExample, ofYearTitles, setsScene} from './supposed-scenes.ts'
import type {FirstDay} from './surely-past.ts'
import {isOfTheCopy} from './times-of-copies.ts'
import {firstYearAhead, isMistaken, isOfYearAhead} from './years-ahead.ts'

/** `She currently lives in Ohio`: a note about the author is kept up to date where the article is not. */
const authorNote =
  /\b(?:currently|now)\s+(?:lives?|blogs?|works?|teaches|resides|writes|edits)\b|\bis\s+the\s+(?:author|founder|editor)\s+of\b|\blives\s+(?:in|with)\b/iu
const authorReach = 1000

const century = toEpochDay(1900, 1, 1)

/** Whether a text names only years before the century that is left out in print. */
function isOfOlderTimes({times}: Reading): boolean {
  const first = times.flatMap(({time}) =>
    'days' in time && !('assumed' in time) ? time.days.map(({from}) => from ?? century) : []
  )
  return first.length > 0 && first.every((day) => day < century)
}

/** The day of the archive: what is told of later days is invented, or read wrongly. */
export const lastDay = ({reference: {asOf}}: Reading): number =>
  asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)

/** How sure it is that the text was written after a day; undefined where the day is not of the world. */
export type Trust = (one: TimedClause, told: FirstDay) => Constraint['strength'] | undefined

/** What can be known of a text before its times are looked at. */
export function trustInTimes(reading: Reading): Trust {
  const limit = lastDay(reading)
  const printed = printedDay(reading)
  const yearAhead = firstYearAhead(reading)
  const madeUp = opensMadeUpWorld(reading)
  // The years of a review can be those of what it reviews.
  const doubted = isReview(reading) || opensWithWork(reading) || isSerial(reading)
  const isAddressed = addressesReader(reading)
  const quotesMistakes = isOfCorrections(reading)
  const isOld = isOfOlderTimes(reading)
  const isSupposed = setsScene(reading)
  const isOfTitle = ofYearTitles(reading)
  const isDoubtful = (one: TimedClause, {day}: FirstDay) =>
    doubted ||
    isAddressed ||
    one.clause.quoted ||
    isNearMadeUp(one) ||
    (isOfShow(one) && one.time.preposition !== 'since') ||
    'assumed' in one.time ||
    day > printed ||
    authorNote.test(one.clause.unit.text.slice(0, authorReach))
  return (one, told) => {
    if (told.day > limit || isInvented(one) || isOfTheCopy(one) || isLaidDown(one)) return undefined
    if ('assumed' in one.time && isOld) return undefined
    if (quotesMistakes || isMistaken(one) || isOfYearAhead(told.day, yearAhead)) return undefined
    if (isSupposed || isOfExample(one) || isOfTitle(told)) return undefined
    const invented = madeUp || isOfMadeUpWorld(one)
    if (invented && !isOfMaking(one)) return undefined
    return invented || isDoubtful(one, told) ? 'soft' : told.strength
  }
}
