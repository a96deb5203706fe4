/** One layer of authority tables: the rows of a folder, checked cell by cell. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {z} from 'astro/zod'
import type {Problem} from '../lib/problem.ts'
import {authorityTables} from '../schema/authority.ts'
import {readTable} from './table.ts'

export type TableName = keyof typeof authorityTables
type RowOf<Name extends TableName> = z.infer<(typeof authorityTables)[Name]>

/** A row and where it stands, so that later checks can name the line. */
export interface Placed<Row> {
  readonly row: Row
  readonly file: string
  readonly line: number
}

export type Layer = {readonly [Name in TableName]: readonly Placed<RowOf<Name>>[]}

/**
 * Reads the tables of one folder. A table that is not there is an empty one.
 *
 * @param folder where the files are
 * @param label the folder's name in problems, as its editor knows it
 */
export function readLayer(folder: string, label: string, problems: Problem[]): Layer {
  const read = <Name extends TableName>(name: Name): Placed<RowOf<Name>>[] => {
    const path = join(folder, `${name}.csv`)
    if (!existsSync(path)) return []
    const rows = readTable(readFileSync(path), authorityTables[name], `${label}/${name}.csv`)
    problems.push(...rows.problems)
    return rows.rows as Placed<RowOf<Name>>[]
  }
  problems.push(...unknownTables(folder, label))
  return {
    countries: read('countries'),
    demonyms: read('demonyms'),
    places: read('places'),
    people: read('people'),
    terms: read('terms'),
    publications: read('publications'),
    events: read('events'),
    'former-ids': read('former-ids')
  }
}

/** A misspelled table would be silently without effect. */
function unknownTables(folder: string, label: string): Problem[] {
  const names = Object.keys(authorityTables)
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.csv') && !names.includes(file.slice(0, -'.csv'.length)))
    .toSorted()
    .map((file) => ({
      file: `${label}/${file}`,
      found: 'a table of an unknown name',
      expected: `one of ${names.map((name) => `${name}.csv`).join(', ')}`,
      fix: 'Rename or remove the file.'
    }))
}
