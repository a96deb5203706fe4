/** Stage 7, write: the only writer. Writes what changed, deletes what has no source any more. */
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {stringify} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {replaceFile} from '../files/replace-file.ts'
import type {NormalizedArchive} from './archive.ts'

export interface Written {
  readonly changed: number
  readonly deleted: number
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Path and content of every file that an archive generates, one at a time: together they can outgrow
 * memory.
 */
function* eachGeneratedFile(
  folder: string,
  {outcomes, events, duplicates, quarantined}: NormalizedArchive
): Generator<[string, string]> {
  const paths = archivePaths(folder)
  for (const {id, markdown, evidence, rendition} of outcomes) {
    yield [join(paths.articles, `${id}.md`), markdown]
    yield [join(paths.evidence, `${id}.json`), json(evidence)]
    if (rendition !== undefined) yield [join(paths.renditions, `${id}.txt`), rendition]
  }
  for (const {id, event} of events) {
    yield [
      join(paths.events, `${id}.yaml`),
      stringify(event, {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0})
    ]
  }
  if (duplicates.length > 0) yield [paths.duplicates, json(duplicates)]
  if (quarantined.length > 0) yield [paths.quarantine, json(quarantined)]
}

/** Path → content of every file that an archive generates. */
export function generatedFiles(folder: string, archive: NormalizedArchive): Map<string, string> {
  return new Map(eachGeneratedFile(folder, archive))
}

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
  archive: NormalizedArchive
): Generator<undefined, Written> {
  const files = new Set<string>()
  let changed = 0
  for (const [path, content] of eachGeneratedFile(folder, archive)) {
    files.add(path)
    if (!holds(path, content)) {
      replaceFile(path, content)
      changed += 1
    }
    yield undefined
  }
  const old = stale(folder, files, archive.failed)
  for (const path of old) rmSync(path)
  return {changed, deleted: old.length}
}

/** The same in one go. */
export function write(folder: string, archive: NormalizedArchive): Written {
  const steps = writeSteps(folder, archive)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}
