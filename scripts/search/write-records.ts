/** Writes records of articles for the processes of a build: see `written-records.ts`. */
import {closeSync, mkdirSync, openSync} from 'node:fs'
import {dirname} from 'node:path'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import type {EvidenceFacts} from '../../src/archive-folder/evidence-facts.ts'
import {listedArticle} from '../../src/views/listed-article.ts'
import {writeAll} from '../files/write-all.ts'
import {isCoarse, stampOf, type Stamp} from '../files/stamps.ts'
import {shown} from './early-records.ts'
import type {WrittenRecord} from './written-records.ts'

/** Characters that are written together. */
const bufferLength = 1 << 20

/** An article, perhaps with what its evidence file says. */
export type TakenArticle = WholeArticle & {readonly facts?: EvidenceFacts}

/** Takes articles, each once its file at `path` holds it; with the stamp of that, if it is known. */
export interface RecordWriter {
  readonly take: (article: TakenArticle, path: string, stamp?: Stamp) => void
  readonly close: () => void
}

/** Writes to `file`; nothing where none is named. Where the disk takes no more, the rest is left out. */
export function writeRecords(file: string | undefined): RecordWriter {
  let target = file === undefined ? undefined : attempt(() => opened(file))
  let waiting = ''
  const flush = (handle: number) => {
    const bytes = Buffer.from(waiting)
    waiting = ''
    const isWritten = attempt(() => (writeAll(handle, bytes), true)) === true
    if (!isWritten) close(handle)
  }
  const close = (handle: number) => {
    closeSync(handle)
    target = undefined
  }
  return {
    take(article, path, stamp = stampOf(path)) {
      if (target === undefined) return
      waiting += lineOf(article, stamp)
      if (waiting.length >= bufferLength) flush(target)
    },
    close() {
      if (target !== undefined) flush(target)
      if (target !== undefined) close(target)
    }
  }
}

function opened(file: string): number {
  mkdirSync(dirname(file), {recursive: true})
  return openSync(file, 'w')
}

/** Nothing of a file that somebody may write again under the same stamp. */
function lineOf({facts, ...article}: TakenArticle, stamp: Stamp | undefined): string {
  if (stamp === undefined || isCoarse(stamp)) return ''
  const one: WrittenRecord = {stamp, record: listedArticle(article, shown), ...(facts && {facts})}
  return `${JSON.stringify(one)}\n`
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
