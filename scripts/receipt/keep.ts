/** Keeps what the last build published, beside the other things that may be forgotten. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import type {Archive} from '../../src/views/archive.ts'
import {replaceFile} from '../files/replace-file.ts'
import {compareSnapshots} from './compare.ts'
import {receiptLines} from './lines.ts'
import {snapshotOf, type Snapshot} from './snapshot.ts'

/**
 * Compares what is published with what the last build published, keeps both the state and the whole
 * receipt, and returns the lines to print. The first build has nothing to compare with.
 */
export function keepReceipt(archive: Archive, content: string): string[] {
  const folder = cacheFolder(content, 'receipt')
  const state = join(folder, 'published.json')
  const before = readState(state)
  const after = snapshotOf(archive.records.values())
  replaceFile(state, JSON.stringify(after))
  if (!before) return []
  const changes = compareSnapshots(before, after)
  const why = (id: string) => dateReasons(content, id)
  const all = receiptLines(changes, why, Number.POSITIVE_INFINITY)
  replaceFile(join(folder, 'receipt.txt'), `${all.join('\n')}\n`)
  return receiptLines(changes, why)
}

/** Nothing when it is not there or not whole: it is only a memory. */
function readState(path: string): Snapshot | undefined {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Snapshot) : undefined
  } catch {
    return undefined
  }
}

/** The steps by which the article's date is certain. */
export function dateReasons(content: string, id: string): string[] {
  try {
    const {derivation, evidence} = readEvidence(content, id)
    const steps = derivation.certain.map(({say}) => say)
    if (steps.length > 0) return steps
    return evidence.filter(({field}) => field === 'date').map(({say}) => say)
  } catch {
    return []
  }
}
