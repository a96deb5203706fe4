/** A corpus as somebody's archive: a folder with one file a text. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Document} from '../eval/types.ts'

/** `reut2-000.sgm#12` → `reut2-000.sgm/12.txt`. */
function pathOf({id}: Document): string {
  const safe = id.replace(/[^\w./-]+/g, '/').replace(/\.txt$/, '')
  return `${safe}.txt`
}

/** Writes the texts below `sources/` of the archive in `folder`. */
export function writeCorpus(folder: string, documents: Iterable<Document>): void {
  const {sources} = archivePaths(folder)
  for (const document of documents) {
    const path = join(sources, pathOf(document))
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, document.text)
  }
}
