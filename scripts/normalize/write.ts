/** Stage 7, write: the only writer. Writes what changed, deletes what has no source any more. */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {stringify} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {NormalizedArchive} from './archive.ts'

export interface Written {
  readonly changed: number
  readonly deleted: number
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Path → content of every file that an archive generates. */
export function generatedFiles(
  folder: string,
  {outcomes, events, duplicates, quarantined}: NormalizedArchive
): Map<string, string> {
  const paths = archivePaths(folder)
  const files = new Map<string, string>()
  for (const {id, markdown, evidence} of outcomes) {
    files.set(join(paths.articles, `${id}.md`), markdown)
    files.set(join(paths.evidence, `${id}.json`), json(evidence))
  }
  for (const {id, event} of events) {
    files.set(
      join(paths.events, `${id}.yaml`),
      stringify(event, {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0})
    )
  }
  if (duplicates.length > 0) files.set(paths.duplicates, json(duplicates))
  if (quarantined.length > 0) files.set(paths.quarantine, json(quarantined))
  return files
}

/** Whether a generated file is of the item: its article, its evidence, an event it first told. */
const belongsTo = (path: string, id: string) => {
  const name = basename(path).replace(/\.\w+$/, '')
  return name === id || name.endsWith(`-${id}`)
}

/** Generated files that are there but should not be. */
function stale(
  folder: string,
  files: ReadonlyMap<string, string>,
  failed: readonly string[]
): string[] {
  const {articles, evidence, events, duplicates, quarantine} = archivePaths(folder)
  const kinds = [
    [articles, '.md'],
    [evidence, '.json'],
    [events, '.yaml'],
    [dirname(duplicates), basename(duplicates)],
    [dirname(quarantine), basename(quarantine)]
  ] as const
  return kinds.flatMap(([directory, ending]) =>
    existsSync(directory)
      ? readdirSync(directory)
          .filter((name) => name.endsWith(ending))
          .map((name) => join(directory, name))
          .filter((path) => !files.has(path) && !failed.some((id) => belongsTo(path, id)))
      : []
  )
}

/** Brings the generated folders of the archive up to date. */
export function write(folder: string, archive: NormalizedArchive): Written {
  const files = generatedFiles(folder, archive)
  const old = stale(folder, files, archive.failed)
  for (const path of old) rmSync(path)
  let changed = 0
  for (const [path, content] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
    changed += 1
  }
  return {changed, deleted: old.length}
}
