/** What a phrase of time says, before anything is known about when it was written. Types only. */
import type {DayInterval} from '../../../../src/lib/edtf.ts'
import type {Range} from '../../stages.ts'

/** Offsets are those of the text it was found in. */
interface At extends Range {
  /** `in`, `since`, `by`, …: the word that ties it to its clause, in lower case. */
  readonly preposition?: string
}

/** `July 9, 2009`, `March 1987`, `the first quarter of 2009`, `1991`, `the 1980s`. */
export interface Absolute extends At {
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'decade'
  /** Possible intervals; more than one when day and month can be read either way round. */
  readonly days: readonly DayInterval[]
  /** `the '90s`: the century is not printed. */
  readonly assumed?: true
}

/** `from 3 to 7 May 2009`, `between 1991 and 1995`. */
export interface Stretch extends At {
  readonly kind: 'stretch'
  /** One interval, from the first day to the last. */
  readonly days: readonly DayInterval[]
  /** The day, month or year that it ends with; epoch days. */
  readonly last: {
    readonly kind: 'day' | 'month' | 'year'
    readonly from: number
    readonly to: number
  }
}

/** `Feb. 30, 1999`, `31 June`, `Friday, July 9, 2009` of a Thursday: it says nothing of any day. */
export interface Impossible extends At {
  readonly kind: 'impossible'
  /** EDTF of a day that there is, printed with a weekday on which it did not fall. */
  readonly printed?: string
}

/** `Aug. 31`: a day that comes round every year. */
export interface MonthDay extends At {
  readonly kind: 'month-day'
  readonly month: number
  readonly day: number
}

/** `In May`. */
export interface BareMonth extends At {
  readonly kind: 'bare-month'
  readonly month: number
}

/** `on Tuesday`; 0 = Sunday. */
export interface BareWeekday extends At {
  readonly kind: 'weekday'
  readonly weekday: number
}

/** `last week`: -1; `this week`: 0; `two weeks ago`: -2, not `exact`. */
export interface Relative extends At {
  readonly kind: 'relative'
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly offset: number
  /** `yesterday` and `last week` mean one unit, `two weeks ago` about two. */
  readonly exact: boolean
}

/** `the two and a half decades since`, `ten years after`: a stretch of time up to the present. */
export interface Elapsed extends At {
  readonly kind: 'elapsed'
  readonly years: number
  /** Size of the unit that it is counted in, in years: 10 for decades. */
  readonly grain: number
}

export type TimeExpression =
  Absolute | Stretch | Impossible | MonthDay | BareMonth | BareWeekday | Relative | Elapsed
