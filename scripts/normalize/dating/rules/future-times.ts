/** What is told as to come had not happened: `the talks will open on 5 May 2012`. */
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notAfter} from '../day-set.ts'
import type {Reading} from '../reading.ts'

const ties = new Set(['in', 'on', 'during'])
const stretchTies = new Set([...ties, 'from', 'between'])
/** The verb of the future, and nothing up to the time that could take it for itself. */
const willUpTo =
  /(?:\b(?:will|shall|won['’]t)|['’]ll|\b(?:is|are)\s+(?:due|scheduled|set|slated|planned)\s+to)\s+(?:(?!\b(?:than|since|was|were|had|did|who|from|lower|higher|over|\p{Ll}+[^e\s]ed|agreed|made|held|set|built|begun|taken|won|written|sent|paid|back|of|like|as)\b)[^,;:()])*$/u

/** The earliest time that is told as future, outside quotations: those may be old. */
export function futureTimes({times}: Reading): Constraint[] {
  let best: Constraint | undefined
  let last = Number.POSITIVE_INFINITY
  for (const {time, clause, at} of times) {
    if (!('days' in time) || time.days.length !== 1) continue
    if (clause.tense !== 'future' || clause.quoted) continue
    if (!(time.kind === 'stretch' ? stretchTies : ties).has(time.preposition ?? '')) continue
    if (!willUpTo.test(clause.text.slice(0, time.start - clause.start))) continue
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
