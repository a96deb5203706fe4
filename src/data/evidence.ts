/** The evidence of one article, read when its page renders: all of it would outgrow memory. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readEvidence, readWrittenEvidence} from '../archive-folder/evidence.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import {siteSettings} from '../site-settings.ts'
import {reasonsOf, type Reasons} from '../views/evidence.ts'
import type {Names} from '../views/names.ts'
import {asPublishedEvidence} from '../views/published-evidence.ts'
import {showsSource} from '../views/published.ts'
import {readRendition} from './rendition.ts'

/**
 * An article's evidence file as it lies there; `undefined` when there is none. A build has just written
 * it; while developing, anybody may have.
 */
export function evidenceFile(id: string): EvidenceFile | undefined {
  const folder = contentFolder()
  if (!existsSync(join(archivePaths(folder).evidence, `${id}.json`))) return undefined
  return import.meta.env.DEV ? readEvidence(folder, id) : readWrittenEvidence(folder, id)
}

/** What of an article's evidence is shown; `undefined` when it has no evidence file. */
export function loadEvidence(id: string): EvidenceFile | undefined {
  const file = evidenceFile(id)
  return file && asPublishedEvidence(file, siteSettings().settings)
}

/** Reasons for an article's values; `undefined` when it has no evidence file, or is withheld. */
export function loadReasons(record: ArticleRecord, names: Names): Reasons | undefined {
  const evidence = loadEvidence(record.id)
  if (!evidence) return undefined
  const {settings} = siteSettings()
  if (record.data.withheldSince !== undefined) return undefined
  const rendition = showsSource(record.data, settings)
    ? readRendition(contentFolder(), record, evidence.rendition)
    : undefined
  return reasonsOf(evidence, rendition, names)
}
