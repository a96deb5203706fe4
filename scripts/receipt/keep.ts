/** Keeps what the last build published, beside the other things that may be forgotten. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import type {Archive} from '../../src/views/archive.ts'
import {replaceFile} from '../files/replace-file.ts'
import {compareSnapshots} from './compare.ts'
import {receiptLines} from './lines.ts'
import {pageLines, pagesOf, type Pages} from './pages.ts'
import {reasonsIn} from './reasons.ts'
import {snapshotOf, type Snapshot} from './snapshot.ts'

/**
 * Compares what is published, and the pages in `out`, with what the last build published, keeps both the
 * state and the whole receipt, and returns the lines to print. The first build has nothing to compare with.
 */
export function keepReceipt(archive: Archive, content: string, out: string): string[] {
  const folder = cacheFolder(content, 'receipt')
  const before = readState(join(folder, 'published.json')) as Snapshot | undefined
  const pagesBefore = readState(join(folder, 'pages.json')) as Pages | undefined
  const after = snapshotOf(archive.records.values())
  const pages = pagesOf(out)
  replaceFile(join(folder, 'published.json'), JSON.stringify(after))
  replaceFile(join(folder, 'pages.json'), JSON.stringify(pages))
  if (!before) return []
  const changes = compareSnapshots(before, after)
  const why = (id: string) => dateReasons(content, id)
  const all = receiptLines(changes, {why, limit: Number.POSITIVE_INFINITY})
  const ofPages = pagesBefore ? pageLines(pagesBefore, pages) : []
  replaceFile(join(folder, 'receipt.txt'), `${[...all, ...ofPages].join('\n')}\n`)
  return [...receiptLines(changes, {why}), ...ofPages.slice(0, 1)]
}

/** Nothing when it is not there or not whole: it is only a memory. */
function readState(path: string): unknown {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined
  } catch {
    return undefined
  }
}

/** Why the article's date is what it is; nothing without evidence. */
function dateReasons(content: string, id: string): string[] {
  try {
    return reasonsIn(readEvidence(content, id))
  } catch {
    return []
  }
}
