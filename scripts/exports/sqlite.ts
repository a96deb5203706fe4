/** The tables as an SQLite database, with full text search, that Datasette and others open. */
import {rmSync} from 'node:fs'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import type {Archive} from '../../src/views/archive.ts'
import type {Cell, DataTable} from '../../src/views/data/table.ts'
import {plainText} from '../../src/markdown/plain-text.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A table that takes its rows. */
export interface TableInDatabase {
  readonly insert: (row: readonly Cell[]) => void
  /** Takes the rows of an article from the earlier database. */
  readonly keep: (article: string) => void
}

/** An earlier database of the same form. */
export interface EarlierDatabase {
  readonly database: string
  readonly hasText: (id: string, digest: string) => boolean
}

/**
 * Writes the database anew at `path`; `fill` is called with what makes a table ready for its rows. They
 * are never all in memory. Whatever is taken from an earlier one, the bytes are the same: in the end, all is
 * written in the order of its keys.
 */
export function writeDatabase(
  path: string,
  archive: Archive,
  fill: (begin: (table: DataTable) => TableInDatabase) => void,
  earlier?: EarlierDatabase
): void {
  rmSync(path, {force: true})
  const database = new DatabaseSync(path)
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536')
    if (earlier) database.prepare('ATTACH ? AS earlier').run(earlier.database)
    database.exec('BEGIN')
    fill((table) => beginTable(database, table))
    addTexts(database, archive, earlier)
    database.exec('COMMIT')
    if (earlier) database.exec('DETACH earlier')
    database.exec('VACUUM')
  } finally {
    database.close()
  }
}

function beginTable(
  database: DatabaseSync,
  {name, fields, primaryKey}: DataTable
): TableInDatabase {
  const columns = fields.map(
    (field) => `${quoted(field.name)} ${field.type === 'integer' ? 'INTEGER' : 'TEXT'}`
  )
  const key = `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`
  database.exec(`CREATE TABLE ${quoted(name)} (${[...columns, key].join(', ')}) WITHOUT ROWID`)
  const into = `INSERT INTO main.${quoted(name)}`
  const insert = database.prepare(`${into} VALUES (${fields.map(() => '?').join(', ')})`)
  let copy: StatementSync | undefined
  return {
    insert: (row) => void insert.run(...row.map((cell) => cell ?? null)),
    keep(article) {
      const of = `SELECT * FROM earlier.${quoted(name)} WHERE article = ?`
      copy ??= database.prepare(`${into} ${of}`)
      copy.run(article)
    }
  }
}

/** `article_text` holds the words; `article_search` finds them: `… MATCH 'uranium'`. */
function addTexts(
  database: DatabaseSync,
  {records, bodyOf}: Archive,
  earlier?: EarlierDatabase
): void {
  database.exec(`
    CREATE TABLE article_text (rowid INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, text TEXT);
    CREATE VIRTUAL TABLE article_search USING fts5(
      title, text, content='article_text', tokenize='unicode61 remove_diacritics 2'
    )`)
  const into = 'INSERT INTO main.article_text (id, title, text)'
  const insert = database.prepare(`${into} VALUES (?, ?, ?)`)
  const copy = earlier
    ? database.prepare(`${into} SELECT id, ?, text FROM earlier.article_text WHERE id = ?`)
    : undefined
  for (const {id, data, textDigest} of records.values()) {
    const title = data.title ?? data.titleSupplied ?? null
    const isKept = earlier?.hasText(id, textDigest) === true
    if (isKept && copy?.run(title, id).changes === 1) continue
    insert.run(id, title, plainText(bodyOf(id)))
  }
  database.exec("INSERT INTO article_search(article_search) VALUES ('rebuild')")
}
