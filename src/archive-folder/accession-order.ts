/** In which order articles came into the archive. */
import {chain} from '../lib/chain.ts'
import {nextIds, readAccessions, readMoves} from './register.ts'

/**
 * Article id → number of its accession, the last one where it was added again. What was moved is found
 * by its id of today. Problems in the registers are `normalize`'s to report.
 */
export function accessionOrder(folder: string): ReadonlyMap<string, number> {
  const next = nextIds(readMoves(folder).rows)
  return new Map(
    readAccessions(folder).rows.map(({id, number}) => [chain(id, next).at(-1) ?? id, number])
  )
}
