/** What a citation says of an article, whatever its form: one source for meta tags, files and styles. */
import type {ArticleRecord} from '../../archive-folder/articles.ts'
import type {PublicationDate} from '../../lib/dates.ts'
import type {Archive} from '../archive.ts'
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
  /** A rightsstatements.org URI, else the archive's sentence on rights. */
  readonly rights?: string
  /** How the text opens. */
  readonly abstract: string
  /** Its page; absent when the archive has no public address. */
  readonly url?: string
  readonly archive: string
}

/** The citation's facts of one record. */
export function citedArticle(archive: Archive, {id, data}: ArticleRecord): CitedArticle {
  const summary = archive.summaries.get(id)
  const url = archive.urls.absolute(archive.urls.article(id))
  const {byline = [], section, page, language} = data
  const publications = publicationNames(archive)
  const rights = data.rights ?? archive.settings.rights
  const publication = publicationOf(archive, data.source ?? data.republishedFrom)
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
    ...(rights !== undefined && {rights}),
    abstract: summary?.excerpt ?? '',
    ...(url !== undefined && {url}),
    archive: archive.settings.title
  }
}

function publicationOf({authorities, names}: Archive, id: string | undefined) {
  if (id === undefined) return undefined
  const place = authorities.publications.get(id)?.place
  return {name: names.publication(id), ...(place !== undefined && {place})}
}

const known = new WeakMap<Archive, ReadonlySet<string>>()

/** Names of all publications, lower case: an agency in a byline is no person. */
function publicationNames(archive: Archive): ReadonlySet<string> {
  const found = known.get(archive)
  if (found) return found
  const rows = [...archive.authorities.publications.values()]
  const names = new Set(
    rows.flatMap(({name, variants}) => [name, ...variants]).map((name) => name.toLowerCase())
  )
  known.set(archive, names)
  return names
}
