/** The tables as an SQLite database, with full text search, that Datasette and others open. */
import {rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import type {Archive} from '../../src/views/archive.ts'
import type {Cell, DataTable} from '../../src/views/data/table.ts'
import {plainText} from '../../src/markdown/plain-text.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Takes one row of a table. */
export type Insert = (row: readonly Cell[]) => void

/**
 * Writes the database anew at `path`; `fill` is called with what makes a table ready for its rows. They
 * are never all in memory.
 */
export function writeDatabase(
  path: string,
  archive: Archive,
  fill: (begin: (table: DataTable) => Insert) => void
): void {
  rmSync(path, {force: true})
  const database = new DatabaseSync(path)
  try {
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; BEGIN'
    )
    fill((table) => beginTable(database, table))
    addTexts(database, archive)
    database.exec('COMMIT; VACUUM')
  } finally {
    database.close()
  }
}

function beginTable(database: DatabaseSync, {name, fields, primaryKey}: DataTable): Insert {
  const columns = fields.map(
    (field) => `${quoted(field.name)} ${field.type === 'integer' ? 'INTEGER' : 'TEXT'}`
  )
  const key = `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`
  database.exec(`CREATE TABLE ${quoted(name)} (${[...columns, key].join(', ')}) WITHOUT ROWID`)
  const places = fields.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`)
  return (row) => void insert.run(...row.map((cell) => cell ?? null))
}

/** `article_text` holds the words; `article_search` finds them: `… MATCH 'uranium'`. */
function addTexts(database: DatabaseSync, {records, bodyOf}: Archive): void {
  database.exec(`
    CREATE TABLE article_text (rowid INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, text TEXT);
    CREATE VIRTUAL TABLE article_search USING fts5(
      title, text, content='article_text', tokenize='unicode61 remove_diacritics 2'
    )`)
  const insert = database.prepare('INSERT INTO article_text (id, title, text) VALUES (?, ?, ?)')
  for (const {id, data} of records.values()) {
    insert.run(id, data.title ?? data.titleSupplied ?? null, plainText(bodyOf(id)))
  }
  database.exec("INSERT INTO article_search(article_search) VALUES ('rebuild')")
}
