/** Days in the prose that no calendar has: they bound nothing, and are told. */
import type {Extraction} from '../extract/index.ts'
import type {Reading} from './reading.ts'

/**
 * The extraction, whose impossible dates are also those of the prose: `30 February`, or a day that is
 * printed with a weekday on which it did not fall.
 */
export function withImpossibleTimes(extraction: Extraction, {times}: Reading): Extraction {
  const {dates} = extraction
  const known = new Set(dates.impossible.map(({start}) => start))
  const found = times
    .filter(({time, at}) => time.kind === 'impossible' && !known.has(at.start))
    .map(({time, at}) =>
      time.kind === 'impossible' && time.printed !== undefined ? {...at, printed: time.printed} : at
    )
  if (found.length === 0) return extraction
  return {
    ...extraction,
    dates: {...dates, impossible: [...dates.impossible, ...found]}
  }
}
