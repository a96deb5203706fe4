/**
 * Names that say little, among people of another time: the Premier Tanaka beside a secretary of state of 1928 is none
 * whom the tables have from 1972, where they do not tell who was premier then. So is a whole name of somebody who was
 * a child when all others whom the text gives an office had left theirs.
 */
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {gapsOf, officeKey} from '../terms/covered-days.ts'
import {around, countDays, hull, intersect, union, type DaySet} from '../terms/day-set.ts'
import {reachBack} from '../terms/reach-of-tables.ts'
import {daysInOffice} from '../terms/days-in-office.ts'
import type {Named} from './contemporaries.ts'
import {isRegnal, regnalName} from './rulers.ts'
import {holds, termsOf, type Setting} from './terms.ts'

/** Somebody as a text names them. */
export interface Printed extends Named {
  /** The words of the name. */
  readonly words: string
  /** A family name alone. */
  readonly isAlone: boolean
}

/** People are called by their office before they have it, and after it, for so many days at most. */
const [daysBefore, daysAfter] = [3 * 366, 8 * 366]
/** Hardly anybody holds an office at less than this age. */
const ofAge = 30
/** Hardly anybody comes to lead a state or a ministry at more. */
const oldest = 75
/** So many others tell the time of a text, where the tables know who held the office in it. */
const enough = 2
/** On fewer days a list of holders has a gap for no other reason than that it is not exact. */
const fewestDays = 92

const yearOf = (day: number) => Number(formatDay(day).slice(0, 4))

const isTitled = ({office, people}: Printed) =>
  office !== undefined && !office.former && people.length === 1

/** The rows of somebody that a title before the name means. */
const rowsOf = ({office, people: [id = '']}: Printed, setting: Setting): readonly TermRow[] =>
  termsOf(id, setting).filter((row) => office !== undefined && holds(row, office.offices))

const daysOf = (names: readonly Printed[], setting: Setting): DaySet =>
  union(names.flatMap((one) => daysInOffice(rowsOf(one, setting))))

/** The days for which the tables name nobody in an office that a title means. */
const unknownDays = (named: Printed, setting: Setting): DaySet =>
  union(
    rowsOf(named, setting).flatMap((row) => gapsOf(setting.authorities).get(officeKey(row)) ?? [])
  )

/** Whether many bear a name in these words. */
function saysLittle({words, isAlone, people: [id = '']}: Printed, {authorities}: Setting): boolean {
  const person = authorities.people.get(id)
  return isAlone || (person !== undefined && isRegnal(words, person))
}

/**
 * Whether a title tells a time: the name is a whole one, or the tables know all who had the office before. Kings of
 * other states bear one first name at all times.
 */
function tellsTime(named: Printed, setting: Setting): boolean {
  const {authorities} = setting
  const person = authorities.people.get(named.people[0] ?? '')
  if (!saysLittle(named, setting)) return true
  const isKing = person !== undefined && regnalName(person) !== undefined
  return !isKing && reachBack(rowsOf(named, setting), authorities)
}

/** How old somebody was at most on the last of the days, in years; undefined where the tables do not tell. */
function ageOn(named: Printed, days: DaySet, setting: Setting): number | undefined {
  const [first, last] = [hull(daysOf([named], setting))?.from, hull(days)?.to]
  if (typeof last !== 'number' || typeof first !== 'number') return undefined
  const born = setting.authorities.people.get(named.people[0] ?? '')?.born
  const yearOfBirth = born === undefined ? yearOf(first) - oldest : Number(born.slice(0, 4))
  return yearOf(last) - yearOfBirth
}

/** The days that all times have in common; those of any where they have none. */
function together(times: readonly DaySet[]): DaySet {
  const shared = times.reduce(intersect)
  return shared.length > 0 ? shared : union(times.flat())
}

/**
 * The times that a text tells of without the names in `own`: those of others in office, and its own day. A place line's
 * day may be that of a scene told long after, as a whole name of somebody born later shows: it says nothing against one.
 */
function timesBeside(own: readonly Printed[], all: readonly Printed[], setting: Setting): DaySet[] {
  const ids = new Set(own.flatMap(({people}) => people))
  const others = all.filter(
    (one) => isTitled(one) && !one.people.some((id) => ids.has(id)) && tellsTime(one, setting)
  )
  const written = setting.written()
  return [
    ...[...Map.groupBy(others, ({people: [id]}) => id).values()].map((names) =>
      daysOf(names, setting)
    ),
    ...(written && own.every((one) => saysLittle(one, setting))
      ? [[{from: parseDay(written.from), to: parseDay(written.to)}]]
      : [])
  ].filter(({length}) => length > 0)
}

/** Whether a text is of a time in which whoever the tables have under `own` names was not in office. */
function isOfAnotherTime(
  own: readonly Printed[],
  all: readonly Printed[],
  setting: Setting
): boolean {
  const [named, ...more] = own.filter(isTitled)
  if (named === undefined) return false
  const held = daysOf([named, ...more], setting)
  const times = timesBeside(own, all, setting)
  if (held.length === 0 || times.length === 0) return false
  const near = around(held, -daysBefore, daysAfter)
  if (times.some((days) => intersect(days, near).length > 0)) return false
  const days = together(times)
  const unknown = countDays(intersect(days, unknownDays(named, setting)))
  const isUnlisted = unknown >= Math.min(fewestDays, countDays(days))
  const age = ageOn(named, days, setting) ?? ofAge
  const isChild = age < (times.length < enough ? 1 : ofAge)
  if (!own.every((one) => saysLittle(one, setting))) return isUnlisted && isChild
  return isUnlisted || (isChild && own.some(({isAlone}) => !isAlone))
}

/** Ids of those under whose name a text means somebody else, whom the tables lack, by all others in it. */
export function outOfCompany(names: readonly Printed[], setting: Setting): ReadonlySet<string> {
  const single = names.filter(({people}) => people.length === 1)
  const own = Map.groupBy(single, ({people: [id = '']}) => id)
  return new Set(
    [...own].flatMap(([id, names]) => (isOfAnotherTime(names, single, setting) ? [id] : []))
  )
}
