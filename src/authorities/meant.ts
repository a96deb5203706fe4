/** Which row of a table somebody may have meant by a word that is no id of it. */
import {nearest} from '../lib/nearest.ts'
import type {IdTable} from '../schema/correction.ts'
import type {Authorities} from './load.ts'

/** The tables that ids of an article's values are looked up in. */
export type IdTables = Pick<Authorities, IdTable> & Partial<Pick<Authorities, 'formerIds'>>

/** Rows of any table, by id. */
export type Rows = ReadonlyMap<
  string,
  {readonly name?: string; readonly variants?: readonly string[]}
>

/** The ids of which the word is a name or a variant, whatever its case; at most three. */
export function idsNamed(word: string, rows: Rows): string[] {
  const wanted = word.trim().toLowerCase()
  return [...rows]
    .filter(([id, {name = id, variants = []}]) =>
      [name, ...variants].some((one) => one.toLowerCase() === wanted)
    )
    .map(([id]) => id)
    .slice(0, 3)
}

/** The ids that are named so, else those that are spelled like it. */
export function idsMeant(word: string, rows: Rows): string[] {
  const named = idsNamed(word, rows)
  return named.length > 0 ? named : nearest(word, rows.keys())
}
