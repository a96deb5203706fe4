/**
 * Meta tags by which Zotero stores a page as a newspaper article. Which tag fills which field was
 * measured with Zotero's own translators; each choice below that looks odd follows from that.
 */
import {citationDate} from './citation-date.ts'
import {nameForZotero, type Author} from './author.ts'
import type {CitedArticle} from './cited.ts'

/** `property` for Open Graph, `name` for all others. */
export type MetaTag =
  | {readonly name: string; readonly content: string}
  | {readonly property: string; readonly content: string}

/** Tags of one article's page, in a fixed order. */
export function metaTagsOf(article: CitedArticle): MetaTag[] {
  const {title, titleSupplied, authors, publication, section, page, language, rights, url} = article
  const shown = titleSupplied ? `[${title}]` : title
  return [
    named('DC.type', 'newspaperArticle'),
    og('og:type', 'article'),
    ...(url === undefined ? [] : [og('og:url', url), named('citation_public_url', url)]),
    og('og:title', shown),
    named('citation_title', shown),
    ...authors.map((author) => named('citation_author', authorValue(author, authors.length === 1))),
    ...(publication
      ? [
          named('prism.publicationName', publication.name),
          // Without the name of the paper, that of this site would be taken for it.
          og('og:site_name', article.archive)
        ]
      : []),
    ...(publication?.place === undefined ? [] : [named('z:place', publication.place)]),
    ...dateTags(article),
    ...(section === undefined ? [] : [og('article:section', section)]),
    ...(page === undefined ? [] : [named('citation_firstpage', page)]),
    ...(language === undefined ? [] : [named('citation_language', language)]),
    ...(rights === undefined ? [] : [named('DC.rights', rights)]),
    og('og:description', article.abstract)
  ]
}

const named = (name: string, content: string): MetaTag => ({name, content})
const og = (property: string, content: string): MetaTag => ({property, content})

/** A trailing comma keeps an organization from being split into first and last name. */
const authorValue = (author: Author, alone: boolean) =>
  author.kind === 'organization' ? `${author.name},` : nameForZotero(author, {alone})

/** An interval in a date field would be cited as its first day: the field gets what is certain. */
function dateTags({date}: CitedArticle): MetaTag[] {
  const found = citationDate(date)
  if (!found) return []
  const {iso, words} = found
  if (words === undefined) return iso === undefined ? [] : [named('citation_date', iso)]
  const edtf = date.date === undefined ? [] : [named('DC.date', date.date)]
  const yearless = /^XXXX-(\d{2})-(\d{2})$/.exec(date.date ?? '')
  if (yearless)
    return [named('citation_date', words.replace(', year unknown', ' (year not stated)'))]
  return [
    named('citation_date', iso ?? 'n.d.'),
    named('z:extra', `issued: "${words.replaceAll('"', "'")}"`),
    ...edtf
  ]
}
