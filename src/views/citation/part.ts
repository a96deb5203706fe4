/** What an article's page offers those who cite it: tags for programs, citations and files for people. */
import type {ArticleRecord} from '../../archive-folder/articles.ts'
import type {Archive, ArticleSummary} from '../archive.ts'
import {reportAddress} from '../report.ts'
import {twinLinks, type TwinLink} from '../twins.ts'
import {citedArticle, type CitationContext} from './cited.ts'
import {newsArticle, scriptSafe} from './json-ld.ts'
import {metaTagsOf, type MetaTag} from './meta-tags.ts'
import {citationsOf, type StyledCitation} from './styles.ts'

export interface CitationPart {
  readonly tags: readonly MetaTag[]
  /** JSON-LD that can stand in a script element. */
  readonly linkedData: string
  readonly styles: readonly StyledCitation[]
  readonly twins: readonly TwinLink[]
  /** Address to cite, absolute; absent when the archive has no public address. */
  readonly citeAs?: string
  /** Address of a statement on rights. */
  readonly license?: string
  /** Where an error in the article is reported. */
  readonly report?: string
}

/** The citation part of one article's page. */
export function citationPart(
  archive: CitationContext & Pick<Archive, 'authorities'>,
  record: ArticleRecord,
  summary: ArticleSummary
): CitationPart {
  const cited = citedArticle(archive, record, summary.excerpt)
  const citeAs = archive.urls.absolute(summary.href)
  const {id, displayTitle: title} = summary
  const report = reportAddress(archive.settings, {id, title, place: citeAs ?? summary.href})
  return {
    tags: metaTagsOf(cited),
    linkedData: scriptSafe(newsArticle(cited, summary, archive)),
    styles: citationsOf(cited),
    twins: twinLinks(archive, record.id),
    ...(citeAs !== undefined && {citeAs}),
    ...(cited.license !== undefined && {license: cited.license}),
    ...(report !== undefined && {report})
  }
}
