/** Files of an archive that hold the text of an article whose text is withheld. */
import {join} from 'node:path'
import {stringify} from 'yaml'
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {readCorrections} from '../../src/archive-folder/corrections.ts'
import {readDuplicates} from '../../src/archive-folder/duplicates.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {readQuarantine} from '../../src/archive-folder/quarantine.ts'
import {withheldIds, wordlessCorrection} from '../../src/archive-folder/withheld.ts'
import type {Archive} from '../../src/views/archive.ts'
import {hashOf} from './fixity.ts'

/** A file that does not leave the archive. */
export interface WithheldFile {
  /** Path below the archive folder. */
  readonly path: string
  readonly sha256: string
  /** Id of the article; absent of a file that became none. */
  readonly article?: string
  readonly since?: string
  readonly reason?: string
}

/** Sources and scans of withheld articles and of all copies of their texts, each file once, by path. */
export function withheldFiles(
  {records}: {readonly records: ReadonlyMap<string, ArticleRecord>},
  content: string
): WithheldFile[] {
  const duplicates = readDuplicates(content)
  const ids = withheldIds(records.values(), duplicates)
  const found = new Map<string, WithheldFile>()
  const add = (path: string, sha256: string, article?: string) => {
    const {withheldSince: since, withheldReason: reason} = records.get(article ?? '')?.data ?? {}
    found.set(path, {
      path,
      sha256,
      ...(article !== undefined && {article}),
      ...(since !== undefined && {since}),
      ...(reason !== undefined && {reason})
    })
  }
  for (const {path, sha256, withheld} of readQuarantine(content))
    if (withheld === true) add(`sources/${path}`, sha256 ?? '')
  for (const {id, of, sourceFile, sourceSha256} of duplicates)
    if (ids.has(id)) add(sourceFile, sourceSha256, of)
  for (const {id, data} of records.values()) {
    if (!ids.has(id)) continue
    const {sourceFile, sourceSha256, scans = [], scansSha256 = []} = data
    add(sourceFile, sourceSha256, id)
    for (const [at, scan] of scans.entries()) add(scan, scansSha256[at] ?? '', id)
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Lists that a curator made of an archive, which may quote any of its texts. */
const quoting: ReadonlySet<string> = new Set(['review.md', '.unfinished.json'])

/**
 * Whether a file of the archive folder may leave it: by path, and by content, for a copy can lie
 * anywhere. Without withheld texts, every file may.
 */
export function mayLeave(content: string, withheld: readonly WithheldFile[]) {
  if (withheld.length === 0) return () => true
  const paths = new Set(withheld.map(({path}) => pathOnDisk(content, path)))
  const hashes = new Set(withheld.map(({sha256}) => sha256))
  return (path: string) =>
    !paths.has(path) && !quoting.has(path) && !hashes.has(hashOf(join(content, path)))
}

/** Corrections of withheld articles as they leave the archive: path in a bag's payload → content. */
export function wordlessCorrections(
  {records}: Pick<Archive, 'records'>,
  content: string
): Map<string, string> {
  const ids = withheldIds(records.values(), readDuplicates(content))
  return new Map(
    [...readCorrections(content).corrections]
      .filter(([id]) => ids.has(id))
      .map(([, {file, correction}]) => [
        `content/${file}`,
        stringify(wordlessCorrection(correction), {lineWidth: 0})
      ])
  )
}
