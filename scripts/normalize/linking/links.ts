/**
 * Which articles tell of the same journey. A link is hard only with the same person in the same
 * office, two shared destinations, a shared detail that names an occasion (any detail, where one looks
 * forward to the first visit ever), no other journey in the archive that either could be about, and one of the two dated closely enough for the archive's silence
 * about other journeys to mean something; anything less moves only likely answers, and of who shuttles between
 * the same places none.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import {candidatesAmong, type Candidates} from './candidates.ts'
import {compatibility} from './compatible.ts'
import {around, hull, intersect} from '../terms/day-set.ts'
import {newsReach, type DatedTelling} from './dated-telling.ts'
import type {DayRange} from './day-range.ts'
import {looksToFirstEver} from './first-ever.ts'
import {meetings} from './meetings.ts'
import {likelyOneEvent, surelyOneEvent, withinDays} from './one-event.ts'
import {probably} from './probable.ts'
import {areOfShuttler} from './shuttles.ts'
import {detailFinder, detailOwners, type DetailFinder, type SharedDetail} from './shared-details.ts'

export interface Link {
  readonly a: DatedTelling
  readonly b: DatedTelling
  readonly strength: 'hard' | 'soft'
  /** Whether both surely tell of one event; so they do where the link is hard. */
  readonly oneEvent: boolean
  /** A detail joins the two in one event, not the nearness of their dates. */
  readonly byDetail?: true
  /** Days within which all lie that nearness makes one event, where it joins the two. */
  readonly within?: number
  /** The days on which both have the leader in one country, where these join the two. */
  readonly met?: DayRange
  /** The detail they share; without one, neither is evidence for the other. */
  readonly detail?: SharedDetail
  /** One looks forward to the first visit of all, to a country that the other tells as reached. */
  readonly firstEver?: true
  /** The article id of the one that is undated, where it is only probably of the journey of the other. */
  readonly probable?: string
}

type SameStory = (a: DatedTelling, b: DatedTelling) => boolean

/** In more days than these, a leader may well have gone to the same countries twice. */
const closelyDated = 4 * 366

function isCloselyDated({days}: DatedTelling): boolean {
  const {from = null, to = null} = hull(days) ?? {}
  return from !== null && to !== null && to - from <= closelyDated
}

/** Whether the days on which both likely were published lie as near each other as news of one journey does. */
function areLikelyNear({likely: own = []}: DatedTelling, {likely = []}: DatedTelling): boolean {
  if (own.length === 0 || likely.length === 0) return true
  return intersect(around(own, -newsReach, newsReach), likely).length > 0
}

const sharesOne = ({telling: {countries}}: DatedTelling, {telling: other}: DatedTelling) =>
  countries.some((code) => other.countries.includes(code))

/** Whether another story can be about the journey of one of the two, and hardly about both. */
function haveRival(
  a: DatedTelling,
  b: DatedTelling,
  {partners}: Candidates,
  sameStory: SameStory,
  detailOf: DetailFinder
): boolean {
  const own = partners.get(a)!
  const others = partners.get(b)!
  const isOneWith = (third: DatedTelling, one: DatedTelling) =>
    sameStory(third, one) ||
    (partners.get(one)!.has(third) && surelyOneEvent(third, one, {twoPlaces: true, detail: false}))
  const isOfBoth = (third: DatedTelling) =>
    [detailOf(a, third), detailOf(b, third)].some((detail) => detail?.distinctive === true)
  for (const third of own) {
    if (third === b || (others.has(third) && isOfBoth(third))) continue
    if (!isOneWith(third, a) && !isOneWith(third, b)) return true
  }
  for (const third of others) {
    if (third === a || own.has(third)) continue
    if (!sameStory(third, a) && !isOneWith(third, b)) return true
  }
  return false
}

/** Links between tellings of one leader. */
function linksOf(
  own: readonly DatedTelling[],
  owners: ReturnType<typeof detailOwners>,
  sameStory: SameStory,
  authorities: Authorities
): Link[] {
  const {isCompatible, sameOffice} = compatibility(own, authorities)
  const [
    {
      telling: {person}
    }
  ] = own as readonly [DatedTelling]
  const candidates = candidatesAmong(own, (a, b) => !sameStory(a, b) && isCompatible(a, b))
  const {pairs, partners, cut} = candidates
  const grounds = {partners, cut, sameStory, sameOffice}
  const {meet} = meetings(own)
  const detailOf = detailFinder(
    owners,
    (a, other) =>
      other.telling.person === person &&
      (sameStory(a, other) || (sharesOne(a, other) && isCompatible(a, other)))
  )
  return pairs.flatMap(([a, b]): Link[] => {
    // Two that are likely of different years need more than places and words in common.
    if (!areLikelyNear(a, b)) return []
    const detail = detailOf(a, b)
    const shared = {twoPlaces: partners.get(a)!.has(b), detail: detail !== undefined}
    const near = surelyOneEvent(a, b, shared) || likelyOneEvent(a, b, shared)
    const met = meet(a, b)
    const close = {...(near && {within: withinDays(shared)}), ...(met && {met})}
    const isOneByDays = near || met !== undefined
    if (!isOneByDays && detail?.distinctive !== true && areOfShuttler(a, b)) return []
    const bothClose = isCloselyDated(a) && isCloselyDated(b)
    const undated = isOneByDays ? undefined : probably(a, b, grounds)
    const perhaps = undated && {probable: undated.telling.article}
    // A leader comes back to one country, and speaks of the same things there.
    if (!detail || !(shared.twoPlaces || bothClose))
      return isOneByDays || perhaps
        ? [{a, b, strength: 'soft', oneEvent: isOneByDays, ...close, ...perhaps}]
        : []
    const alone =
      shared.twoPlaces &&
      sameOffice(a, b) &&
      (isCloselyDated(a) || isCloselyDated(b)) &&
      // Among those it was not compared with, there may be a rival.
      !cut.has(a) &&
      !cut.has(b) &&
      !haveRival(a, b, candidates, sameStory, detailOf)
    const isFirstEver =
      looksToFirstEver(a.telling, b.telling) || looksToFirstEver(b.telling, a.telling)
    const hard = alone && (detail.distinctive || isFirstEver)
    const byDetail = hard || (alone && bothClose && !near)
    return [
      {
        a,
        b,
        strength: hard ? 'hard' : 'soft',
        oneEvent: byDetail || isOneByDays,
        ...(byDetail && {byDetail}),
        ...(!hard && close),
        ...(!byDetail && perhaps),
        ...(isFirstEver && {firstEver: true}),
        detail
      }
    ]
  })
}

/** All links between tellings of different stories. The order of the tellings does not matter. */
export function linksBetween(
  tellings: readonly DatedTelling[],
  story: (article: string) => string,
  authorities: Authorities
): Link[] {
  const owners = detailOwners(tellings)
  const stories = new Map(tellings.map((dated) => [dated, story(dated.telling.article)]))
  const sameStory: SameStory = (a, b) => stories.get(a) === stories.get(b)
  return [...Map.groupBy(tellings, ({telling}) => telling.person).values()].flatMap((own) =>
    linksOf(own, owners, sameStory, authorities)
  )
}
