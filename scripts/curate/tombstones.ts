/** What stays of a source that is removed. */
import type {Article} from '../../src/schema/article.ts'
import type {Removed} from '../../src/schema/removed.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {sourceId} from './source-path.ts'

/** Why it is removed. */
export type Reason = Pick<Removed, 'why' | 'on'> & {readonly by?: string | undefined}

/** A source that is there. */
export interface SourceOnDisk {
  /** Path below `sources/`. */
  readonly path: string
  readonly sha256: string
}

/** A source that is to go. */
export interface DepartingSource extends SourceOnDisk {
  /** Those that go with it. */
  readonly scans: readonly SourceOnDisk[]
}

/**
 * A tombstone for every article of the source, or, where it has none, for the source itself. Scans are
 * named in it: they have no address that could tell of them. What
 * earlier tombstones at the same addresses said is kept in them.
 */
export function tombstonesOf(
  source: DepartingSource,
  archive: NormalizedArchive,
  reason: Reason,
  earlier: readonly Removed[]
): Removed[] {
  const path = source.path.normalize('NFC')
  const sourceFile = `sources/${path}`
  const scans = source.scans.map((scan) => ({
    file: `sources/${scan.path.normalize('NFC')}`,
    sha256: scan.sha256
  }))
  const own = archive.outcomes
    .filter(({article}) => article.sourceFile === sourceFile)
    .map(({id, article}) => ({id, article}))
  // A copy says what the page says that it shares.
  const shared = archive.duplicates
    .filter((copy) => copy.sourceFile === sourceFile)
    .map(({id, of}) => ({id, article: archive.outcomes.find((one) => one.id === of)?.article}))
  const items = [...own, ...shared]
  const all = items.length > 0 ? items : [{id: sourceId(path), article: undefined}]
  return all.map(({id, article}) => {
    const before = earlier.find((one) => one.id === id)
    const {why, by, on} = reason
    return {
      id,
      ...(article && about(article)),
      sourceFile,
      sourceSha256: source.sha256,
      ...(scans.length > 0 && {scans}),
      why,
      ...(by !== undefined && {by}),
      on,
      ...(before && {earlier: [...(before.earlier ?? []), removalOf(before)]})
    }
  })
}

/** What identifies the article; nothing else of its text. */
function about(article: Article): Partial<Removed> {
  const {title, titleSupplied, date, dateBasis, source, republishedFrom, byline, language} = article
  const publisher = source ?? republishedFrom
  return {
    ...(title !== undefined && {title}),
    ...(titleSupplied !== undefined && {titleSupplied}),
    ...(date !== undefined && {date, dateBasis}),
    ...(publisher !== undefined && {source: publisher}),
    ...(byline !== undefined && {byline}),
    ...(language !== undefined && {language})
  }
}

function removalOf({sourceSha256, scans, why, by, on}: Removed) {
  return {sourceSha256, ...(scans && {scans}), why, ...(by !== undefined && {by}), on}
}
