/**
 * Records of articles as normalizing writes them, one a line, for the processes of the same build: what was just
 * made need not be read from its file and checked again, which takes ten times as long.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {EarlyRecords} from './early-records.ts'
import type {StampedRecord} from './remembered-records.ts'

/** Names, for the process that normalizes, the file that it writes them to. */
export const recordsVariable = 'DATELINE_RECORDS'

/** The file of the build that is under way. */
export const writtenFile = (content: string): string =>
  join(cacheFolder(content, 'records'), 'written.jsonl')

/** `early`, and in its place what normalizing wrote since. A line that is not whole ends the file. */
export function withWritten(content: string, early?: EarlyRecords): EarlyRecords {
  const records = new Map(early)
  try {
    const lines = readFileSync(writtenFile(content), 'utf8').split('\n').slice(0, -1)
    for (const line of lines) {
      const one = JSON.parse(line) as StampedRecord
      records.set(one.record.id, one)
    }
  } catch {
    // Articles that are not among them are read from their files.
  }
  return records
}

/** Removes them: the next build may be of another program. */
export const forgetWritten = (content: string): void => rmSync(writtenFile(content), {force: true})

/** Whether normalizing has nothing to go on from: it makes every article, and what is there now will not stay. */
export const willBeMadeAnew = (content: string): boolean =>
  !existsSync(cacheFolder(content, 'made'))
