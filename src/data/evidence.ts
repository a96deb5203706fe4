/** The evidence of one article, read when its page renders: all of it would outgrow memory. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readEvidence} from '../archive-folder/evidence.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import {reasonsOf, type Reasons} from '../views/evidence.ts'
import {readRendition} from './rendition.ts'

/** Reasons for an article's values; `undefined` when it has no evidence file. */
export function loadReasons(record: ArticleRecord): Reasons | undefined {
  const {id} = record
  const folder = contentFolder()
  if (!existsSync(join(archivePaths(folder).evidence, `${id}.json`))) return undefined
  const evidence = readEvidence(folder, id)
  return reasonsOf(evidence, readRendition(folder, record, evidence.rendition))
}
