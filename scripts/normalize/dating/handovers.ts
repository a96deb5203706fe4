/**
 * Days on which an office passed from one whom a text gives it to another whom it names: `George W. Bush was
 * sworn in on Saturday; President Clinton rode beside him`. Papers print that day the next, or after a
 * Sunday, and who handed over still has the title in them.
 */
import type {TermRow} from '../../../src/schema/authority.ts'
import {around, type DaySet} from '../terms/day-set.ts'
import type {OfficeClaim} from './office-claim.ts'
import type {Reading} from './reading.ts'
import {cellBounds} from '../terms/days-in-office.ts'

/** Days between two holders, at most, when one follows the other. */
const longestGap = 31
/** A government leaves within so many days of its head. */
const governmentLeaves = 14
/** A paper prints what was so many days ago as news of the day. */
const printedWithin = 2

/** Days in office, and those behind them on which a paper prints their end. */
export const withNextPaper = (days: DaySet): DaySet => around(days, 0, printedWithin)

const lastDay = ({end}: TermRow) => (end === undefined ? undefined : cellBounds(end).last)

/** Whether a term of one office begins where another person's ends. */
function follows(next: TermRow, term: TermRow): boolean {
  const last = lastDay(term)
  return (
    last !== undefined &&
    next.start !== undefined &&
    next.person !== term.person &&
    next.country === term.country &&
    next.office === term.office &&
    Math.abs(cellBounds(next.start).first - last) <= longestGap
  )
}

/** Tells whether an office that is claimed ended when the text has one pass to another person. */
export function endsInHandover(reading: Reading): (claim: OfficeClaim) => boolean {
  const {structured, claims, reference} = reading
  const people = new Set(
    structured.mentions.filter(({entity}) => entity.kind === 'person').map(({entity: {id}}) => id)
  )
  const termsOf = (id: string) => reference.authorities.terms.get(id) ?? []
  // Whoever has another office in the text is not yet in that one, mostly: years lie between.
  const elsewhere = new Set(claims.map(({person}) => person))
  const named = [...people].filter((id) => !elsewhere.has(id)).flatMap(termsOf)
  const days = claims
    .flatMap(({terms}) => terms)
    .filter((term) => named.some((next) => follows(next, term)))
    .flatMap((term) => lastDay(term) ?? [])
  return ({terms}) =>
    terms.some((term) => {
      const last = lastDay(term)
      return last !== undefined && days.some((day) => Math.abs(day - last) <= governmentLeaves)
    })
}
