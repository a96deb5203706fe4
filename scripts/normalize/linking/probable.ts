/**
 * Which undated articles probably tell of the journey of a dated one: their leader, in the same office, goes
 * to the same two countries or more, and no other journey in the archive would fit. A leader may go twice:
 * such a link moves only likely answers.
 */
import {around, hull, intersect, type DaySet} from '../terms/day-set.ts'
import type {Candidates} from './candidates.ts'
import {newsReach, type DatedTelling} from './dated-telling.ts'
import {areWaysApart} from './legs.ts'
import {likelyOneEvent} from './one-event.ts'
import {writtenOn} from './stay-days.ts'

/** Of an article that was likely written within so many days, it is known which journey it tells of. */
const dated = 14
const twoPlaces = {twoPlaces: true, detail: false} as const

const isDated = (one: DatedTelling): boolean => {
  const {from = null, to = null} = hull(writtenOn(one)) ?? {}
  return from !== null && to !== null && to - from <= dated
}

/** Whether all destinations of the one that names fewer are among the other's. */
function isWithin({telling: {countries}}: DatedTelling, {telling: other}: DatedTelling): boolean {
  const [few, many] =
    countries.length <= other.countries.length
      ? [countries, other.countries]
      : [other.countries, countries]
  return few.every((code) => many.includes(code))
}

/** `his second visit to Kenya`: not the journey of an article that says nothing of an earlier one. */
const areCountedApart = ({telling: {again}}: DatedTelling, {telling: other}: DatedTelling) =>
  again !== other.again

const goApart = ({telling: {ways}}: DatedTelling, {telling: {ways: other}}: DatedTelling) =>
  ways !== undefined && other !== undefined && areWaysApart(ways, other)

/** One visit is not of two lengths. */
const lastApart = ({telling: {lengths}}: DatedTelling, {telling: other}: DatedTelling): boolean =>
  lengths.some(({country, days}) =>
    other.lengths.some((theirs) => theirs.country === country && theirs.days !== days)
  )

/** Somebody has an office in one that nobody of that name held when the other was written. */
function titleForbids({telling: {titles = []}}: DatedTelling, other: DatedTelling): boolean {
  const written = other.likely ?? other.days
  const reached = (days: DaySet) => intersect(around(days, -newsReach, newsReach), written)
  return written.length > 0 && titles.some((days) => reached(days).length === 0)
}

/** What was called off is what one looked forward to. What was made is another, and so is what is called off again. */
const canBeOff = ({telling: {told}}: DatedTelling, {telling: other}: DatedTelling): boolean =>
  told !== 'off' || other.told === 'ahead'

/** Both have the leader in one country on the same day of the week. */
const agreeOnDay = ({telling: {weekdays}}: DatedTelling, {telling: other}: DatedTelling): boolean =>
  weekdays.some(({country, weekday}) =>
    other.weekdays.some((theirs) => theirs.country === country && theirs.weekday === weekday)
  )

const sharedPlaces = ({telling: {countries}}: DatedTelling, {telling: other}: DatedTelling) =>
  countries.filter((code) => other.countries.includes(code)).length

/** In more days, about those of a term of office, a leader may well have gone through the same two countries twice. */
const oneTerm = 5 * 366

const isOfOneTerm = ({likely = []}: DatedTelling): boolean => {
  const {from = null, to = null} = hull(likely) ?? {}
  return from !== null && to !== null && to - from <= oneTerm
}

const isUnbounded = ({days, likely = []}: DatedTelling): boolean =>
  days.length === 0 && likely.length === 0

/** Whether an article that names only these two tells of going from one right to the other: part of a longer journey. */
const isLeg = ({telling: {countries, ways}}: DatedTelling): boolean =>
  countries.length === 2 && ways !== undefined && ways.legs.length > 0

/**
 * Two countries can be those of any year, in a plan or in a long time in office; and of one journey or another,
 * where only one article names more. A third country, or the same day in one, makes it this journey.
 */
function isEnough(known: DatedTelling, undated: DatedTelling): boolean {
  const {told, reached} = undated.telling
  const shared = sharedPlaces(known, undated)
  const isSame = [known, undated].every(({telling: {countries}}) => countries.length === shared)
  // Where nothing bounds the time, a longer journey may be any.
  if (!isSame && isUnbounded(undated)) return false
  if (shared > 2 || agreeOnDay(known, undated)) return true
  if (told === 'ahead' || (told === undefined && reached.length === 0)) return false
  return (isSame || isLeg(known) || isLeg(undated)) && isOfOneTerm(undated)
}

/** What is asked of the other tellings of the leader. */
export interface Grounds extends Pick<Candidates, 'partners' | 'cut'> {
  readonly sameStory: (a: DatedTelling, b: DatedTelling) => boolean
  readonly sameOffice: (a: DatedTelling, b: DatedTelling) => boolean
}

/** The undated one of two that are probably of one journey; nothing where they are not. */
export function probably(
  a: DatedTelling,
  b: DatedTelling,
  {partners, cut, sameStory, sameOffice}: Grounds
): DatedTelling | undefined {
  if (isDated(a) === isDated(b) || cut.has(a) || cut.has(b)) return undefined
  const [known, undated] = isDated(a) ? [a, b] : [b, a]
  if (!partners.get(a)!.has(b) || !sameOffice(a, b) || !isWithin(a, b)) return undefined
  if (areCountedApart(a, b) || goApart(a, b) || lastApart(a, b)) return undefined
  if (!canBeOff(a, b) || !canBeOff(b, a) || titleForbids(a, b) || titleForbids(b, a))
    return undefined
  if (!isEnough(known, undated)) return undefined
  const isOfKnown = (third: DatedTelling) =>
    third === known ||
    sameStory(third, known) ||
    (partners.get(known)!.has(third) &&
      (!isDated(third) || likelyOneEvent(third, known, twoPlaces)))
  for (const third of partners.get(undated)!) {
    if (!sameStory(third, undated) && !isOfKnown(third)) return undefined
  }
  return undated
}
