/** Whether an archive folder still holds what its records say. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {
  articleIds,
  readArticle,
  type ArticleRecord,
  type WholeArticle
} from '../../src/archive-folder/articles.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {recordSha256Of} from '../../src/archive-folder/record-hash.ts'
import {hashOf} from './fixity.ts'
import {withheldFiles, type WithheldFile} from './withheld-files.ts'

/** What was found in an archive folder. */
export interface ArchiveCheck {
  /** Sources whose hash was compared: `sources/a.txt`. */
  readonly sources: readonly string[]
  /** Files of texts that are withheld; they are compared as well. */
  readonly withheld: readonly WithheldFile[]
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** Compares every record with its own hash, and every source with the hash in it, once a file. */
export function checkArchive(content: string): ArchiveCheck {
  const hashes = new Map<string, string>()
  const problems: string[] = []
  const records = new Map<string, ArticleRecord>()
  for (const id of articleIds(content)) {
    const record = recordOf(content, id)
    if (typeof record === 'string') {
      problems.push(record)
      continue
    }
    records.set(id, {id, data: record.data})
    problems.push(...recordProblems(content, record), ...sourceProblems(content, record, hashes))
  }
  return {sources: [...hashes.keys()], withheld: withheldFiles({records}, content), problems}
}

/** The record of an article, or what is wrong with it. */
function recordOf(content: string, id: string): WholeArticle | string {
  try {
    return readArticle(content, id)
  } catch (error) {
    return (error as Error).message
  }
}

function recordProblems(content: string, {id, data, body}: WholeArticle): string[] {
  const {recordSha256, ...record} = data
  const found = recordSha256Of(record, body)
  return [
    ...(found === recordSha256
      ? []
      : [
          `articles/${id}.md is not as it was written: its record and text have SHA-256 ${found}, expected ${recordSha256}.`
        ]),
    ...(existsSync(join(archivePaths(content).evidence, `${id}.json`))
      ? []
      : [`evidence/${id}.json is missing.`])
  ]
}

function sourceProblems(
  content: string,
  {id, data: {sourceFile, sourceSha256}}: ArticleRecord,
  hashes: Map<string, string>
): string[] {
  const path = join(content, pathOnDisk(content, sourceFile))
  if (!existsSync(path)) return [`${sourceFile}, the source of ${id}, is missing.`]
  const found = hashes.get(sourceFile) ?? hashOf(path)
  hashes.set(sourceFile, found)
  if (found === sourceSha256) return []
  return [
    `${sourceFile} is not the file that ${id} was made from: SHA-256 ${found}, expected ${sourceSha256}.`
  ]
}
