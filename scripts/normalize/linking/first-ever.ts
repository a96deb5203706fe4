/** Journeys that are the first ever of their kind: none before can be meant by whoever tells of one. */
import type {Telling} from './telling.ts'

/**
 * Whether `ahead` looks forward to the first visit of all to a country that `over` tells as reached, by a
 * leader of the same office: then it was written before the other, whichever visit that tells of.
 */
export function looksToFirstEver(ahead: Telling, over: Telling): boolean {
  if (ahead.told !== 'ahead' || over.told === 'ahead') return false
  return ahead.firstVisits.some(
    ({count, own, countries, offices}) =>
      count === 1 &&
      own === undefined &&
      (offices.length === 0 || offices.some((office) => over.offices.includes(office))) &&
      countries.some((code) => ahead.toCome.includes(code) && over.reached.includes(code))
  )
}
