/**
 * Records of articles as normalizing writes them, one a line, for the processes of the same build: what was just
 * made need not be read from its file and checked again, which takes ten times as long.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {EvidenceFacts} from '../../src/archive-folder/evidence-facts.ts'
import type {EarlyRecords} from './early-records.ts'
import type {StampedRecord} from './remembered-records.ts'

/** A record; where it was just made, with what its evidence file says. */
export interface WrittenRecord extends StampedRecord {
  readonly facts?: EvidenceFacts
}

/** Id → the record. */
export type WrittenRecords = ReadonlyMap<string, WrittenRecord>

/** Names, for the process that normalizes, the file that it writes them to. */
export const recordsVariable = 'DATELINE_RECORDS'

/** The file of the build that is under way. */
export const writtenFile = (content: string): string =>
  join(cacheFolder(content, 'records'), 'written.jsonl')

/** `early`, and in its place what normalizing wrote since. A line that is not whole ends the file. */
export function withWritten(content: string, early?: EarlyRecords): WrittenRecords {
  const records = new Map<string, WrittenRecord>(early)
  try {
    const lines = readFileSync(writtenFile(content), 'utf8').split('\n').slice(0, -1)
    for (const line of lines) {
      const one = JSON.parse(line) as WrittenRecord
      records.set(one.record.id, one)
    }
  } catch {
    // Articles that are not among them are read from their files.
  }
  return records
}

/** Id → what the evidence file said when it was made. */
export const writtenFacts = (records: WrittenRecords): Record<string, EvidenceFacts> =>
  Object.fromEntries([...records].flatMap(([id, {facts}]) => (facts ? [[id, facts]] : [])))

/** Removes them: the next build may be of another program. */
export const forgetWritten = (content: string): void => rmSync(writtenFile(content), {force: true})

/** Whether normalizing has nothing to go on from: it makes every article, and what is there now will not stay. */
export const willBeMadeAnew = (content: string): boolean =>
  !existsSync(cacheFolder(content, 'made'))
