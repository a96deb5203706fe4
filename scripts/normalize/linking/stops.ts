/** Places that the leader goes to, with their words. */
import type {Clause} from '../dating/clauses.ts'
import type {Reading, TimedClause} from '../dating/reading.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import {spanIn} from './span.ts'

export type Stop = Reading['stops'][number]

/** The clause from the word of travel to the place. */
export function clauseOf({clauses}: Reading, {mention: {unit}, start, end}: Stop): Clause {
  return clauses.at(unit, {start: start - unit.start, end: end - unit.start})
}

/** Whether the time has a year of its own. */
export const absolute = ({time}: TimedClause) => 'days' in time

/** From the word of travel to the place. */
export function spanOf({mention: {unit}, start, end}: Stop): Span {
  return spanIn(unit, {start: start - unit.start, end: end - unit.start})
}
