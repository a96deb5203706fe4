/** What one article tells of a journey, and when it can have been published. Types and one measure. */
import type {DaySet} from '../terms/day-set.ts'
import type {Telling} from './telling.ts'

/** A telling, and the days on which its article can have been published by its own evidence. */
export interface DatedTelling {
  readonly telling: Telling
  readonly days: DaySet
  /** Those on which it likely was; absent where that is no narrower. */
  readonly likely?: DaySet
}

/** News of a journey appears within so many days of it, before or after. */
export const newsReach = 45
