/**
 * COinS (ContextObjects in Spans, OpenURL 1.0): one title attribute an article, by which Zotero offers
 * the articles of a list together. On an article's own page its meta tags say more.
 */
import {citationDate} from './citation-date.ts'
import {nameForZotero} from './author.ts'
import type {CitedArticle} from './cited.ts'

/**
 * The value of the `title` attribute. Every value is percent-encoded and no segment is empty: one
 * malformed span would hide all others of the page. The type comes last.
 */
export function coinsOf(article: CitedArticle): string {
  const {title, titleSupplied, authors, publication, language, rights, url} = article
  const iso = citationDate(article.date)?.iso
  const fields: (readonly [string, string | undefined])[] = [
    ['rft.title', titleSupplied ? `[${title}]` : title],
    ['rft.source', publication?.name],
    ['rft.date', iso],
    ...authors.map(
      (author) =>
        [author.kind === 'person' ? 'rft.creator' : 'rft.aucorp', nameForZotero(author)] as const
    ),
    ['rft.place', publication?.place],
    ['rft.language', language],
    ['rft.rights', rights],
    ['rft.description', article.abstract],
    ['rft.identifier', url],
    ['rft.type', 'newspaperArticle']
  ]
  const values = fields.flatMap(([key, value]) =>
    value === undefined || value.trim() === '' ? [] : [`${key}=${encode(value)}`]
  )
  const format = encode('info:ofi/fmt:kev:mtx:dc')
  return ['ctx_ver=Z39.88-2004', `rft_val_fmt=${format}`, ...values].join('&')
}

/** Also the characters that `encodeURIComponent` leaves alone; a lone surrogate becomes U+FFFD. */
const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
