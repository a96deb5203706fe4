/** Versions of articles' texts, as their evidence names them. */
import {plainText} from '../markdown/plain-text.ts'
import {versionPage, type VersionPage} from '../views/version-pages.ts'
import {loadArchive} from './archive.ts'
import {evidenceFacts} from './evidence-facts.ts'
import {loadEvidence} from './evidence.ts'
import {withKeys} from './page-key.ts'

/**
 * Every article of whose text there are other versions; none where only openings are shown, which say
 * nothing of how whole texts differ.
 */
export async function versionRoutes() {
  const {articles, settings, summaries, records} = await loadArchive()
  if (settings.excerptOnly !== false) return []
  const routes = articles
    .filter(({id}) => evidenceFacts(id)?.hasVersions === true)
    .map((article) => ({params: {id: article.id}, props: {article}}))
  return withKeys(routes, ({article: {id}}) => {
    const facts = evidenceFacts(id)
    // The texts of all that it may be compared with.
    const shown = [id, ...(facts?.named ?? [])]
    return [facts?.digest, shown.map((one) => [summaries.get(one), records.get(one)])]
  })
}

/** What the page of an article's versions shows. */
export async function loadVersionPage(
  article: Parameters<typeof versionPage>[1]
): Promise<VersionPage> {
  const versions = loadEvidence(article.id)?.versions ?? []
  return versionPage(await loadArchive(), article, versions, plainText)
}
