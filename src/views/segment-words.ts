/** Names of the parts of a source, for readers. */
import {words} from '../locales/interface.ts'
import type {SegmentClass} from '../schema/evidence.ts'

/** What a removed stretch of a source is. */
export const segmentName = (kind: SegmentClass): string => words().record.segments[kind]

/** A field in running text: `date`, `countries mentioned`. */
export function fieldName(field: string): string {
  return words().record.fields[field] ?? field
}
