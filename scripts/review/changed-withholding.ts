/** Texts that are withheld, and whose source is another than the one that was last normalized. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {Finding} from './finding.ts'

/** At most one finding: until the source is normalized, nobody knows where in it the text is. */
export function changedWithholding(folder: string, {id, data}: ArticleRecord): Finding[] {
  const {sourceFile, sourceSha256, withheldSince, withheldWith = id} = data
  if (withheldSince === undefined) return []
  const path = join(folder, pathOnDisk(folder, sourceFile))
  if (!existsSync(path) || sha256(readFileSync(path)) === sourceSha256) return []
  return [
    {
      ...{kind: 'correction-outdated', subject: `articles/${id}.md`, articles: 1},
      say: `Its text is withheld, and ${sourceFile} has changed since it was normalized.`,
      settle: () => ({
        file: `corrections/${withheldWith}.yaml`,
        how: '`npm run normalize` tells whether it is still bound to its text.'
      })
    }
  ]
}
