/** The date that a curator set, as evidence that no other outweighs. */
import type {Constraint} from '../dating/constraint.ts'
import {everyDay} from '../terms/day-set.ts'
import {daysOfEdtf} from '../dating/edtf-days.ts'
import {setParams} from './set-findings.ts'
import type {SetValues} from './values.ts'

/** More than any evidence can have. */
const trust = 2

/**
 * The curator's date; one that is known not to be known allows every day, and nothing narrows it.
 * `found` is the date that the rules alone give.
 */
export function dateSet(values: SetValues, found: string | undefined): Constraint[] {
  const set = values.get('date')
  if (set === undefined) return []
  const edtf = typeof set.value === 'string' ? set.value : undefined
  return [
    {
      rule: 'correction/set',
      params: setParams(set, found),
      basis: 'corrected',
      strength: 'hard',
      trust,
      spans: [],
      days: edtf === undefined ? everyDay : daysOfEdtf(edtf),
      ...(edtf !== undefined && {edtf})
    }
  ]
}
