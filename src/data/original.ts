/** The sources of articles as they were saved: their pages and files. */
import type {ArticleRecord} from '../archive-folder/articles.ts'
import {contentFolder} from '../archive-folder/paths.ts'
import {siteSettings} from '../site-settings.ts'
import {encodingWords} from '../views/encoding-words.ts'
import {linesOfOriginal, type Original} from '../views/original.ts'
import {showsSource} from '../views/published.ts'
import {loadArchive} from './archive.ts'
import {evidenceFile} from './evidence.ts'
import {evidenceFacts} from './evidence-facts.ts'
import {withKeys} from './page-key.ts'
import {readRendition} from './rendition.ts'
import {downloadEnding, isOffered, sourceDownload, sourceLength} from './source-download.ts'

/** What its page shows; `undefined` when it has no evidence file. */
export function loadOriginal(record: ArticleRecord): Original | undefined {
  const {id, data} = record
  const folder = contentFolder()
  const evidence = evidenceFile(id)
  if (!evidence) return undefined
  const {rendition, segments} = evidence
  const text = readRendition(folder, record, rendition)
  const bytes = sourceLength(folder, data)
  return {
    sourceFile: data.sourceFile,
    ...(data.sourceItem !== undefined && {sourceItem: data.sourceItem}),
    sha256: data.sourceSha256,
    encoding: encodingWords(rendition),
    length: rendition.length,
    ...(bytes !== undefined && {bytes}),
    ...(isOffered(folder, data) && {
      download: siteSettings().urls.sourceFile(id, downloadEnding(data))
    }),
    ...(text !== undefined && {lines: linesOfOriginal(text, segments)})
  }
}

/** A page for the source of every article whose source is shown. */
export async function originalRoutes() {
  const {articles, records, settings} = await loadArchive()
  const routes = articles.flatMap((article) => {
    const record = records.get(article.id)
    return record && showsSource(record.data, settings)
      ? [{params: {id: article.id}, props: {article, record}}]
      : []
  })
  return withKeys(routes, ({record}) => evidenceFacts(record.id)?.digest)
}

/** Every source file that the site holds. */
export async function sourceRoutes() {
  const {records, settings} = await loadArchive()
  const routes = [...records.values()]
    .filter(({data}) => showsSource(data, settings) && isOffered(contentFolder(), data))
    .map(({id, data}) => {
      const {sourceFile, sourceItem, sourceSha256} = data
      const source = {sourceFile, ...(sourceItem !== undefined && {sourceItem}), sourceSha256}
      return {params: {id, file: `${id}.source${downloadEnding(data)}`}, props: {source}}
    })
  return withKeys(routes)
}

/** A source file of the site. */
export const sourceResponse = (source: Parameters<typeof sourceDownload>[1]) =>
  sourceDownload(contentFolder(), source)
