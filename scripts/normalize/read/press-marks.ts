/** What a record of a press database is to the stages that follow. */
import {toldPlaceRule} from '../part-rules.ts'
import type {FormatStatement, LabeledRange} from '../stages.ts'
import type {PressLine} from './press-lines.ts'

/** What a record says, with the lines that are its own. */
export interface PressRecord {
  readonly markup: readonly LabeledRange[]
  readonly statements: readonly FormatStatement[]
  /** The place line, where it is told. */
  readonly parts?: readonly LabeledRange[]
}

/** Of lines that are understood. */
export const known = {
  class: 'markup',
  rule: 'markup/press-record',
  reason: 'A line of the record of a press database.'
} as const
export const unknown = {
  class: 'markup',
  rule: 'markup/press-label',
  reason: 'A line of the record of a press database, with a label that is not known.'
} as const

export const placeLine = {
  class: 'dateline',
  rule: toldPlaceRule,
  reason: 'The place line, as the record of a press database tells it.'
} as const

/** Stretches of lines, each labeled; empty lines are left out. */
export const marked = (lines: readonly PressLine[], label: LabeledRange['label']): LabeledRange[] =>
  lines.flatMap(({start, end}) => (start < end ? [{start, end, label}] : []))
