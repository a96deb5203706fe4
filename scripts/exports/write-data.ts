/** Writes `data/` beside the pages: the archive as tables, a database, and their description. */
import {hash} from 'node:crypto'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {readWrittenEvidence} from '../../src/archive-folder/evidence.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Archive} from '../../src/views/archive.ts'
import {
  articleTable,
  countryTable,
  eventTable,
  evidenceTable,
  peopleTable
} from '../../src/views/data/tables.ts'
import type {ArticleRows, DataTable} from '../../src/views/data/table.ts'
import {asPublishedEvidence} from '../../src/views/published-evidence.ts'
import {hasSettled, stampOf} from '../files/stamps.ts'
import {dataPackage, type PackagedFile} from './data-package.ts'
import {dataSchemas, publishedSchema} from './data-schemas.ts'
import {forgetData, keepData, KeptData, type DataMemory} from './kept-data.ts'
import {writeDatabase, type TableInDatabase} from './sqlite.ts'
import {writeEvidence, type WrittenEvidence} from './write-evidence.ts'
import {writeTable} from './write-table.ts'
import {describeFile, writeText, type WrittenFile} from './written-file.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Writes all data files of the archive in `content` into `out/data/`. What `memory` keeps of the last ones is not
 * made again; the files are the same.
 */
export function writeData(
  archive: Archive,
  content: string,
  out: string,
  memory?: DataMemory
): void {
  const kept = memory && KeptData.open(memory)
  try {
    writeAllData(archive, content, out, memory, kept)
  } catch (error) {
    if (!kept) throw error
    // What is kept may be damaged.
    forgetData(memory.folder)
    writeAllData(archive, content, out, memory)
  } finally {
    kept?.close()
  }
}

/** What is kept of the data of an archive; nothing is remembered of no `program`. */
export const dataMemory = (
  content: string,
  {settings}: Pick<Archive, 'settings'>,
  program: string
): DataMemory | undefined =>
  program === ''
    ? undefined
    : {
        folder: cacheFolder(content, 'data'),
        ground: hash('sha256', JSON.stringify([program, settings.excerptOnly]))
      }

function writeAllData(
  archive: Archive,
  content: string,
  out: string,
  memory?: DataMemory,
  kept?: KeptData
): void {
  const folder = join(out, 'data')
  mkdirSync(folder, {recursive: true})
  const files: PackagedFile[] = []
  let rows: WrittenEvidence['articles'] = []
  const database = join(folder, 'archive.sqlite')
  const fill = (begin: (table: DataTable) => TableInDatabase) => {
    const taken = Date.now()
    const add = (table: DataTable, {csv, json: array}: Record<'csv' | 'json', WrittenFile>) => {
      const title = table.description
      files.push({...csv, title, mediaType: 'text/csv', table})
      files.push({...array, title, mediaType: 'application/json'})
    }
    for (const table of tablesOf(archive, content)) {
      if (!('rowsOf' in table)) {
        add(table, writeTable(table, folder, begin(table).insert))
        continue
      }
      const keyOf = (id: string) => settled(evidencePath(content, id), taken)
      const written = writeEvidence(table, folder, begin(table), keyOf, kept)
      rows = written.articles
      add(table, written)
    }
  }
  writeDatabase(database, archive, fill, kept)
  const schemas = Object.entries(dataSchemas).map(([name, {title, schema}]): PackagedFile => ({
    ...writeText(join(folder, name), json(publishedSchema(schema, title, archive, name))),
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
  if (!memory) return
  const textOf = (id: string) => archive.records.get(id)?.textDigest ?? ''
  keepData(
    memory,
    folder,
    rows.map((one) => ({...one, text: textOf(one.id)}))
  )
}

const evidencePath = (content: string, id: string) =>
  join(archivePaths(content).evidence, `${id}.json`)

/** The stamp of a file that was not changed so shortly before `taken` that it says nothing. */
function settled(path: string, taken: number): string | undefined {
  const stamp = stampOf(path)
  return stamp !== undefined && hasSettled(stamp, taken) ? stamp : undefined
}

/** Every table; a table never looks into the rows of another. */
function tablesOf(archive: Archive, content: string): (DataTable | (DataTable & ArticleRows))[] {
  const read = (id: string) =>
    existsSync(evidencePath(content, id))
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
