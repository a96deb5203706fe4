/** Writes people and terms as the authority tables want them: sorted, minimal quotes, LF. */
import {writeFileSync} from 'node:fs'
import {csvCell} from '../../src/lib/csv-cell.ts'
import {familyNameOf} from './family-name.ts'
import type {Identified} from './person.ts'

/** Writes the table of people. */
export function writePeople(path: string, people: readonly Identified[]): void {
  const rows = people.map(({id, name, variants, born, died, wikidata, source, terms}) => [
    id,
    name,
    variants.join('|'),
    familyNameOf({name, terms}),
    born,
    died,
    wikidata,
    source
  ])
  write(path, ['id', 'name', 'variants', 'surname', 'born', 'died', 'wikidata', 'source'], rows)
}

/** Writes the table of their terms of office. */
export function writeTerms(path: string, people: readonly Identified[]): void {
  const rows = people.flatMap(({id, terms}) =>
    terms.map(({country, office, title, start, end, source}) => [
      id,
      country,
      office,
      title,
      start,
      end,
      source
    ])
  )
  write(path, ['person', 'country', 'office', 'title', 'start', 'end', 'source'], rows)
}

function write(path: string, header: readonly string[], rows: readonly string[][]): void {
  const lines = rows.map((row) => row.map(csvCell).join(',')).toSorted()
  writeFileSync(path, `${[header.join(','), ...lines].join('\n')}\n`)
}
