/**
 * Which undated articles probably tell of the journey of a dated one: their leader, in the same office, goes
 * to the same two countries or more, and no other journey in the archive would fit. A leader may go twice:
 * such a link moves only likely answers.
 */
import {hull} from '../dating/day-set.ts'
import type {Candidates} from './candidates.ts'
import type {DatedTelling} from './dated-telling.ts'
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

/** `his second visit to Kenya` is not the first. */
function areCountedApart(
  {telling: {firstVisits}}: DatedTelling,
  {telling: other}: DatedTelling
): boolean {
  const own = firstVisits.filter((visit) => visit.own)
  return own.some(({count, countries}) =>
    other.firstVisits.some(
      (theirs) =>
        theirs.own &&
        theirs.count !== count &&
        theirs.countries.some((code) => countries.includes(code))
    )
  )
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
  if (areCountedApart(a, b)) return undefined
  const isOfKnown = (third: DatedTelling) =>
    third === known ||
    sameStory(third, known) ||
    (partners.get(known)!.has(third) && (!isDated(third) || likelyOneEvent(third, known, twoPlaces)))
  for (const third of partners.get(undated)!) {
    if (!sameStory(third, undated) && !isOfKnown(third)) return undefined
  }
  return undated
}
