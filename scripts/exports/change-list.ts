/**
 * The ResourceSync change list (Z39.99-2017, section 13). It comes from the curator's own registers,
 * which say on which day something was added, corrected, withheld or removed: the same archive gives
 * the same list. What was put into the archive by hand, without a day, is in the resource list alone.
 */
import {readCorrections} from '../../src/archive-folder/corrections.ts'
import {readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import type {Article} from '../../src/schema/article.ts'

/** Something that happened to an article. */
export interface Change {
  readonly id: string
  readonly change: 'created' | 'updated' | 'deleted'
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

const kinds = ['created', 'updated', 'deleted']

/** What of a record is a change. */
export interface Recorded {
  readonly data: Pick<Article, 'withheldSince' | 'withheldWith'>
}

/**
 * What the registers of the archive folder tell of articles that are there, and of those that were
 * moved or removed; the earliest first, as the standard wants it.
 */
export function changesIn(content: string, records: ReadonlyMap<string, Recorded>): Change[] {
  const ids = new Set(records.keys())
  const removed = readRemoved(content).removed.filter(({id}) => !ids.has(id))
  const moves = readMoves(content).rows
  const gone = new Set([...removed.map(({id}) => id), ...moves.map(({from}) => from)])
  const created = readAccessions(content).rows.map(({id, date}): Change => ({
    id,
    change: 'created',
    on: date
  }))
  const moved = moves.flatMap(({from, to, date}): Change[] => [
    {id: from, change: 'deleted', on: date},
    {id: to, change: 'created', on: date}
  ])
  const updated = [...readCorrections(content).corrections].flatMap(([id, {correction}]) =>
    [...new Set(correction.entries.map(({on}) => on))].map((on): Change => {
      return {id, change: 'updated', on}
    })
  )
  // Copies and versions are withheld without a correction of their own.
  const withheld = [...records].flatMap(([id, {data}]): Change[] => {
    const {withheldSince: on, withheldWith} = data
    return on === undefined || withheldWith === undefined ? [] : [{id, change: 'updated', on}]
  })
  const deleted = removed.map(({id, on}): Change => ({id, change: 'deleted', on}))
  return [...created, ...moved, ...updated, ...withheld, ...deleted]
    .filter(({id}) => ids.has(id) || gone.has(id))
    .sort(
      (a, b) =>
        compare(a.on, b.on) ||
        kinds.indexOf(a.change) - kinds.indexOf(b.change) ||
        compare(a.id, b.id)
    )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
