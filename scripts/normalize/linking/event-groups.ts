/**
 * Articles that tell of one event. Sure links join them, the surest first; but whoever joins must be
 * able to tell of the same journey as everybody in the group, and nearness of dates joins no more days
 * than it would join two articles of: else reports of a month, each near the next, would be one journey.
 */
import {hull} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import {spanOf, type DayRange} from './day-range.ts'
import {bySureness, jointsOf, type Joint} from './joints.ts'
import type {Link} from './links.ts'

/** What the groups are made of. */
export interface EventGrounds {
  readonly tellings: readonly DatedTelling[]
  readonly links: readonly Link[]
  /** Article id → the story of which it is a version; versions are never parted. */
  readonly story: (article: string) => string
  readonly isCompatible: (a: DatedTelling, b: DatedTelling) => boolean
}

/** Versions of one story that tell of one leader, in order of article id. */
type Unit = readonly DatedTelling[]
type Group = readonly Unit[]

/** Articles that near dates join, or days that they tell, from the first of these days to the last. */
interface Cluster {
  readonly units: Group
  readonly days: DayRange
  /** They lie within so many. */
  readonly within: number
}

const lastDay = ({days}: DatedTelling) => hull(days)?.to ?? Number.POSITIVE_INFINITY

/** The version that appeared first: the story was written before. */
const firstOf = (unit: Unit): DatedTelling =>
  unit.reduce((first, one) => (lastDay(one) < lastDay(first) ? one : first))

function unitsOf({tellings, story}: EventGrounds): Unit[] {
  const sorted = tellings.toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1))
  // Versions can be cut so that another journey becomes the main one.
  const key = ({telling: {article, person}}: DatedTelling) => `${story(article)} ${person}`
  return [...Map.groupBy(sorted, key).values()]
}

/** Remembers which groups cannot be joined, so that no two are compared for each of their links. */
function comparison({isCompatible}: EventGrounds): (a: Group, b: Group) => boolean {
  const apart = new WeakMap<Group, WeakSet<Group>>()
  return (a, b) => {
    if (apart.get(a)?.has(b)) return false
    if (a.every((one) => b.every((other) => isCompatible(firstOf(one), firstOf(other)))))
      return true
    apart.set(a, (apart.get(a) ?? new WeakSet()).add(b))
    return false
  }
}

/** What would be joined; nothing where its days are too many. */
function joined(one: Cluster, other: Cluster, {days, within}: Joint): Cluster | undefined {
  if (one === other) return one
  const all = spanOf([one.days, other.days, days])
  const most = Math.max(one.within, other.within, within ?? 0)
  if (all.to - all.from > most) return undefined
  return {units: [...one.units, ...other.units], days: all, within: most}
}

const nothing: DayRange = {from: Infinity, to: -Infinity}
const aloneIn = (units: readonly Unit[]) =>
  new Map<Unit, Cluster>(units.map((unit) => [unit, {units: [unit], days: nothing, within: 0}]))

/** Articles that tell of one event. */
export interface EventGroup {
  /** In order of article id. */
  readonly tellings: readonly DatedTelling[]
  /** Of them, the ids of those that only probably tell of it. */
  readonly probable: ReadonlySet<string>
}

/** The order of tellings and links does not matter. */
export function eventGroups(grounds: EventGrounds): EventGroup[] {
  const units = unitsOf(grounds)
  const unitOf = new Map(units.flatMap((unit) => unit.map((one) => [one.telling.article, unit])))
  const groupOf = new Map<Unit, Group>(units.map((unit) => [unit, [unit]]))
  const clusters = {met: aloneIn(units), near: aloneIn(units)}
  const canBeOne = comparison(grounds)
  const probable = new Set<Unit>()
  const joints = grounds.links.flatMap(jointsOf)
  for (const joint of joints.toSorted(bySureness)) {
    const [a, b] = joint.articles.map((article) => unitOf.get(article)!) as [Unit, Unit]
    const [one, other] = [groupOf.get(a)!, groupOf.get(b)!]
    const clusterOf =
      joint.kind === 'met' || joint.kind === 'near' ? clusters[joint.kind] : undefined
    const cluster = clusterOf && joined(clusterOf.get(a)!, clusterOf.get(b)!, joint)
    const isNear = clusterOf === undefined || cluster !== undefined
    if (!isNear || (one !== other && !canBeOne(one, other))) continue
    if (joint.kind === 'probable') {
      const own = unitOf.get(joint.probable!)!
      // Whoever only probably belongs brings nobody along, and is not what others belong to.
      const host = a === own ? b : a
      if (groupOf.get(own)!.length > 1 || probable.has(host)) continue
      probable.add(own)
    }
    for (const unit of cluster?.units ?? []) clusterOf!.set(unit, cluster!)
    if (one === other) continue
    const group = [...one, ...other]
    for (const unit of group) groupOf.set(unit, group)
  }
  return [...new Set(groupOf.values())].map((group) => ({
    tellings: group.flat().toSorted((a, b) => (a.telling.article < b.telling.article ? -1 : 1)),
    probable: new Set(
      group
        .filter((unit) => probable.has(unit))
        .flatMap((unit) => unit.map(({telling}) => telling.article))
    )
  }))
}
