/**
 * Articles that are read while their archive is still being normalized: most will stay as they are, and
 * are not read again.
 */
import {join} from 'node:path'
import {articleIds, readArticle, type ArticleRecord} from '../../src/archive-folder/articles.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {stampOf, type Stamp} from '../render/stamps.ts'

/** Id → the record, with the stamp of its file before it was read. */
export type EarlyRecords = ReadonlyMap<
  string,
  {readonly stamp: Stamp; readonly record: ArticleRecord}
>

const stampIn = (folder: string, id: string) =>
  stampOf(join(archivePaths(folder).articles, `${id}.md`))

/** Reads what is there; what cannot be read will be read later, and told then. */
export function readEarly(folder: string): EarlyRecords {
  const records = new Map<string, {readonly stamp: Stamp; readonly record: ArticleRecord}>()
  for (const id of articleIds(folder)) {
    const stamp = stampIn(folder, id)
    if (stamp === undefined) continue
    try {
      records.set(id, {stamp, record: readArticle(folder, id)})
    } catch {
      // It may be of another version of the program.
    }
  }
  return records
}

/** The record as it is by now. */
export function recordNow(folder: string, id: string, early?: EarlyRecords): ArticleRecord {
  const known = early?.get(id)
  return known && known.stamp === stampIn(folder, id) ? known.record : readArticle(folder, id)
}
