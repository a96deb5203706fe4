/**
 * Records of articles as earlier builds read them, in one file, and in a second what changed since: to read them
 * there takes a tenth of the time that their own files take. Two processes of every build need all of them.
 */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {ListedArticle} from '../../src/views/listed-article.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'
import {hasSettled, stampOf as stampAt, type Stamp} from '../files/stamps.ts'

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

/** What became of them. */
interface Since {
  /** The stamp of the file of all of them. */
  readonly of: Stamp
  readonly records: readonly StampedRecord[]
  /** Ids. */
  readonly gone: readonly string[]
}

const pathOf = (content: string) => join(cacheFolder(content, 'records'), 'records.json')
const sincePathOf = (content: string) => join(cacheFolder(content, 'records'), 'since.json')

/** One in so many may have changed before all are written again. */
const fewOf = 20

/** A file of all records that this process has read. */
interface Recalled {
  readonly stamp: Stamp
  readonly program: string
  readonly records: ReadonlyMap<string, StampedRecord>
}

/** Archive folder → the last one. */
const recalled = new Map<string, Recalled>()

/** Id → what the same program read of the archive; `undefined` where nothing is remembered. */
export function recallRecords(
  content: string,
  program: string
): Map<string, StampedRecord> | undefined {
  try {
    const stamp = stampAt(pathOf(content)) ?? ''
    const known = read(pathOf(content)) as Remembered | undefined
    if (known?.program !== program) return undefined
    const records = new Map(known.records.map((one) => [one.record.id, one]))
    recalled.set(content, {stamp, program, records})
    return withSince(content, stamp, records)
  } catch {
    return undefined
  }
}

function withSince(
  content: string,
  stamp: Stamp,
  records: ReadonlyMap<string, StampedRecord>
): Map<string, StampedRecord> {
  const all = new Map(records)
  try {
    const since = read(sincePathOf(content)) as Since | undefined
    if (since?.of !== stamp) return all
    for (const id of since.gone) all.delete(id)
    for (const one of since.records) all.set(one.record.id, one)
  } catch {
    // Who asks compares stamps: what is older than its file is read again.
  }
  return all
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
  const since = changesSince(content, program, known)
  try {
    if (since) write(sincePathOf(content), since)
    else {
      rmSync(sincePathOf(content), {force: true})
      write(pathOf(content), {program, records: known})
    }
  } catch {
    // The disk may be read-only, or the archive too large for it.
  }
}

/** What was written there; `undefined` where it is not whole. */
function read(path: string): unknown {
  const kept = readSealed(path)
  return kept && JSON.parse(kept.toString())
}

const write = (path: string, content: Remembered | Since) =>
  keepSealed(path, JSON.stringify(content))

/** What changed since the file of all was written; `undefined` where it is of no use, or much did. */
function changesSince(
  content: string,
  program: string,
  known: readonly StampedRecord[]
): Since | undefined {
  const base = recalled.get(content)
  if (base?.program !== program || base.stamp !== stampAt(pathOf(content))) return undefined
  const changed = known.filter(({record, stamp}) => {
    const before = base.records.get(record.id)
    return before?.record !== record || before.stamp !== stamp
  })
  const ids = new Set(known.map(({record}) => record.id))
  const gone = [...base.records.keys()].filter((id) => !ids.has(id))
  if ((changed.length + gone.length) * fewOf > known.length) return undefined
  return {of: base.stamp, records: changed, gone}
}
