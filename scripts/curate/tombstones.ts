/** What stays of a source that is removed. */
import type {Removed} from '../../src/schema/removed.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import type {Outcome} from '../normalize/drafts.ts'
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
    .filter(({decisions}) => decisions.sourceFile === sourceFile)
    .map((outcome) => ({id: outcome.id, outcome}))
  // A copy says what the page says that it shares.
  const shared = archive.duplicates
    .filter((copy) => copy.sourceFile === sourceFile)
    .map(({id, of}) => ({id, outcome: archive.outcomes.find((one) => one.id === of)}))
  const items = [...own, ...shared]
  const all = items.length > 0 ? items : [{id: sourceId(path), outcome: undefined}]
  return all.map(({id, outcome}) => {
    const before = earlier.find((one) => one.id === id)
    const {why, by, on} = reason
    return {
      id,
      ...(outcome && about(outcome)),
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

/** What identifies the article and its text; no word of it. */
function about({article, evidence}: Outcome): Partial<Removed> {
  const {title, titleSupplied, date, dateBasis, source, republishedFrom, byline, language} = article
  const publisher = source ?? republishedFrom
  return {
    ...(title !== undefined && {title}),
    ...(titleSupplied !== undefined && {titleSupplied}),
    ...(date !== undefined && {date, dateBasis}),
    ...(publisher !== undefined && {source: publisher}),
    ...(byline !== undefined && {byline}),
    ...(language !== undefined && {language}),
    textSha256: evidence.rendition.sha256
  }
}

function removalOf({sourceSha256, scans, why, by, on}: Removed) {
  return {sourceSha256, ...(scans && {scans}), why, ...(by !== undefined && {by}), on}
}
