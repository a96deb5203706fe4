/**
 * Articles that are read while their archive is still being normalized: most will stay as they are, and
 * are not read again.
 */
import {join} from 'node:path'
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {ArchiveSettings} from '../../src/schema/archive-settings.ts'
import {listedArticle, type ListedArticle} from '../../src/views/listed-article.ts'
import {stampOf, type Stamp} from '../files/stamps.ts'
import {recallRecords, type StampedRecord} from './remembered-records.ts'

/** Id → the record, with the stamp of its file before it was read. */
export type EarlyRecords = ReadonlyMap<string, StampedRecord>

const stampIn = (folder: string, id: string) =>
  stampOf(join(archivePaths(folder).articles, `${id}.md`))

/** Most archives show whole texts; what is read early of others is read again. */
export const shown = {excerptOnly: false} as const

/**
 * Reads what is there, or takes what the same `program` remembers of it; what cannot be read will be read
 * later, and told then.
 */
export function readEarly(folder: string, program = ''): EarlyRecords {
  const remembered = recallRecords(folder, program)
  if (remembered) return remembered
  const records = new Map<string, StampedRecord>()
  for (const id of articleIds(folder)) {
    const stamp = stampIn(folder, id)
    if (stamp === undefined) continue
    try {
      records.set(id, {stamp, record: listedArticle(readArticle(folder, id), shown)})
    } catch {
      // It may be of another version of the program.
    }
  }
  return records
}

/** The stamp of an article's file. */
export type StampOf = (id: string) => Stamp | undefined

/** The article as it is by now. */
export function recordNow(
  folder: string,
  id: string,
  settings: Pick<ArchiveSettings, 'excerptOnly'>,
  early?: EarlyRecords,
  stamp: StampOf = (one) => stampIn(folder, one)
): ListedArticle {
  const known = settings.excerptOnly === shown.excerptOnly ? early?.get(id) : undefined
  if (known && known.stamp === stamp(id)) return known.record
  return listedArticle(readArticle(folder, id), settings)
}
