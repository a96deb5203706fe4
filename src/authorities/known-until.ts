/**
 * Up to which day a source of terms tells who holds an office. A compilation is closed on some day: an end that it
 * leaves open says nothing of the time after that, and neither does what it leaves out.
 */
import type {TermRow} from '../schema/authority.ts'

/** First words of a `source` → the last day that it tells of. Rows kept by hand hold until they are changed. */
const compilations: readonly [start: string, lastDay: string][] = [
  ['Archigos 4.1', '2015-12-31'],
  ['Wikidata (CC0) via every-politician', '2022-08-31']
]

/** The day on which the rows that are kept by hand were last gone through. */
export const keptUntil = '2026-11-22'

/** The last day, as `YYYY-MM-DD`, of which the source of a row tells; undefined for rows kept by hand. */
export const knownUntil = ({source}: Pick<TermRow, 'source'>): string | undefined =>
  compilations.find(([start]) => source.startsWith(start))?.[1]
