/** The text that evidence points into. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../archive-folder/decode.ts'
import type {Article} from '../schema/article.ts'
import type {EvidenceFile} from '../schema/evidence.ts'

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

/**
 * The decoded source file. `undefined` when it is not there, is no longer the file the article was
 * made from, or is of a format whose text a reader made: showing other words would be false.
 */
export function readRendition(
  folder: string,
  {sourceFile}: Article,
  rendition: EvidenceFile['rendition']
): string | undefined {
  const path = join(folder, sourceFile)
  if (rendition.reader !== undefined || !existsSync(path)) return undefined
  const {text} = decode(readFileSync(path))
  return sha256(text) === rendition.sha256 ? text : undefined
}
