/** What one piece of evidence says about the day of publication. Types only, and plain data. */
import type {EvidenceItem} from '../../../src/schema/evidence.ts'
import type {Range} from '../stages.ts'
import type {DaySet} from '../terms/day-set.ts'
import type {Yearly} from './yearly.ts'

export interface Constraint {
  /** `date/…`, with a sentence in `messages.ts`. */
  readonly rule: string
  readonly params: EvidenceItem['params']
  readonly basis: EvidenceItem['basis']
  /** Hard evidence makes the certain answer, soft evidence the likely one. */
  readonly strength: 'hard' | 'soft'
  /** 0 to 1, a curator's word above; decides which of two that contradict each other is kept. */
  readonly trust: number
  readonly spans: readonly Range[]
  /** Rows of the authority tables that it rests on. */
  readonly facts?: readonly string[]
  /** Other articles that it rests on. */
  readonly docs?: readonly string[]
  /** Possible days. */
  readonly days: DaySet
  readonly yearly?: Yearly
  /** Possible weekdays, 0 = Sunday. */
  readonly weekdays?: readonly number[]
  /** Of a time behind the day on which the archive is made: it is told, and bounds nothing. */
  readonly toCome?: true
  /** Of the possible days, those of which the tables say nothing. */
  readonly silent?: DaySet
  /** EDTF as it is recorded, where it is not that of `days`: a month keeps its form. */
  readonly edtf?: string
}
