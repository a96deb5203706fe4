/**
 * Which articles surely tell of one journey by the days that they name: both have the leader in one
 * country on the same days. Such a link joins them in one event; it is no evidence of a date.
 */
import type {DatedTelling} from './dated-telling.ts'
import {spanOf, type DayRange} from './day-range.ts'
import {knownStays, type KnownStay} from './stay-days.ts'

/** All stays that such links make one journey lie within so many days. */
export const withinMet = 10
/** Who arrives in a country so many days after having arrived there has been away. */
const arrivalsApart = 3

export interface Meetings {
  /** The days of the stays in which two tellings of one leader meet; nothing where they do not. */
  readonly meet: (a: DatedTelling, b: DatedTelling) => DayRange | undefined
  /** One has the leader arrive in a country on other days than the other does. */
  readonly arriveApart: (a: DatedTelling, b: DatedTelling) => boolean
}

const gap = (a: DayRange, b: DayRange) => Math.max(a.from, b.from) - Math.min(a.to, b.to)

/** Stays of two tellings in the same country, in pairs. */
function inOneCountry(
  own: readonly KnownStay[],
  others: readonly KnownStay[]
): (readonly [KnownStay, KnownStay])[] {
  return own.flatMap((one) =>
    others.filter(({country}) => country === one.country).map((other) => [one, other] as const)
  )
}

/** Compares the stays of some tellings; the days of each are worked out once. */
export function meetings(tellings: readonly DatedTelling[]): Meetings {
  const known = new Map<DatedTelling, readonly KnownStay[]>()
  for (const dated of tellings) {
    const stays = knownStays(dated)
    if (stays.length > 0) known.set(dated, stays)
  }
  const pairs = (a: DatedTelling, b: DatedTelling) => {
    const [own, others] = [known.get(a), known.get(b)]
    return own && others ? inOneCountry(own, others) : []
  }
  const arriveApart = (a: DatedTelling, b: DatedTelling) =>
    pairs(a, b).some(([one, other]) => one.comes && other.comes && gap(one, other) >= arrivalsApart)
  return {
    arriveApart,
    meet: (a, b) => {
      const all = pairs(a, b)
      // Two that disagree about the day of one arrival.
      const sameArrival = ([one, other]: (typeof all)[number]) => one.comes && other.comes
      const met = all.filter((pair) => gap(...pair) <= 0 || sameArrival(pair))
      if (met.length === 0 || arriveApart(a, b)) return undefined
      const days = spanOf(met.flat().map(({told}) => told))
      return days.to - days.from <= withinMet ? days : undefined
    }
  }
}
