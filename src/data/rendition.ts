/** The text that evidence points into. */
import {hash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../archive-folder/decode.ts'
import {pathOnDisk} from '../archive-folder/path-on-disk.ts'
import {readRenditionFile} from '../archive-folder/renditions.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {EvidenceFile} from '../schema/evidence.ts'

function decodedSource(folder: string, {data}: Pick<ArticleRecord, 'data'>): string | undefined {
  const path = join(folder, pathOnDisk(folder, data.sourceFile))
  return existsSync(path) ? decode(readFileSync(path)).text : undefined
}

/**
 * The decoded source file, or what the reader of its format made of it. `undefined` when that is not
 * there, or is no longer what the article was made from: showing other words would be false.
 */
export function readRendition(
  folder: string,
  record: Pick<ArticleRecord, 'id' | 'data'>,
  rendition: EvidenceFile['rendition']
): string | undefined {
  const text =
    rendition.reader === undefined
      ? decodedSource(folder, record)
      : readRenditionFile(folder, record.id)
  return text !== undefined && hash('sha256', text) === rendition.sha256 ? text : undefined
}
