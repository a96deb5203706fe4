/** `dateline`: the place line as printed. */
import {printedValue} from '../text.ts'
import type {Finding, Structured} from '../stages.ts'

/** The dateline that opens the body. */
export function extractDateline({dateline}: Structured): Finding[] {
  if (!dateline) return []
  return [
    {
      field: 'dateline',
      value: printedValue(dateline.line),
      rule: 'dateline/opening',
      params: {},
      basis: 'stated',
      strength: 'hard',
      spans: [{start: dateline.start, end: dateline.end}]
    }
  ]
}
