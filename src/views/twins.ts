/**
 * Twins of an article's page: the same record as files that programs read. A twin says nothing that
 * its page does not.
 */
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {TwinFormat} from '../schema/archive-settings.ts'
import {articleFileVersion} from '../schema/article-file.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Archive} from './archive.ts'
import {biblatexOf} from './citation/biblatex.ts'
import {citedArticle} from './citation/cited.ts'
import {cslOf} from './citation/csl-json.ts'
import {risOf} from './citation/ris.ts'
import {rightsOf} from './rights.ts'

/** What links to a twin say of it. */
export const twinTypes: Readonly<Record<TwinFormat, {label: string; mediaType: string}>> = {
  md: {label: 'Markdown', mediaType: 'text/markdown'},
  json: {label: 'JSON', mediaType: 'application/json'},
  ris: {label: 'RIS', mediaType: 'application/x-research-info-systems'},
  bib: {label: 'BibTeX', mediaType: 'application/x-bibtex'},
  txt: {label: 'Plain text', mediaType: 'text/plain'},
  csl: {label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json'}
}

export interface TwinLink {
  readonly format: TwinFormat
  readonly href: string
  readonly label: string
  readonly mediaType: string
}

/** Links to the twins that the archive offers of an article. */
export function twinLinks(
  {settings, urls}: Pick<Archive, 'settings' | 'urls'>,
  id: string
): TwinLink[] {
  return settings.twins.map((format) => ({
    format,
    href: urls.twin(id, format),
    ...twinTypes[format]
  }))
}

/** A file for every article and form. */
export function twinRoutes({settings, records}: Archive) {
  return [...records.values()].flatMap((record) =>
    settings.twins.map((format) => ({
      params: {id: record.id, format: format === 'csl' ? 'csl.json' : format},
      props: {record, format}
    }))
  )
}

/** What twins are written from, besides the archive. */
export interface TwinSource {
  readonly record: ArticleRecord
  readonly evidence: EvidenceFile | undefined
  /** The record as its file holds it. */
  readonly markdown: string
  /** The article's text, plain. */
  readonly text: string
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The content of one twin. */
export function twinOf(archive: Archive, format: TwinFormat, source: TwinSource): string {
  const {record, evidence, markdown, text} = source
  const excerpt = archive.summaries.get(record.id)?.excerpt ?? ''
  const cited = citedArticle(archive, record, excerpt)
  const rights = rightsOf(archive, record.data)
  switch (format) {
    case 'md':
      return markdown
    case 'txt':
      return text
    case 'ris':
      return risOf(cited)
    case 'bib':
      return biblatexOf(cited)
    case 'csl':
      return json([cslOf(cited)])
    case 'json':
      return json({
        version: articleFileVersion,
        id: record.id,
        // No name of a record's key, or one would hide the other: `url` is the original's address.
        ...(cited.url !== undefined && {archiveUrl: cited.url}),
        ...record.data,
        ...(rights && {rightsInForce: rights}),
        text,
        ...(evidence && {evidence})
      })
  }
}
