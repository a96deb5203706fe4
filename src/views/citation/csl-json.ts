/** CSL-JSON 1.0, the data of citation processors. */
import type {Author} from './author.ts'
import {citationDate} from './citation-date.ts'
import type {CitedArticle} from './cited.ts'

const nameOf = (author: Author) =>
  author.kind === 'organization'
    ? {literal: author.name}
    : {
        family: author.family,
        given: author.given,
        ...(author.suffix !== undefined && {suffix: author.suffix})
      }

/** One item of type `article-newspaper`. A date beyond one year is words, never a first day. */
export function cslOf(article: CitedArticle): object {
  const {id, title, titleSupplied, authors, publication, section, page, language, url} = article
  const date = citationDate(article.date)
  return {
    id,
    type: 'article-newspaper',
    title: titleSupplied ? `[${title}]` : title,
    ...(authors.length > 0 && {author: authors.map(nameOf)}),
    ...(publication && {'container-title': publication.name}),
    ...(publication?.place !== undefined && {'publisher-place': publication.place}),
    ...(date?.iso !== undefined && {issued: {'date-parts': [date.iso.split('-').map(Number)]}}),
    ...(date?.iso === undefined && date?.words !== undefined && {issued: {literal: date.words}}),
    ...(page !== undefined && {page}),
    ...(section !== undefined && {section}),
    ...(language !== undefined && {language}),
    archive: article.archive,
    archive_location: id,
    ...(url !== undefined && {URL: url}),
    ...(date?.note !== undefined && {note: date.note})
  }
}
