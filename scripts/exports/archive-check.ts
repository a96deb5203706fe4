/** Whether an archive folder still holds what its records say. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Article} from '../../src/schema/article.ts'
import {hashOf} from './fixity.ts'

/** What was found in an archive folder. */
export interface ArchiveCheck {
  /** Sources whose hash was compared. */
  readonly sources: number
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** Compares every source with the hash in its record, once a file. */
export function checkArchive(content: string): ArchiveCheck {
  const hashes = new Map<string, string>()
  const problems: string[] = []
  for (const id of articleIds(content)) {
    const data = recordOf(content, id)
    if (typeof data === 'string') {
      problems.push(data)
      continue
    }
    const {sourceFile, sourceSha256} = data
    const path = join(content, pathOnDisk(content, sourceFile))
    if (!existsSync(path)) {
      problems.push(`${sourceFile}, the source of ${id}, is missing.`)
      continue
    }
    const found = hashes.get(sourceFile) ?? hashOf(path)
    hashes.set(sourceFile, found)
    if (found !== sourceSha256) {
      problems.push(
        `${sourceFile} is not the file that ${id} was made from: SHA-256 ${found}, expected ${sourceSha256}.`
      )
    }
    if (!existsSync(join(archivePaths(content).evidence, `${id}.json`))) {
      problems.push(`evidence/${id}.json is missing.`)
    }
  }
  return {sources: hashes.size, problems}
}

/** The record of an article, or what is wrong with it. */
function recordOf(content: string, id: string): Article | string {
  try {
    return readArticle(content, id).data
  } catch (error) {
    return (error as Error).message
  }
}
