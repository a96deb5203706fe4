/**
 * Names that say little, among people of another time: the Premier Tanaka beside a secretary of state of 1928 is none
 * whom the tables have from 1972, where they do not tell who was premier then. A whole name is its bearer's: leaders
 * speak of those who led long before.
 */
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import {gapsOf, officeKey} from '../terms/covered-days.ts'
import {around, countDays, hull, intersect, union, type DaySet} from '../terms/day-set.ts'
import {reachBack} from '../terms/reach-of-tables.ts'
import {daysInOffice} from '../terms/days-in-office.ts'
import {startOfTables} from '../terms/start-of-tables.ts'
import type {Named} from './contemporaries.ts'
import {isRegnal, regnalName} from './rulers.ts'
import {holds, termsOf, type Setting} from './terms.ts'

/** Somebody as a text names them. */
export interface Printed extends Named {
  /** The words of the name. */
  readonly words: string
  /** A family name alone. */
  readonly isAlone: boolean
  /** It stands in what somebody says, remembers or is compared with, `that President Truman had been there`. */
  readonly isAside: boolean
}

/** People are called by their office before they have it, and after it, for so many days at most. */
const [daysBefore, daysAfter] = [3 * 366, 8 * 366]
/** Who names more people of office is no report of a time. */
const mostNamed = 100
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

/** The days, since the state began, for which the tables name nobody in an office that a title means. */
const unknownDays = (named: Printed, {authorities, ...setting}: Setting): DaySet =>
  union(
    rowsOf(named, {authorities, ...setting}).flatMap((row) => {
      const from = startOfTables(row.country, authorities) ?? null
      return intersect(gapsOf(authorities).get(officeKey(row)) ?? [], [{from, to: null}])
    })
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

/** The days that all times have in common; those of any where they have none. */
function together(times: readonly DaySet[]): DaySet {
  const shared = times.reduce(intersect)
  return shared.length > 0 ? shared : union(times.flat())
}

/** Somebody whom a text gives an office, with what the tables tell of it. */
interface Held {
  readonly id: string
  readonly names: readonly Printed[]
  /** Days in office. */
  readonly days: DaySet
  /** The words of the name and of the office mean nobody else. */
  readonly isSure: boolean
}

function heldBy(id: string, all: readonly Printed[], setting: Setting): Held {
  const names = all.filter(isTitled)
  const isSure = names.some((one) => !one.isAside && tellsTime(one, setting))
  return {id, names, days: daysOf(names, setting), isSure}
}

/** The times that a text tells of beside somebody: those of others in office, and its own day. */
function timesBeside({id}: Held, all: readonly Held[], setting: Setting): DaySet[] {
  const others = all.filter((one) => one.isSure && one.id !== id)
  const written = setting.written()
  return [
    ...others.map(({days}) => days),
    ...(written ? [[{from: parseDay(written.from), to: parseDay(written.to)}]] : [])
  ].filter(({length}) => length > 0)
}

/** Whether a king who is called by a first name was not born on the last of the days. */
const isKingUnborn = ({id, names}: Held, days: DaySet, {authorities}: Setting): boolean => {
  const born = authorities.people.get(id)?.born?.slice(0, 4)
  const last = hull(days)?.to ?? null
  return (
    born !== undefined &&
    last !== null &&
    names.some(({isAlone}) => !isAlone) &&
    yearOf(last) <= Number(born)
  )
}

/** Whether a text is of a time in which whoever the tables have under a name was not in office, and does not tell who was. */
function isOfAnotherTime(held: Held, all: readonly Held[], setting: Setting): boolean {
  const [named] = held.names
  const times = timesBeside(held, all, setting)
  if (named === undefined || held.days.length === 0 || times.length === 0) return false
  const near = around(held.days, -daysBefore, daysAfter)
  if (times.some((days) => intersect(days, near).length > 0)) return false
  const days = together(times)
  const unknown = countDays(intersect(days, unknownDays(named, setting)))
  return unknown >= Math.min(fewestDays, countDays(days)) || isKingUnborn(held, days, setting)
}

/** Ids of those under whose name a text means somebody else, whom the tables lack, by all others in it. */
export function outOfCompany(names: readonly Printed[], setting: Setting): ReadonlySet<string> {
  const single = names.filter(({people}) => people.length === 1)
  const own = Map.groupBy(single, ({people: [id = '']}) => id)
  // A list of those who led a state keeps no company.
  if (own.size > mostNamed) return new Set()
  const held = [...own].map(([id, all]) => heldBy(id, all, setting))
  return new Set(
    held
      .filter(({id}) => own.get(id)?.every((one) => saysLittle(one, setting)))
      .filter((one) => isOfAnotherTime(one, held, setting))
      .map(({id}) => id)
  )
}
