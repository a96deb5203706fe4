/** Writes `data/` beside the pages: the archive as tables, a database, and their description. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {readWrittenEvidence} from '../../src/archive-folder/evidence.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {articleSchema} from '../../src/schema/article.ts'
import type {Archive} from '../../src/views/archive.ts'
import {
  articleTable,
  countryTable,
  eventTable,
  evidenceTable,
  peopleTable
} from '../../src/views/data/tables.ts'
import type {DataTable} from '../../src/views/data/table.ts'
import {csvLines} from './csv.ts'
import {dataPackage, type PackagedFile} from './data-package.ts'
import {jsonPieces} from './json-lines.ts'
import {writeDatabase} from './sqlite.ts'
import {describeFile, writePieces} from './written-file.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Writes all data files of the archive in `content` into `out/data/`. */
export function writeData(archive: Archive, content: string, out: string): void {
  const folder = join(out, 'data')
  mkdirSync(folder, {recursive: true})
  const tables = tablesOf(archive, content)
  const files = tables.flatMap((table): PackagedFile[] => [
    {
      ...writePieces(join(folder, `${table.name}.csv`), csvLines(table)),
      title: table.description,
      mediaType: 'text/csv',
      table
    },
    {
      ...writePieces(join(folder, `${table.name}.json`), jsonPieces(table)),
      title: table.description,
      mediaType: 'application/json'
    }
  ])
  const database = join(folder, 'archive.sqlite')
  writeDatabase(database, archive, tables)
  const schema = writePieces(join(folder, 'article.schema.json'), [json(articleJsonSchema())])
  const all: PackagedFile[] = [
    ...files,
    {
      ...describeFile(database),
      title: 'All tables, and the full text with a search table, for SQLite.',
      mediaType: 'application/vnd.sqlite3'
    },
    {...schema, title: 'JSON Schema of an article’s record.', mediaType: 'application/schema+json'}
  ]
  writeFileSync(
    join(folder, 'datapackage.json'),
    json(dataPackage(archive.settings, archive.hash, all))
  )
}

/** Every table; a table never looks into the rows of another. */
function tablesOf(archive: Archive, content: string): DataTable[] {
  const read = (id: string) =>
    existsSync(join(archivePaths(content).evidence, `${id}.json`))
      ? readWrittenEvidence(content, id)
      : undefined
  return [
    articleTable(archive),
    evidenceTable(archive, read),
    eventTable(archive),
    peopleTable(archive),
    countryTable(archive)
  ]
}

/** The contract of a record, in the words of its schema. */
const articleJsonSchema = () => z.toJSONSchema(articleSchema, {target: 'draft-2020-12'})
