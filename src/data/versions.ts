/** Versions of articles' texts, as their evidence names them. */
import {plainText} from '../markdown/plain-text.ts'
import {versionPage, type VersionPage} from '../views/version-pages.ts'
import {loadArchive} from './archive.ts'
import {evidenceFacts} from './evidence-facts.ts'
import {loadEvidence} from './evidence.ts'

/**
 * Every article of whose text there are other versions; none where only openings are shown, which say
 * nothing of how whole texts differ.
 */
export async function versionRoutes() {
  const {articles, settings} = await loadArchive()
  if (settings.excerptOnly !== false) return []
  return articles
    .filter(({id}) => evidenceFacts(id)?.hasVersions === true)
    .map((article) => ({params: {id: article.id}, props: {article}}))
}

/** What the page of an article's versions shows. */
export async function loadVersionPage(
  article: Parameters<typeof versionPage>[1]
): Promise<VersionPage> {
  const versions = loadEvidence(article.id)?.versions ?? []
  return versionPage(await loadArchive(), article, versions, plainText)
}
