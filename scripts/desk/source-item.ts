/** The source of an article, as the normalizer reads it. */
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {read} from '../normalize/read/index.ts'
import {readSource} from '../normalize/sources.ts'
import type {Item} from '../normalize/stages.ts'

/**
 * The item whose rendition spans of the article's evidence index; `undefined` when the source is not there or
 * is no longer the file that the article was made from.
 */
export async function sourceItem(
  folder: string,
  {id, data}: ArticleRecord
): Promise<Item | undefined> {
  const {sources} = archivePaths(folder)
  const file = readSource(sources, pathOnDisk(sources, data.sourceFile.replace(/^sources\//, '')))
  if (!('bytes' in file)) return undefined
  const {items} = await read(file)
  const item = items.find((one) => one.id === id)
  return item?.sourceSha256 === data.sourceSha256 ? item : undefined
}
