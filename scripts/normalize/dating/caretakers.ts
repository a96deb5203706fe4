/**
 * Who leads a government that has fallen stays until there is another: in many countries for weeks, and
 * papers go on giving the title. Tables end a term on the day of the fall as often as on that of the handing over.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import {asFarAsKnown, officeKey} from '../terms/covered-days.ts'
import {intersect, outside, union, type DaySet} from '../terms/day-set.ts'
import {lifetime} from '../terms/lifetime.ts'
import {cellBounds, daysInOffice} from '../terms/days-in-office.ts'

/** Whoever succeeds a head of state does so at once, mostly, or after a fall for good. */
const kept: ReadonlySet<Office> = new Set(['head-of-government'])
/** A longer time without a holder is one of which the tables do not tell. */
const longest = 122

const known = new WeakMap<Authorities, ReadonlyMap<string, DaySet>>()

/** Office, as of `officeKey` → the times between two holders that a caretaker may have filled. */
function timesBetween(authorities: Authorities): ReadonlyMap<string, DaySet> {
  const found = known.get(authorities)
  if (found) return found
  const rows = [...authorities.terms.values()].flat().filter(({office}) => kept.has(office))
  const made = new Map(
    [...Map.groupBy(rows, officeKey)].map(([key, own]) => [
      key,
      outside(daysInOffice(asFarAsKnown(own))).filter(
        ({from, to}) => from !== null && to !== null && to - from < longest
      )
    ])
  )
  known.set(authorities, made)
  return made
}

/** The days behind terms on which nobody had followed yet: from the end of one to the beginning of another's. */
export function daysUntilNext(terms: readonly TermRow[], authorities: Authorities): DaySet {
  return union(
    terms.flatMap((term) => {
      if (term.end === undefined || !kept.has(term.office)) return []
      const {first, last} = cellBounds(term.end)
      const next = (timesBetween(authorities).get(officeKey(term)) ?? []).filter(
        ({from}) => from === first + 1 || from === last + 1
      )
      return intersect(next, lifetime(term.person, authorities))
    })
  )
}
