/** Writes the table of evidence, by far the largest: rows of articles whose evidence stayed are copied. */
import {join} from 'node:path'
import type {ArticleRows, DataTable} from '../../src/views/data/table.ts'
import {csvHeader, csvRow} from './csv.ts'
import {jsonArray, jsonRow} from './json-lines.ts'
import type {KeptData, KeptRows} from './kept-data.ts'
import {RowFile} from './row-file.ts'
import type {TableInDatabase} from './sqlite.ts'
import {TextFile, type WrittenFile} from './written-file.ts'

/** The files of a table, and where in them the rows of each article stand. */
export interface WrittenEvidence {
  readonly csv: WrittenFile
  readonly json: WrittenFile
  readonly articles: readonly Omit<KeptRows, 'text'>[]
}

/** Writes `table` into `folder`, as `writeTable` does; `keyOf` tells by what an article's rows are known again. */
export function writeEvidence(
  table: DataTable & ArticleRows,
  folder: string,
  database: TableInDatabase,
  keyOf: (id: string) => string | undefined,
  kept?: KeptData
): WrittenEvidence {
  const files = {
    csv: new TextFile(join(folder, `${table.name}.csv`)),
    json: new TextFile(join(folder, `${table.name}.json`))
  }
  try {
    const csv = new RowFile(
      files.csv,
      {opening: csvHeader(table), between: '', closing: ''},
      kept?.csv
    )
    const json = new RowFile(files.json, jsonArray, kept?.json)
    const articles = table.articles.map((id) => {
      const evidence = keyOf(id)
      const same = kept?.evidenceOf(id, evidence)
      if (same) {
        database.keep(id)
        return {id, evidence, csv: csv.copy(same.csv), json: json.copy(same.json)}
      }
      const rows = [...table.rowsOf(id)]
      for (const row of rows) database.insert(row)
      return {
        ...{id, evidence},
        csv: csv.add(rows.map(csvRow)),
        json: json.add(rows.map((row) => jsonRow(table, row)))
      }
    })
    return {csv: csv.finish(), json: json.finish(), articles}
  } finally {
    files.csv.close()
    files.json.close()
  }
}
