/** Journeys as the archive tells them: one event for all articles that surely tell the same one. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import {formatDay, isCalendarDay, parseDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import type {EventRow} from '../../../src/schema/authority.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import {hull} from '../dating/day-set.ts'
import {cellBounds} from '../dating/terms.ts'
import type {ReportedEvent} from '../stages.ts'
import {compatibility} from './compatible.ts'
import {eventGroups} from './event-groups.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {Link} from './links.ts'
import {withCompanions} from './joint-visits.ts'
import {meetings} from './meetings.ts'
import type {Telling} from './telling.ts'
import {heldLater} from './put-off.ts'

/** What happened so long before publication is told without its year. */
const withoutYear = 360

/** What is known of articles besides what they tell. */
export interface Acquaintance {
  /** Article id → the story of which it is a version. */
  readonly story: (article: string) => string
  /** Article id → the journey that a curator knows from elsewhere. */
  readonly known: ReadonlyMap<string, EventRow>
}

type Dates = Pick<ArchiveEvent, 'date' | 'dateEarliest' | 'dateLatest' | 'dateSource'>

/** Days of a journey whose last day is told without its year, when only one year fits. */
function datedByText({telling: {ended}, days}: DatedTelling): Dates | undefined {
  const whole = hull(days)
  if (!ended || !whole || whole.from === null || whole.to === null) return undefined
  const years = new Set<number>()
  for (const day of [whole.from - withoutYear, whole.from, whole.to])
    years.add(Number(formatDay(day).slice(0, 4)))
  const ends = [...years]
    .filter((year) => isCalendarDay(year, ended.month, ended.day))
    .map((year) => toEpochDay(year, ended.month, ended.day))
    .filter((day) => day <= whole.to! && day >= whole.from! - withoutYear)
  const [end] = ends
  if (end === undefined || ends.length > 1) return undefined
  const first = formatDay(end - ended.lasted + 1)
  const last = formatDay(end)
  return {date: first === last ? last : `${first}/${last}`, dateEarliest: first, dateLatest: last}
}

/** Days that a curator knows from elsewhere. */
function datedByCurator({start, end, source}: EventRow): Dates {
  const first = formatDay(cellBounds(start).first)
  const last = formatDay(cellBounds(end).last)
  const date = first === last ? first : `${first}/${last}`
  return {date, dateEarliest: first, dateLatest: last, dateSource: source}
}

/** Under way on a day from one to the other. */
function between(earliest: number | null, latest: number | null): Dates {
  const written = writeEdtf([{from: earliest, to: latest}])
  // A bare day would be that of the whole journey.
  const date = written?.startsWith('[') === false ? `[${written}]` : written
  return {
    ...(date !== undefined && {date}),
    ...(earliest !== null && {dateEarliest: formatDay(earliest)}),
    ...(latest !== null && {dateLatest: formatDay(latest)})
  }
}

/** Of texts that differ about its days, none is taken: it was under way on some day of theirs. */
function someDayOf(all: readonly Dates[]): Dates {
  const first = all.map(({dateEarliest}) => parseDay(dateEarliest!))
  const last = all.map(({dateLatest}) => parseDay(dateLatest!))
  return between(Math.min(...first), Math.max(...last))
}

/**
 * Between which days it was: it was not over when an article told of it as to come or going on, and had
 * begun when one told of it as going on or over.
 */
function dated(group: readonly DatedTelling[]): Dates {
  const [told, ...others] = group.flatMap((telling) => datedByText(telling) ?? [])
  if (told)
    return others.every(({date}) => date === told.date) ? told : someDayOf([told, ...others])
  const numbers = (without: 'ahead' | 'over', end: 'from' | 'to') =>
    group.flatMap(({telling, days}) => {
      const {told} = telling
      const bound = told !== undefined && told !== without ? hull(days)?.[end] : undefined
      return bound === null || bound === undefined
        ? []
        : [bound - (telling.issue && end === 'to' ? 1 : 0)]
    })
  const from = numbers('over', 'from')
  const to = numbers('ahead', 'to')
  const notOver = from.length > 0 ? Math.max(...from) : null
  const begun = to.length > 0 ? Math.min(...to) : null
  if (notOver === null || begun === null || notOver <= begun) return between(notOver, begun)
  // Begun on the one and not over on the other, it went on all the days between.
  return group.some(({telling: {told}}) => told === 'under way') ? between(begun, notOver) : {}
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
): DatedTelling[][] {
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
  const all = withCompanions(
    groups(tellings, links, acquaintance, authorities).toSorted(inOneOrder)
  )
  const inOrder = all.toSorted(([a], [b]) => (a!.telling.article < b!.telling.article ? -1 : 1))
  const later = heldLater(inOrder)
  const before = Map.groupBy(later.keys(), (off) => later.get(off)!)
  return inOrder.map((group) => {
    const [{telling: first}] = group as [DatedTelling]
    const made = later.get(group)
    const putOff = before.get(group)?.map(idOf)
    const row = group.map(({telling}) => acquaintance.known.get(telling.article)).find(Boolean)
    const calledOff = group.some(({telling}) => telling.told === 'off') || undefined
    const planned = (!row && group.every(({telling}) => telling.planned)) || undefined
    const aliases = new Set(group.map(({telling}) => telling.event))
    aliases.delete(first.event)
    const countries = new Set(group.flatMap(({telling}) => telling.countries))
    return {
      id: idOf(group),
      event: {
        kind: 'visit',
        ...(calledOff && {calledOff}),
        ...(planned && {planned}),
        ...(calledOff ? {} : row ? datedByCurator(row) : dated(group)),
        people: [...new Set(group.flatMap(({telling}) => travelersOf(telling)))],
        countries: [...countries],
        articles: group.map(({telling}) => telling.article),
        ...(made && {putOffTo: idOf(made)}),
        ...(putOff && {putOff}),
        ...(aliases.size > 0 && {aliases: [...aliases]})
      }
    }
  })
}
