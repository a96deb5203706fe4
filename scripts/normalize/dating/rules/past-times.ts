/**
 * What is told in the past had happened: `became independent in 1991`, `Q1 of 2009 totaled`. It
 * bounds publication from below, however long ago it was; history never moves the upper end.
 */
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notBefore} from '../day-set.ts'
import type {Absolute, Stretch} from '../expressions/expression.ts'
import type {Reading, TimedClause} from '../reading.ts'
import {isReport} from '../reported-times.ts'
import {isInvented, printedDay} from '../invented-times.ts'
import {
  isNearMadeUp,
  isOfMadeUpWorld,
  isOfMaking,
  isOfShow,
  opensMadeUpWorld,
  opensWithWork
} from '../made-up-worlds.ts'
import {isOfTheCopy} from '../times-of-copies.ts'
import {isReview} from '../reviews.ts'
import {pastStretchStrength} from '../past-stretches.ts'
import {isOfPaper, isRecited} from '../set-ahead.ts'
import {surelyPast, type FirstDay, type Told} from '../surely-past.ts'
import {isMeant, isTold} from '../told-as-past.ts'
import {firstYearAhead, isMistaken, isOfYearAhead} from '../years-ahead.ts'

/** Words that tie a time to the verb; another one may make it the name of a thing. */
const ties = new Set(['in', 'on', 'during', 'ended', 'throughout'])
/** Where the phrase around a clause ends, at the latest after so many characters. */
const phraseEnd = /[,;:.!?]/u
const farthest = 400

/**
 * What follows the time, to where the phrase ends in which its clause does: a conjunction such as `since`
 * can stand between subject and verb.
 */
function behindTime(
  {end}: Absolute | Stretch,
  {unit, sentence, ...clause}: TimedClause['clause']
): string {
  const rest = unit.text.slice(clause.end, Math.min(sentence.end, clause.end + farthest))
  const more = rest.search(phraseEnd)
  return unit.text.slice(end, clause.end) + (more < 0 ? rest : rest.slice(0, more))
}

/** `She currently lives in Ohio`: a note about the author is kept up to date where the article is not. */
const authorNote =
  /\b(?:currently|now)\s+(?:lives?|blogs?|works?|teaches|resides|writes|edits)\b|\bis\s+the\s+(?:author|founder|editor)\s+of\b|\blives\s+(?:in|with)\b/iu
const authorReach = 1000

const completing = /\b(?:total(?:l?ed)|amounted to|came to|stood at|added up to)\b/iu
/** Business years begin when they please. */
const businessYear =
  /\b(?:fiscal|financial year|business year|crop|season|marketing year|model)\b/iu

const isAbsolute = (time: TimedClause['time']): time is Absolute | Stretch =>
  'days' in time && time.days.length === 1

const hard = (day: number | null): FirstDay | undefined =>
  day === null ? undefined : {day, strength: 'hard'}

/** The first day on which the clause can have been written. */
function firstDay(time: Absolute | Stretch, clause: TimedClause['clause']): FirstDay | undefined {
  const {text, tense, start, unit, sentence} = clause
  const [{from, to} = {from: null, to: null}] = time.days
  const told = tense === 'past' || tense === 'perfect'
  if (time.preposition === 'since') return hard(from)
  // What begins in the middle of a sentence does not show its verb.
  if (sentence.start === 0 && /^\p{Ll}/u.test(unit.text)) return undefined
  if (time.kind === 'stretch') {
    const strength =
      told && pastStretchStrength(time, text.slice(0, time.start - start), behindTime(time, clause))
    return strength ? {day: time.last.from, strength} : undefined
  }
  if (time.preposition === 'on' && isReport(unit, time.start, time.end)) return hard(from)
  if (!told || !ties.has(time.preposition ?? '')) return undefined
  const ahead = text.slice(0, time.start - start)
  if (isMeant(ahead)) return undefined
  const period = time.kind === 'quarter' || time.kind === 'half'
  if (period && completing.test(text)) return hard(to === null ? null : to + 1)
  const behind = behindTime(time, clause)
  if (time.kind === 'year' && isOfPaper(unit.text.slice(sentence.start, time.start)))
    return undefined
  const past = isTold(ahead, behind)
  const strength = past && time.kind === 'year' && isRecited(behind) ? 'soft' : past
  return strength && from !== null ? {day: from, strength} : undefined
}

function toConstraint({day, strength, one}: Told): Constraint {
  const {time} = one
  const {kind, days} = time.kind === 'stretch' ? {...time.last, days: [time.last]} : time
  const [{from, to} = {from: null, to: null}] = days
  const completed = to !== null && day > to
  return {
    rule: completed ? 'date/completed-period' : 'date/past-time',
    params: {
      from: formatDay(from ?? day),
      kind,
      ...(completed && {ended: formatDay(day - 1)})
    },
    basis: 'internal',
    strength,
    trust: strength === 'hard' ? 0.8 : 0.55,
    spans: [one.at],
    days: notBefore(day)
  }
}

/** The latest time that is surely told as past, and a later one that perhaps is. */
export function pastTimes(reading: Reading): Constraint[] {
  const {asOf} = reading.reference
  const printed = printedDay(reading)
  // The years of a review can be those of what it reviews.
  const review = isReview(reading)
  const madeUp = opensMadeUpWorld(reading)
  const ofWork = opensWithWork(reading)
  const yearAhead = firstYearAhead(reading)
  // What is told of a day still to come is invented, or read wrongly.
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  const all: Told[] = []
  let isToldAhead = false
  for (const one of reading.times) {
    const {time, clause} = one
    if (!isAbsolute(time) || businessYear.test(clause.text)) continue
    const told = firstDay(time, clause)
    if (told && told.day > limit) isToldAhead = true
    if (!told || told.day > limit || isInvented(one) || isOfTheCopy(one)) continue
    if (isMistaken(one) || isOfYearAhead(told.day, yearAhead)) continue
    const invented = madeUp || isOfMadeUpWorld(one)
    if (invented && !isOfMaking(one)) continue
    const isDoubtful =
      review ||
      invented ||
      ofWork ||
      isNearMadeUp(one) ||
      (isOfShow(one) && time.preposition !== 'since') ||
      told.day > printed ||
      authorNote.test(clause.unit.text.slice(0, authorReach))
    const strength = isDoubtful ? 'soft' : told.strength
    all.push({...told, strength, one: {...one, time}})
  }
  // Whoever tells of years to come as past, may have made up the others too.
  const known = isToldAhead ? all.filter(({one: {time}}) => time.kind !== 'year') : all
  const surely = surelyPast(
    known.filter(({strength}) => strength === 'hard'),
    reading
  )
  const later = known.filter(({day}) => day > (surely?.day ?? -Infinity))
  const perhaps = later.reduce<Told | undefined>(
    (best, one) => (best && best.day >= one.day ? best : one),
    undefined
  )
  return [
    ...(surely ? [surely] : []),
    ...(perhaps ? [{...perhaps, strength: 'soft' as const}] : [])
  ].map(toConstraint)
}
