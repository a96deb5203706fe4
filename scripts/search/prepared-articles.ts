/**
 * What the search makes of each article by itself, done ahead of time and remembered from build to build: in a large
 * archive most articles stay as they were. It may be forgotten at any time.
 */
import {hash} from 'node:crypto'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'
import {hasSettled, type Stamp} from '../files/stamps.ts'
import type {EarlyArchive} from './archive.ts'
import type {EarlyRecords} from './early-records.ts'
import {articleDigest, tellDigest} from './part-digest.ts'
import {referenceAsJson, tellReference} from './records.ts'

/** Id → key of what is remembered of the article. */
export type PreparedKeys = ReadonlyMap<string, string>

/** One in so many articles may have changed before all are written again. */
const fewOf = 20

/** Parts a line: id, key, hash and reference, none of which holds one. */
const tab = '\t'

const pathOf = (content: string) => join(cacheFolder(content, 'records'), 'prepared')

/**
 * Prepares all articles, and takes from what the same `program` remembers those that are as they were; gives what is
 * remembered. An empty `program` remembers nothing.
 */
export function prepareArticles(
  content: string,
  program: string,
  {archive, records}: EarlyArchive
): PreparedKeys {
  const lines = program === '' ? [] : recall(content, groundOf(archive, program))
  const keys = new Map<string, string>()
  for (const line of lines) {
    const [id = '', key = '', digest = '', reference = ''] = line.split(tab)
    const summary = archive.summaries.get(id)
    const known = records.get(id)
    if (!summary || !known || keyOf(summary, known.stamp) !== key) continue
    tellDigest(summary, digest)
    tellReference(summary, reference)
    keys.set(id, key)
  }
  for (const summary of archive.articles) prepare(summary, archive)
  return keys
}

const prepare = (summary: ArticleSummary, archive: Archive) =>
  [articleDigest(summary, archive), referenceAsJson(summary, archive)] as const

/**
 * Remembers what was made of the articles of `archive`, whose files had the stamps of `records` at the time `taken`
 * (milliseconds). Where few differ from what is remembered, `before`, that stays.
 */
export function rememberPrepared(
  content: string,
  program: string,
  {archive, records}: Pick<EarlyArchive, 'archive' | 'records'>,
  {before = new Map() as PreparedKeys, taken = Date.now()} = {}
): void {
  if (program === '') return
  const keys = archive.articles.map((summary) => keyNow(summary, archive, records))
  const changed = archive.articles.filter(({id}, at) => before.get(id) !== keys[at]).length
  if (before.size > 0 && changed * fewOf <= keys.length) return
  const lines = archive.articles.flatMap((summary, at) => {
    const {stamp} = records.get(summary.id) ?? {}
    const isKnown = keys[at] !== '' && stamp !== undefined && hasSettled(stamp, taken)
    return isKnown ? [[summary.id, keys[at], ...prepare(summary, archive)].join(tab)] : []
  })
  try {
    keepSealed(pathOf(content), [groundOf(archive, program), ...lines].join('\n'))
  } catch {
    // The archive may be too large for it.
  }
}

/** The lines of what is remembered on that ground. */
function recall(content: string, ground: string): string[] {
  const [known, ...lines] = readSealed(pathOf(content))?.toString().split('\n') ?? []
  return known === ground ? lines : []
}

/** What all articles go by besides their records: see `SummaryContext`. */
function groundOf({settings, authorities}: Archive, program: string): string {
  const {countries, people, publications} = authorities
  const tables = [countries, people, publications].map((table) => [...table])
  return hash('sha256', JSON.stringify([program, settings, tables]), 'base64url')
}

/** With the same settings and tables, an article follows from its record and from which of its people have a page. */
const keyOf = ({leaders, people}: ArticleSummary, stamp: Stamp): string =>
  `${stamp} ${[...leaders, ...people].map(({href}) => (href === undefined ? 0 : 1)).join('')}`

/** That of an article whose record is the known one; empty for another. */
function keyNow(summary: ArticleSummary, archive: Archive, records: EarlyRecords): string {
  const known = records.get(summary.id)
  const isKnown = known !== undefined && known.record === archive.records.get(summary.id)
  return isKnown ? keyOf(summary, known.stamp) : ''
}
