/** The words of a built site, as its search has them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {searchFiles} from '../../src/search/files.ts'
import {vocabularyParts, type Vocabulary} from '../../src/search/vocabulary.ts'

/** Those of the site in `folder`, the most frequent first. */
export function archiveWords(folder: string): string[] {
  const parts = Array.from({length: vocabularyParts}, (_, part) => {
    const packed = readFileSync(join(folder, searchFiles.vocabulary(part)))
    return JSON.parse(gunzipSync(packed).toString()) as Vocabulary
  })
  const groups = parts.flatMap(({words}) => words).toSorted(([a], [b]) => b - a)
  return groups.flatMap(([, words]) => words)
}
