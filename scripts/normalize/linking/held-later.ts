/** Journeys that were put off, and those that were made in their place. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {hull, intersect} from '../terms/day-set.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {DayRange} from './day-range.ts'
import {withinYear, type PutOff} from './put-off.ts'
import {writtenOn} from './stay-days.ts'

type Group = readonly DatedTelling[]

const isMade = ({telling: {told, reached}}: DatedTelling) =>
  told === 'over' || told === 'under way' || reached.length > 0
const countriesIn = (group: Group) => new Set(group.flatMap(({telling}) => telling.countries))
const officesIn = (group: Group) => new Set(group.flatMap(({telling}) => telling.offices))
const firstDay = (group: Group) =>
  Math.min(...group.map((dated) => hull(writtenOn(dated))?.from ?? Infinity))

/** The first day on which all of a group can have been written, and the last; nothing where one is open. */
function writtenIn(group: Group): DayRange | undefined {
  const days = group.map((dated) => hull(writtenOn(dated)))
  if (days.some((one) => one === undefined || one.from === null || one.to === null))
    return undefined
  return {
    from: Math.max(...days.map((one) => one!.from!)),
    to: Math.max(...days.map((one) => one!.to!))
  }
}

/** News of a journey's last day comes so many days later, at most. */
const newsAfter = 7

/** Whether the days from one to the other have one of a month; what is told of its last days is told in the next. */
function isInMonth(month: number, {from, to}: DayRange): boolean {
  for (let day = from - newsAfter; day <= Math.min(to, from + withinYear); day += 1)
    if (Number(formatDay(day).slice(5, 7)) === month) return true
  return false
}

/** Whether an article of which little is known, but not nothing, likely was written on one of some days, of which the first is behind that of the putting off. */
function canBeWrittenIn(made: DatedTelling, {from, to}: DayRange): boolean {
  const {days, likely = days} = made
  const whole = hull(likely)
  if (!whole || whole.from === null || whole.to === null) {
    // Of its time nothing is known but the month in which the journey was put off.
    const {month} = made.telling.wasPutOff ?? {}
    const isOpen = likely.length === 0 || intersect(likely, [{from, to}]).length > 0
    return isOpen && month !== undefined && Number(formatDay(from - 1).slice(5, 7)) === month
  }
  return intersect(likely, [{from, to}]).length > 0
}

/** Whether one group of articles tells as made what the other tells as put off. */
function isInPlaceOf(made: Group, off: Group, {days: by, month, open}: PutOff): boolean {
  const [countries, others] = [countriesIn(off), countriesIn(made)]
  if (!made.some(isMade) || ![...countries].every((code) => others.has(code))) return false
  const [offices, named] = [officesIn(made), officesIn(off)]
  const isOfOne = [...offices].some((office) => named.has(office))
  if (offices.size > 0 && named.size > 0 && !isOfOne) return false
  const isTold = made.some(({telling}) => telling.wasPutOff)
  // To more places, it is hardly the same, where neither speaks of the other.
  if (open && !isTold && others.size > countries.size) return false
  const written = writtenIn(off)
  if (!written) return false
  const until = written.to + by
  const first = firstDay(made)
  if (first > written.from && first <= until)
    return month === undefined || isInMonth(month, writtenIn(made) ?? {from: first, to: first})
  return isTold && made.every((dated) => canBeWrittenIn(dated, {from: written.from + 1, to: until}))
}

/**
 * Of groups of articles that tell of one journey each, that which tells as made what another tells as put
 * off: the first, to all the places that were to be visited, in the time that the text leaves. Nothing of
 * a date rests on it.
 */
export function heldLater(groups: readonly Group[]): Map<Group, Group> {
  const later = new Map<Group, Group>()
  const byLeader = Map.groupBy(groups, ([first]) => first!.telling.person)
  for (const off of groups) {
    const by = off.find(({telling}) => telling.putOff !== undefined)?.telling.putOff
    if (by === undefined) continue
    const [made] = byLeader
      .get(off[0]!.telling.person)!
      .filter((group) => isInPlaceOf(group, off, by))
      .toSorted((a, b) => firstDay(a) - firstDay(b))
    if (made) later.set(off, made)
  }
  return later
}
