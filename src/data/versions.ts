/** Versions of articles' texts, as their evidence names them. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import {plainText} from '../markdown/plain-text.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import {versionPage, type VersionPage} from '../views/version-pages.ts'
import {loadArchive} from './archive.ts'
import {loadEvidence} from './evidence.ts'

/**
 * Every article of whose text there are other versions; none where only openings are shown, which say
 * nothing of how whole texts differ.
 */
export async function versionRoutes() {
  const {articles, settings} = await loadArchive()
  if (settings.excerptOnly !== false) return []
  return articles
    .filter(({id}) => hasVersions(id))
    .map((article) => ({params: {id: article.id}, props: {article}}))
}

/** Not checked as evidence is when its page renders: this is asked of every article. */
function hasVersions(id: string): boolean {
  const path = join(archivePaths(contentFolder()).evidence, `${id}.json`)
  if (!existsSync(path)) return false
  const {versions} = JSON.parse(readFileSync(path, 'utf8')) as Pick<EvidenceFile, 'versions'>
  return versions.length > 0
}

/** What the page of an article's versions shows. */
export async function loadVersionPage(
  article: Parameters<typeof versionPage>[1]
): Promise<VersionPage> {
  const versions = loadEvidence(article.id)?.versions ?? []
  return versionPage(await loadArchive(), article, versions, plainText)
}
