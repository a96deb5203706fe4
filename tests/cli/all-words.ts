/** Every word in every file below a folder, whatever it is packed, escaped or marked up with. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {unzipSync} from 'fflate'

const startsWith = (bytes: Buffer, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte)

/** What a file holds, with what is packed in it, unpacked. */
function contents(path: string, bytes: Buffer): string[] {
  if (path.endsWith('.br')) return contents(path.slice(0, -3), brotliDecompressSync(bytes))
  if (startsWith(bytes, 0x1f, 0x8b)) return contents(path, gunzipSync(bytes))
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [
      name,
      ...contents(name, Buffer.from(inner))
    ])
  }
  // Packed in pieces of its own, a text can be longer than a page of the database.
  if (bytes.subarray(0, 6).toString() === 'SQLite') return [...cellsOf(bytes), bytes.toString()]
  return [bytes.toString()]
}

/** The cells of all tables of a database, shadow tables of its index included. */
function cellsOf(bytes: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  const path = join(folder, 'copy.sqlite')
  writeFileSync(path, bytes)
  const database = new DatabaseSync(path, {readOnly: true})
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all() as {name: string}[]
    const rows = tables.flatMap(({name}) => database.prepare(`SELECT * FROM "${name}"`).all())
    return rows
      .flatMap((row) => Object.values(row))
      .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : String(cell)))
  } finally {
    database.close()
    rmSync(folder, {recursive: true})
  }
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '}

/** The words of a text in lower case, with escapes of JSON, HTML, URLs and Markdown undone. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) =>
      Buffer.from(escaped.replaceAll('%', ''), 'hex').toString()
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16))
    )
    .replace(/\\[nrt]/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16))
    )
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? ' ')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Paths of all files below a folder. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Calls back with the words of each piece of content of each file. */
export function eachContent(folder: string, use: (words: string[], path: string) => void): void {
  for (const path of filesOf(folder)) {
    // Attributes hold words too: with their tags they would go.
    for (const content of contents(path, readFileSync(path))) {
      use(wordsOf(content), path)
      if (content.includes('<')) use(wordsOf(content.replaceAll(/[<>]/g, ' ')), path)
    }
  }
}

/** All runs of `length` words. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}
