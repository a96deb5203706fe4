/**
 * Makes what files yield, for another process that does the same: `draft-process.ts CONTENT`. It says when it is
 * ready, takes paths of sources, answers with what each of them yielded, and ends with the process that started it.
 */
import {sha256} from '../../src/archive-folder/sha256.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {DraftAnswer, DraftTask} from './share-drafts.ts'
import {circumstances} from '../normalize/cache/circumstances.ts'
import {packed, sourceKeys} from '../normalize/cache/packed-source.ts'
import {perSource} from '../normalize/per-source.ts'
import {loadReference} from '../normalize/reference.ts'
import {readSource} from '../normalize/sources.ts'

const [content = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit(1))
// Ctrl-C at a terminal is told to all of its processes: the one that started this one says what is to be said.
process.on('SIGINT', () => undefined)
const {sources} = archivePaths(content)
const {reference} = loadReference(content)
const keyOf = sourceKeys(circumstances(reference), reference.corrections)
const tell = (answers: readonly DraftAnswer[]) =>
  process.send?.(answers, undefined, {}, (error) => error && process.exit(1))

/** What the file at a path yields; nothing of one that cannot be read or worked on: the other process tells why. */
async function answersOf(path: string): Promise<DraftAnswer[]> {
  const file = readSource(sources, path)
  if (!('bytes' in file)) return []
  const made = await perSource(file, reference)
  if (made.failed.length > 0) return []
  const sum = sha256(file.bytes)
  return [{path: file.path, sha256: sum, source: packed(keyOf(file.path, sum), made).source}]
}

async function workOn(paths: DraftTask): Promise<void> {
  const answers: DraftAnswer[] = []
  for (const path of paths) answers.push(...(await answersOf(path)))
  tell(answers)
}

let working = Promise.resolve()
process.on('message', (paths: DraftTask) => {
  working = working.then(() => workOn(paths)).catch(() => process.exit(1))
})
tell([])
