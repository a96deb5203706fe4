/** Stage 7, write: the only writer. Writes what changed, deletes what has no source any more. */
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Stamp} from '../files/stamps.ts'
import {writeGroup, type FileToWrite, type WrittenStamps} from '../files/writing-thread.ts'
import type {NormalizedArchive} from './archive.ts'
import {groupsOfFiles, type GeneratedFiles, type MadeArticle} from './generated.ts'

export interface Written {
  readonly changed: number
  readonly deleted: number
}

/** Knows of files whether they are as an earlier run left them. */
export interface FileMemory {
  /** Whether the file was made of what has this digest, and is as it was made. */
  readonly isAsMade: (path: string, digest: string) => boolean
  /** The file holds what was made of this, and bore the `stamp` when it was written, if it was. */
  readonly remember: (path: string, digest: string, content: string, stamp?: Stamp) => void
}

/** Hears of each article that was made, once its file at `path` holds it; with its stamp, if it was written. */
export type ArticleListener = (article: MadeArticle, path: string, stamp?: Stamp) => void

/** Writes files that were made together, perhaps later, and calls `done` with their stamps once they are there. */
export type GroupWriter = (
  files: readonly FileToWrite[],
  done: (stamps: WrittenStamps) => void
) => void

const writeAtOnce: GroupWriter = (files, done) => done(writeGroup(files))

/** Remembers nothing: every file is made and compared. */
const noMemory: FileMemory = {isAsMade: () => false, remember: () => undefined}

/**
 * Whether the file is there and holds the content. Its bytes are read: time stamps would not tell of a
 * generated file that somebody edited or that another version of the code wrote.
 */
function holds(path: string, content: string): boolean {
  const length = statSync(path, {throwIfNoEntry: false})?.size
  return length === Buffer.byteLength(content) && readFileSync(path, 'utf8') === content
}

/** Whether a generated file is of the item: its article, its evidence, its text. */
const isOf = (name: string, id: string) => name === id
/** Whether the item was the first to tell the event: `shimon-peres-001-departs`. */
const isToldBy = (name: string, id: string) => name.endsWith(`-${id}`)

/** Generated files that are there but should not be. */
function stale(folder: string, files: ReadonlySet<string>, failed: readonly string[]): string[] {
  const {articles, evidence, renditions, events, duplicates, quarantine} = archivePaths(folder)
  const kinds = [
    [articles, '.md', isOf],
    [evidence, '.json', isOf],
    [renditions, '.txt', isOf],
    [events, '.yaml', isToldBy],
    [dirname(duplicates), basename(duplicates), isOf],
    [dirname(quarantine), basename(quarantine), isOf]
  ] as const
  return kinds.flatMap(([directory, ending, belongsTo]) =>
    existsSync(directory)
      ? readdirSync(directory)
          .filter((name) => name.endsWith(ending))
          .filter((name) => !failed.some((id) => belongsTo(name.slice(0, -ending.length), id)))
          .map((name) => join(directory, name))
          .filter((path) => !files.has(path))
      : []
  )
}

/** Brings the generated folders of the archive up to date, one file a step. */
export function* writeSteps(
  folder: string,
  archive: NormalizedArchive,
  memory: FileMemory = noMemory,
  hear: ArticleListener = () => undefined,
  put: GroupWriter = writeAtOnce
): Generator<undefined, Written> {
  const files = new Set<string>()
  const has = foldersThere(folder)
  let changed = 0
  for (const group of groupsOfFiles(folder, archive)) {
    for (const path of group.paths) files.add(path)
    changed += bringUpToDate(group, has, memory, hear, put)
    yield* group.paths.map(() => undefined)
  }
  const old = stale(folder, files, archive.failed)
  for (const path of old) rmSync(path)
  return {changed, deleted: old.length}
}

/**
 * Whether the folder of a path is there before anything is written. In one that is not, files need not be asked
 * for one by one, which waits for what is written into it meanwhile.
 */
function foldersThere(folder: string): (path: string) => boolean {
  const {articles, evidence, renditions} = archivePaths(folder)
  const missing = new Set([articles, evidence, renditions].filter((one) => !existsSync(one)))
  return (path) => !missing.has(dirname(path))
}

/** Makes and writes the files, where they are not there already; says how many it wrote. */
function bringUpToDate(
  {paths, make, digest}: GeneratedFiles,
  has: ReturnType<typeof foldersThere>,
  memory: FileMemory,
  hear: ArticleListener,
  put: GroupWriter
): number {
  if (digest !== undefined && paths.every((path) => memory.isAsMade(path, digest))) return 0
  const {contents, article} = make()
  const files = paths.map((path, index) => ({path, content: contents[index]!}))
  // What a loss of power leaves of one, the next run sees by its bytes, and makes the file again.
  const wrong = files.filter(({path, content}) => !has(path) || !holds(path, content))
  const done = (stamps: WrittenStamps) => {
    const stampAt = (file: FileToWrite) => stamps[wrong.indexOf(file)]
    for (const file of digest === undefined ? [] : files)
      memory.remember(file.path, digest!, file.content, stampAt(file))
    if (article) hear(article, paths[0]!, stampAt(files[0]!))
  }
  if (wrong.length === 0) done([])
  else put(wrong, done)
  return wrong.length
}

/** The same in one go. */
export function write(folder: string, archive: NormalizedArchive): Written {
  const steps = writeSteps(folder, archive)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}
