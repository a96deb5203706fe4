/** schema.org descriptions of pages, for search engines and harvesters. */
import {pageJson} from '../../lib/visible-controls.ts'
import type {Archive, ArticleSummary, Link} from '../archive.ts'
import {citationDate} from './citation-date.ts'
import type {CitedArticle} from './cited.ts'

/** A `NewsArticle`. `datePublished` only where it is certain; there is no form for a set of days. */
export function newsArticle(
  article: CitedArticle,
  summary: ArticleSummary,
  archive: Pick<Archive, 'authorities'>
) {
  const {title, titleSupplied, authors, publication, section, language, rights, license, url, id} =
    article
  const date = citationDate(article.date)
  const entity = (type: string) => (link: Link) => ({
    '@type': type,
    name: link.name,
    ...sameAs(archive, link.id)
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== undefined && {'@id': url, url}),
    identifier: id,
    headline: titleSupplied ? `[${title}]` : title,
    ...(date?.iso !== undefined && date.words === undefined && {datePublished: date.iso}),
    ...(authors.length > 0 && {author: authors.map(authorEntity)}),
    ...(publication && {isPartOf: {'@type': 'Newspaper', name: publication.name}}),
    ...(section !== undefined && {articleSection: section}),
    ...(language !== undefined && {inLanguage: language}),
    ...(summary.countries.length + summary.leaders.length > 0 && {
      about: [...summary.leaders.map(entity('Person')), ...summary.countries.map(entity('Country'))]
    }),
    ...(summary.people.length + summary.countriesMentioned.length > 0 && {
      mentions: [
        ...summary.people.map(entity('Person')),
        ...summary.countriesMentioned.map(entity('Country'))
      ]
    }),
    ...(license !== undefined && {license}),
    ...(rights !== undefined && {usageInfo: rights}),
    sdPublisher: {'@type': 'Organization', name: article.archive}
  }
}

const authorEntity = (author: CitedArticle['authors'][number]) =>
  author.kind === 'organization'
    ? {'@type': 'Organization', name: author.name}
    : {
        '@type': 'Person',
        name: [author.given, author.family, author.suffix].filter(Boolean).join(' '),
        givenName: author.given,
        familyName: author.family
      }

function sameAs({authorities}: Pick<Archive, 'authorities'>, id: string) {
  const wikidata = authorities.people.get(id)?.wikidata
  return wikidata === undefined ? {} : {sameAs: `http://www.wikidata.org/entity/${wikidata}`}
}

/** JSON for a `<script type="application/ld+json">`: no text ends it, and controls are shown. */
export const scriptSafe = (data: object): string =>
  pageJson(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
