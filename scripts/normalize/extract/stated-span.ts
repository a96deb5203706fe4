/** The days on which a text says that it was published, for what reads its names by them. */
import {edtfBounds} from '../../../src/lib/edtf.ts'
import type {SetValues} from '../corrections/values.ts'
import type {Reference, Structured} from '../stages.ts'
import {extractDates} from './date.ts'
import {formatDates} from './format-dates.ts'

/** First and last day, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

type Printed = Pick<Structured, 'item' | 'units' | 'dateline' | 'language'>

/** From the first to the last day that the EDTF values allow; undefined where one is open, or none is given. */
function spanOf(values: readonly string[]): DaySpan | undefined {
  const bounds = values.map(edtfBounds)
  const firsts = bounds.flatMap(({earliest}) => earliest ?? [])
  const lasts = bounds.flatMap(({latest}) => latest ?? [])
  const [from] = firsts.toSorted()
  const to = lasts.toSorted().at(-1)
  if (from === undefined || to === undefined) return undefined
  return firsts.length + lasts.length < 2 * values.length ? undefined : {from, to}
}

/** Limits, such as the day of a change, state none; nor does a date that is doubted. */
function statedSpan(printed: Printed, reference: Reference): DaySpan | undefined {
  const structured: Structured = {...printed, mentions: [], ambiguous: [], candidates: []}
  const {language} = printed
  const {findings} = extractDates(structured, language, reference)
  const told = formatDates(structured, findings, language, reference)
  return spanOf(
    [...findings, ...told].flatMap(({field, value, strength, params}) =>
      field === 'date' && strength === 'hard' && params['doubt'] === 'none' ? [String(value)] : []
    )
  )
}

/**
 * The days that the text and its format state for certain, from the first to the last; those of a date
 * that the curator set instead. Asked for few texts, so it is read when it is first asked.
 */
export function whenWritten(
  printed: Printed,
  reference: Reference,
  values: SetValues
): () => DaySpan | undefined {
  const set = values.get('date')?.value
  let read: {readonly span: DaySpan | undefined} | undefined
  return () => {
    const given = set === undefined ? undefined : spanOf(typeof set === 'string' ? [set] : [])
    read ??= {span: set === undefined ? statedSpan(printed, reference) : given}
    return read.span
  }
}
