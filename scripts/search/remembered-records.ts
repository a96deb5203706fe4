/**
 * Records of articles as the last build read them, in one file: to read them there takes a tenth of the time that
 * their own files take. Two processes of every build need all of them.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {ListedArticle} from '../../src/views/listed-article.ts'
import {replaceFile} from '../files/replace-file.ts'
import {hasSettled, type Stamp} from '../render/stamps.ts'

/** A record with the stamp that its file had before it was read. */
export interface StampedRecord {
  readonly stamp: Stamp
  readonly record: ListedArticle
}

interface Remembered {
  /** Of the program that read them. */
  readonly program: string
  readonly records: readonly StampedRecord[]
}

const pathOf = (content: string) => join(cacheFolder(content, 'records'), 'records.json')

/** Id → what the same program read of the archive; `undefined` where nothing is remembered. */
export function recallRecords(
  content: string,
  program: string
): Map<string, StampedRecord> | undefined {
  try {
    const known = JSON.parse(readFileSync(pathOf(content), 'utf8')) as Remembered
    if (known.program !== program) return undefined
    return new Map(known.records.map((one) => [one.record.id, one]))
  } catch {
    return undefined
  }
}

/**
 * Remembers `records`, read by `program` since their files had the stamps that `stampOf` gives, which was at
 * the time `taken` (milliseconds). Where that cannot be written, the next build reads their files.
 */
export function rememberRecords(
  content: string,
  program: string,
  records: Iterable<ListedArticle>,
  stampOf: (id: string) => Stamp | undefined,
  taken: number
): void {
  const known = [...records].flatMap((record) => {
    const stamp = stampOf(record.id)
    return stamp !== undefined && hasSettled(stamp, taken) ? [{stamp, record}] : []
  })
  try {
    replaceFile(pathOf(content), JSON.stringify({program, records: known} satisfies Remembered))
  } catch {
    // The disk may be full or read-only.
  }
}
