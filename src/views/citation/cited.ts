/** What a citation says of an article, whatever its form: one source for meta tags, files and styles. */
import type {ArticleRecord} from '../../archive-folder/articles.ts'
import type {PublicationDate} from '../../lib/dates.ts'
import type {Archive, Authorities} from '../archive.ts'
import {inEnglish} from '../../locales/interface.ts'
import {withheldWords} from '../published.ts'
import {rightsOf, rightsText} from '../rights.ts'
import {readAuthor, type Author} from './author.ts'

export interface CitedArticle {
  readonly id: string
  readonly title: string
  /** The title is not printed: it stands in [brackets]. */
  readonly titleSupplied: boolean
  readonly authors: readonly Author[]
  readonly publication?: {
    readonly name: string
    readonly place?: string
  }
  readonly date: PublicationDate
  readonly section?: string
  readonly page?: string
  readonly language?: string
  /** What readers may do, in one line. */
  readonly rights?: string
  /** Address of a statement on that. */
  readonly license?: string
  /** How the text opens. */
  readonly abstract: string
  /** Its page; absent when the archive has no public address. */
  readonly url?: string
  readonly archive: string
}

/** What the facts of a citation are read with. */
export type CitationContext = Pick<Archive, 'settings' | 'urls'> & {
  readonly names: Pick<Archive['names'], 'publication'>
  readonly authorities: Pick<Authorities, 'publications'>
}

/** The citation's facts of one record; `excerpt` is how its text opens. */
export function citedArticle(
  context: CitationContext,
  {id, data}: ArticleRecord,
  excerpt: string
): CitedArticle {
  const {settings, urls, authorities} = context
  const url = urls.absolute(urls.article(id))
  const {byline = [], section, page, language} = data
  const publications = namesOf(authorities.publications)
  const rights = rightsOf(context, data)
  const publication = publicationOf(context, data.source ?? data.republishedFrom)
  return {
    id,
    title: data.title ?? data.titleSupplied ?? 'Untitled',
    titleSupplied: data.title === undefined,
    authors: byline.map((name) => readAuthor(name, publications)),
    ...(publication && {publication}),
    date: data,
    ...(section !== undefined && {section}),
    ...(page !== undefined && {page}),
    ...(language !== undefined && {language}),
    ...(rights && {rights: rightsText(rights)}),
    ...(rights?.uri !== undefined && {license: rights.uri}),
    abstract: inEnglish(() => withheldWords(data)) ?? excerpt,
    ...(url !== undefined && {url}),
    archive: settings.title
  }
}

function publicationOf({authorities, names}: CitationContext, id: string | undefined) {
  if (id === undefined) return undefined
  const place = authorities.publications.get(id)?.place
  return {name: names.publication(id), ...(place !== undefined && {place})}
}

const known = new WeakMap<Authorities['publications'], ReadonlySet<string>>()

/** Names of all publications, lower case: an agency in a byline is no person. */
function namesOf(publications: Authorities['publications']): ReadonlySet<string> {
  const found = known.get(publications)
  if (found) return found
  const names = new Set(
    [...publications.values()]
      .flatMap(({name, variants}) => [name, ...variants])
      .map((name) => name.toLowerCase())
  )
  known.set(publications, names)
  return names
}
