/**
 * What is told in the past had happened: `became independent in 1991`, `Q1 of 2009 totaled`. It
 * bounds publication from below, however long ago it was; history never moves the upper end.
 */
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notBefore} from '../../terms/day-set.ts'
import {businessYear, countsOwnYears, firstDay, isAbsolute, isPartOfYear} from '../first-days.ts'
import {ofLaterHands} from '../later-hands.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {latestTold, surelyPast, type Told} from '../surely-past.ts'
import {lastDay, trustInTimes} from '../times-of-the-world.ts'
import {offices} from './offices.ts'

/** What is told by a later hand is believed last. */
const laterTrust = 0.3

type PastTime = Told & {readonly isLater?: boolean}

function toConstraint({day, strength, one, isLater}: PastTime): Constraint {
  const {time} = one
  const {kind, days} = time.kind === 'stretch' ? {...time.last, days: [time.last]} : time
  const [{from, to} = {from: null, to: null}] = days
  const completed = to !== null && day > to
  return {
    rule: completed ? 'date/completed-period' : 'date/past-time',
    params: {
      from: formatDay(from ?? day),
      kind,
      ...(completed && {ended: formatDay(day - 1)}),
      ...(isLater && {later: 1})
    },
    basis: 'internal',
    strength,
    trust: strength === 'hard' ? 0.8 : isLater ? laterTrust : 0.55,
    spans: [one.at],
    days: notBefore(day)
  }
}

/** The times that a text tells as past, those of days still to come among them. */
function toldTimes(reading: Reading): Told[] {
  const ownYears = countsOwnYears(reading)
  return reading.times.flatMap((one): Told[] => {
    const {time, clause} = one
    if (!isAbsolute(time) || businessYear.test(clause.text)) return []
    if (ownYears && isPartOfYear(time)) return []
    const told = firstDay(time, clause)
    if (!told) return []
    // `from $37 million in 1989 to $44 million in 1990`: the budget of a year is made before it.
    const isBudgeted = ownYears && time.kind === 'year' && time.preposition !== 'since'
    return [{...told, ...(isBudgeted && {strength: 'soft'}), one: {...one, time}}]
  })
}

/**
 * The last time behind the day of the archive that the text tells as past: it is of another world, or misprinted.
 * It bounds nothing, and is told.
 */
export function timeToCome(reading: Reading): Constraint | undefined {
  const limit = lastDay(reading)
  const isLate = ({time}: TimedClause) =>
    'days' in time && time.days.some(({to}) => to === null || to > limit)
  if (!reading.times.some(isLate)) return undefined
  const last = latestTold(toldTimes(reading).filter(({day}) => day > limit))
  return last && {...toConstraint({...last, strength: 'soft'}), toCome: true}
}

/** The latest time that is surely told as past, and a later one that perhaps is. */
export function pastTimes(reading: Reading): Constraint[] {
  const all = toldTimes(reading)
  if (all.length === 0) return []
  const trust = trustInTimes(reading)
  const isOfLaterHand = ofLaterHands(reading, offices)
  const ofTheWorld = all.flatMap((told): PastTime[] => {
    const strength = trust(told.one, told)
    if (strength === 'hard' && isOfLaterHand(told))
      return [{...told, strength: 'soft', isLater: true}]
    return strength ? [{...told, strength}] : []
  })
  const limit = lastDay(reading)
  // Whoever tells of years to come as past, may have made up the others too.
  const known = all.some(({day}) => day > limit)
    ? ofTheWorld.filter(({one: {time}}) => time.kind !== 'year')
    : ofTheWorld
  const surely = surelyPast(
    known.filter(({strength}) => strength === 'hard'),
    reading
  )
  const perhaps = latestTold(known.filter(({day}) => day > (surely?.day ?? -Infinity)))
  return [
    ...(surely ? [surely] : []),
    ...(perhaps ? [{...perhaps, strength: 'soft' as const}] : [])
  ].map(toConstraint)
}
