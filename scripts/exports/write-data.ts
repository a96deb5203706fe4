/** Writes `data/` beside the pages: the archive as tables, a database, and their description. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {readWrittenEvidence} from '../../src/archive-folder/evidence.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {articleSchema} from '../../src/schema/article.ts'
import {articleFileSchema, articleFileVersion} from '../../src/schema/article-file.ts'
import type {Archive} from '../../src/views/archive.ts'
import {
  articleTable,
  countryTable,
  eventTable,
  evidenceTable,
  peopleTable
} from '../../src/views/data/tables.ts'
import type {DataTable} from '../../src/views/data/table.ts'
import {asPublishedEvidence} from '../../src/views/published-evidence.ts'
import {dataPackage, type PackagedFile} from './data-package.ts'
import {writeDatabase} from './sqlite.ts'
import {writeTable} from './write-table.ts'
import {describeFile, writeText} from './written-file.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Writes all data files of the archive in `content` into `out/data/`. */
export function writeData(archive: Archive, content: string, out: string): void {
  const folder = join(out, 'data')
  mkdirSync(folder, {recursive: true})
  const files: PackagedFile[] = []
  const database = join(folder, 'archive.sqlite')
  writeDatabase(database, archive, (begin) => {
    for (const table of tablesOf(archive, content)) {
      const {csv, json: array} = writeTable(table, folder, begin(table))
      const title = table.description
      files.push({...csv, title, mediaType: 'text/csv', table})
      files.push({...array, title, mediaType: 'application/json'})
    }
  })
  const schemas = Object.entries(jsonSchemas).map(([name, {title, schema}]): PackagedFile => ({
    ...writeText(join(folder, name), json(jsonSchemaOf(schema, title, archive, name))),
    title,
    mediaType: 'application/schema+json'
  }))
  const all: PackagedFile[] = [
    ...files,
    {
      ...describeFile(database),
      title: 'All tables, and the full text with a search table, for SQLite.',
      mediaType: 'application/vnd.sqlite3'
    },
    ...schemas
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
      ? asPublishedEvidence(readWrittenEvidence(content, id), archive.settings)
      : undefined
  return [
    articleTable(archive),
    evidenceTable(archive, read),
    eventTable(archive),
    peopleTable(archive),
    countryTable(archive)
  ]
}

/** Contracts of what programs read, by file name. */
const jsonSchemas = {
  'article.schema.json': {title: 'JSON Schema of an article’s record.', schema: articleSchema},
  'article-file.schema.json': {
    title: `JSON Schema of the files articles/ID.json, version ${articleFileVersion}.`,
    schema: articleFileSchema
  }
}

/** A contract in the words of its schema, at the address where it is published. */
function jsonSchemaOf(schema: z.ZodType, title: string, {urls}: Archive, name: string): object {
  const {$schema, ...rest} = z.toJSONSchema(schema, {target: 'draft-2020-12'})
  const $id = urls.absolute(`${urls.data}${name}`)
  return {$schema, ...($id !== undefined && {$id}), title, ...rest}
}
