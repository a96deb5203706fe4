/** Pages of articles that were removed: what they were, and why they are gone. */
import {shownDate, shownDay} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import type {Removed} from '../schema/removed.ts'
import type {Archive} from './archive.ts'
import {citationOf, titleOf} from './tombstone-citation.ts'
import {copiesOf, type Copy, type TextHolders} from './tombstone-copies.ts'

export interface Tombstone {
  readonly id: string
  readonly href: string
  /** A supplied title in [brackets]; the name of the file where there never was an article. */
  readonly displayTitle: string
  /** Of the title, where it is printed and its language is known. */
  readonly lang?: string
  /** What identified it, in rows. */
  readonly rows: readonly {readonly label: string; readonly text: string}[]
  /** A sentence or more, in the words of who removed it. */
  readonly why: string
  /** `3 May 2026`, `3 May 2026 by A. Keeper`. */
  readonly removed: string
  /** How to cite it. */
  readonly citation: string
  readonly sourceFile: string
  readonly sourceSha256: string
  /** Those that went with it. */
  readonly scans: readonly {readonly file: string; readonly sha256: string}[]
  /** Articles with the same text, or made from another file with the same bytes. */
  readonly copies: readonly Copy[]
  /** Removals before, of a source that came back. */
  readonly earlier: readonly {readonly why: string; readonly removed: string}[]
}

/** A page that only tells of a removal. */
export interface TombstonePage {
  readonly tombstone: Tombstone
}

/** The ids that have a tombstone, without those at whose address there is an article again. */
export function tombstoneIds(
  {summaries}: Pick<Archive, 'summaries'>,
  removed: readonly Removed[]
): ReadonlySet<string> {
  return new Set(removed.map(({id}) => id).filter((id) => !summaries.has(id)))
}

/** What is there beside the articles. */
export interface Standing {
  /** Ids that lead to the page of another. */
  readonly taken?: ReadonlySet<string>
  readonly holders?: TextHolders
}

/** The page of every removed article at whose address nothing else is. */
export function tombstonePages(
  archive: Archive,
  removed: readonly Removed[],
  {taken = new Set(), holders = new Map()}: Standing = {}
): {readonly params: {readonly id: string}; readonly props: TombstonePage}[] {
  const ids = tombstoneIds(archive, removed)
  return removed.flatMap((record) => {
    const {id} = record
    if (!ids.has(id) || taken.has(id)) return []
    return [{params: {id}, props: {tombstone: tombstoneOf(record, archive, holders)}}]
  })
}

/** One tombstone in words. */
export function tombstoneOf(
  record: Removed,
  archive: Archive,
  holders: TextHolders = new Map()
): Tombstone {
  const {id, title, language, sourceFile, sourceSha256, scans = [], why, earlier = []} = record
  const href = archive.urls.article(id)
  return {
    id,
    href,
    displayTitle: titleOf(record),
    ...(title !== undefined && language !== undefined && {lang: language}),
    rows: rowsOf(record, archive),
    why,
    removed: dayAndName(record),
    citation: citationOf(record, archive),
    sourceFile,
    sourceSha256,
    scans,
    copies: copiesOf(record, archive, holders),
    earlier: earlier.map((one) => ({why: one.why, removed: dayAndName(one)}))
  }
}

function rowsOf(
  {id, source, byline, date, dateBasis = 'stated'}: Removed,
  {names}: Archive
): Tombstone['rows'] {
  return [
    {label: words().record.keys.date, text: shownDate({date, dateBasis})},
    {
      label: words().record.keys.source,
      text: source === undefined ? words().article.notStated : names.publication(source)
    },
    ...(byline === undefined ? [] : [{label: words().record.keys.byline, text: byline.join(', ')}]),
    {label: words().article.id, text: id}
  ]
}

const dayAndName = ({on, by}: Pick<Removed, 'on' | 'by'>) =>
  by === undefined ? shownDay(on) : words().article.dayBy(shownDay(on), by)
