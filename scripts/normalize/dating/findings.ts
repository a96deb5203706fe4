/** Dating evidence in the form of the record. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import type {Finding} from '../stages.ts'
import type {Constraint} from './constraint.ts'
import {everyDay, sameDays} from '../terms/day-set.ts'
import {yearlyEdtf} from './yearly.ts'

/** Some day: what evidence that tells only weekdays speaks for. */
const someDay = 'XXXX-XX-XX'

/** EDTF of the days that a constraint allows, taken alone; nothing where none can be known. */
function edtfOf({basis, days, yearly, edtf}: Constraint): Finding['value'] {
  if (edtf !== undefined) return edtf
  if (basis === 'corrected') return []
  if (yearly && sameDays(days, everyDay)) return yearlyEdtf(yearly)
  return writeEdtf(days) ?? someDay
}

/** The finding of a constraint. */
export function toFinding(constraint: Constraint): Finding {
  const {rule, params, basis, strength, spans, facts, docs} = constraint
  return {
    field: 'date',
    value: edtfOf(constraint),
    rule,
    params,
    basis,
    strength,
    spans,
    ...(facts && {facts: [...facts]}),
    ...(docs && {docs: [...docs]})
  }
}
