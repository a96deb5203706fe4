/** Journeys as the archive tells them: one event for all articles that surely tell the same one. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import type {ReportedEvent} from '../stages.ts'
import {compatibility} from './compatible.ts'
import {eventGroups, type EventGroup} from './event-groups.ts'
import type {DatedTelling} from './dated-telling.ts'
import {dated, datedByCurator} from './journey-days.ts'
import type {Link} from './links.ts'
import type {Contradiction} from './quoted-pair.ts'
import {withCompanions} from './joint-visits.ts'
import {meetings} from './meetings.ts'
import type {Telling} from './telling.ts'
import {heldLater} from './held-later.ts'
import {denied} from './made-all-the-same.ts'

/** What is known of articles besides what they tell. */
export interface Acquaintance {
  /** Article id → the story of which it is a version. */
  readonly story: (article: string) => string
  /** Article id → the journey that a curator knows from elsewhere. */
  readonly known: ReadonlyMap<string, EventRow>
  /** Where articles contradict each other. */
  readonly contradictions: readonly Contradiction[]
}

/** Articles that a curator's tables say are of two journeys are not of one. */
const isOfOneRow =
  ({known}: Acquaintance) =>
  (a: DatedTelling, b: DatedTelling): boolean => {
    const [row, other] = [known.get(a.telling.article), known.get(b.telling.article)]
    return !row || !other || row.id === other.id
  }

/** Groups of articles that tell of one journey, of one leader after the other. */
function groups(
  tellings: readonly DatedTelling[],
  links: readonly Link[],
  acquaintance: Acquaintance,
  authorities: Authorities
): EventGroup[] {
  const isOfOne = isOfOneRow(acquaintance)
  const byLeader = Map.groupBy(links, ({a}) => a.telling.person)
  return [...Map.groupBy(tellings, ({telling}) => telling.person)].flatMap(([person, own]) => {
    const {isCompatible} = compatibility(own, authorities)
    const {arriveApart} = meetings(own)
    return eventGroups({
      tellings: own,
      links: byLeader.get(person) ?? [],
      story: acquaintance.story,
      isCompatible: (a, b) => isOfOne(a, b) && isCompatible(a, b) && !arriveApart(a, b)
    })
  })
}

const travelersOf = ({person, companions = []}: Telling) => [person, ...companions]

/** A group is known by the first of its articles. */
const idOf = ([first]: readonly DatedTelling[]) => first!.telling.event

/** The events of the archive, each named by the first of the articles that tell it, in order of them. */
export function eventsOf(
  tellings: readonly DatedTelling[],
  links: readonly Link[],
  acquaintance: Acquaintance,
  authorities: Authorities
): ReportedEvent[] {
  const inOneOrder = (a: readonly DatedTelling[], b: readonly DatedTelling[]) =>
    idOf(a) < idOf(b) ? -1 : 1
  const own = groups(tellings, links, acquaintance, authorities).map(({tellings, probable}) => ({
    sure: tellings.filter(({telling}) => !probable.has(telling.article)),
    likely: tellings.filter(({telling}) => probable.has(telling.article))
  }))
  // Who only probably tells of a journey says nothing of what it was.
  const likelyBy = new Map(own.map(({sure, likely}) => [sure[0]!, likely]))
  const all = withCompanions(own.map(({sure}) => sure).toSorted(inOneOrder))
  const inOrder = all.toSorted(([a], [b]) => (a!.telling.article < b!.telling.article ? -1 : 1))
  const later = heldLater(inOrder)
  const before = Map.groupBy(later.keys(), (off) => later.get(off)!)
  const deniers = denied(inOrder, acquaintance.contradictions)
  return inOrder.map((group) => {
    const [{telling: first}] = group as [DatedTelling]
    const made = later.get(group)
    const putOff = before.get(group)?.map(idOf)
    const deniedBy = deniers.get(group)?.map(idOf)
    const likely = group.flatMap((dated) => likelyBy.get(dated) ?? []).map(({telling}) => telling)
    const told = [...group.map(({telling}) => telling), ...likely]
    const row = group.map(({telling}) => acquaintance.known.get(telling.article)).find(Boolean)
    const calledOff = group.some(({telling}) => telling.told === 'off') || undefined
    const postponed =
      group.every(({telling}) => telling.told !== 'off' || telling.putOff !== undefined) ||
      undefined
    const planned = (!row && group.every(({telling}) => telling.planned)) || undefined
    const aliases = new Set(told.map(({event}) => event))
    aliases.delete(first.event)
    const countries = new Set(group.flatMap(({telling}) => telling.countries))
    return {
      id: idOf(group),
      event: {
        kind: 'visit',
        ...(calledOff && {calledOff}),
        ...(calledOff && postponed && {postponed}),
        ...(planned && {planned}),
        ...(calledOff ? {} : row ? datedByCurator(row) : dated(group)),
        people: [...new Set(group.flatMap(({telling}) => travelersOf(telling)))],
        countries: [...countries],
        articles: told.map(({article}) => article).toSorted(),
        ...(likely.length > 0 && {articlesLikely: likely.map(({article}) => article).toSorted()}),
        ...(made && {putOffTo: idOf(made)}),
        ...(putOff && {putOff}),
        ...(deniedBy && {deniedBy}),
        ...(aliases.size > 0 && {aliases: [...aliases]})
      }
    }
  })
}
