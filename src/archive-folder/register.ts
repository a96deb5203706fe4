/** Reads the tables that a curator's commands keep: `accessions.csv` and `moved.csv`. */
import {existsSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {z} from 'astro/zod'
import {readTable} from '../authorities/table.ts'
import type {Problem} from '../lib/problem.ts'
import {accessionSchema, type Accession} from '../schema/accession.ts'
import {movedSchema, type Moved} from '../schema/moved.ts'
import {archivePaths} from './paths.ts'

/** Rows in the order of the file, and everything that is wrong with it. */
export interface Register<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/** What was added when; empty without the file. */
export function readAccessions(folder: string): Register<Accession> {
  const {rows, problems, placed} = readRegister(archivePaths(folder).accessions, accessionSchema)
  const outOfOrder = placed.flatMap(({row, line}, index): Problem[] => {
    const before = placed[index - 1]
    if (!before || before.row.number < row.number) return []
    return [
      {
        file: 'accessions.csv',
        line,
        found: `number ${row.number} below number ${before.row.number}`,
        expected: 'numbers that ascend',
        fix: 'Restore the row as it was; rows are only ever added below the last.'
      }
    ]
  })
  return {rows, problems: [...problems, ...outOfOrder]}
}

/** What was moved where; empty without the file. */
export function readMoves(folder: string): Register<Moved> {
  const {rows, problems, placed} = readRegister(archivePaths(folder).moved, movedSchema)
  const circles = placed
    .filter(({row: {from, to}}) => from === to)
    .map(({row: {from}, line}): Problem => ({
      file: 'moved.csv',
      line,
      found: `\`${from}\`, which leads to itself`,
      expected: 'two different ids',
      fix: 'Remove the row.'
    }))
  return {rows, problems: [...problems, ...circles]}
}

/** Id → the id after it, by the last row of each. */
export function nextIds(moves: readonly Moved[]): ReadonlyMap<string, string> {
  return new Map(moves.map(({from, to}) => [from, to]))
}

function readRegister<Schema extends z.ZodObject>(path: string, schema: Schema) {
  if (!existsSync(path)) return {rows: [], problems: [], placed: []}
  const {rows: placed, problems} = readTable(readFileSync(path), schema, basename(path))
  return {rows: placed.map(({row}) => row), problems, placed}
}
