/** What is told as to come had not happened: `the talks will open on 5 May 2012`. */
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notAfter} from '../../terms/day-set.ts'
import type {Reading} from '../reading.ts'
import {isAhead} from '../years-ahead.ts'

/** The earliest time that is told as future, outside quotations: those may be old. */
export function futureTimes({times}: Reading): Constraint[] {
  let best: Constraint | undefined
  let last = Number.POSITIVE_INFINITY
  for (const one of times) {
    const {time, at} = one
    if (!('days' in time) || !isAhead(one)) continue
    const [{to} = {to: null}] = time.days
    if (to === null || to >= last) continue
    last = to
    best = {
      rule: 'date/future-time',
      params: {
        to: formatDay(to),
        kind: time.kind === 'stretch' ? time.last.kind : time.kind
      },
      basis: 'internal',
      strength: 'soft',
      trust: 0.45,
      spans: [at],
      days: notAfter(to)
    }
  }
  return best ? [best] : []
}
