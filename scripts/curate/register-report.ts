/** What a run has to say about sources and corrections that do not find each other. */
import {countOf} from '../../src/lib/count-of.ts'
import {chain} from '../../src/lib/chain.ts'
import {nextIds} from '../../src/archive-folder/register.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {correctionIds} from './corrections-of.ts'
import type {Holding, Registers} from './holdings.ts'
import {firstOf} from './plain-text.ts'
import {sourceId} from './source-path.ts'

/** Lines on removals, on sources that are gone without a word, and on corrections without an article. */
export function reportRegisters(
  folder: string,
  archive: NormalizedArchive,
  {moves, removed}: Registers,
  holdings: readonly Holding[]
): string[] {
  const live = liveIds(archive)
  const gone = holdings.filter(({state}) => state === 'missing')
  const changed = holdings.filter(({state}) => state === 'changed')
  const tombstones = removed.filter(({id}) => !live.has(id))
  const orphans = orphanLines(correctionIds(folder), live, {
    next: nextIds(moves),
    removed: new Set(removed.map(({id}) => id))
  })
  return [
    ...(tombstones.length > 0 ? [`${countOf(tombstones.length, 'article')} removed.`] : []),
    ...section(
      `${countOf(gone.length, 'accessioned source')} missing:`,
      gone.map(({accession}) => `  ${nameOf(accession)} is not there, and no removal tells why.`)
    ),
    ...section(
      `${countOf(changed.length, 'accessioned source')} changed:`,
      changed.map(
        ({accession, path}) =>
          `  ${nameOf(accession)} has other bytes than on that day${path === accession.path ? '' : `, at sources/${path}`}.`
      )
    ),
    ...section(`${countOf(orphans.length, 'correction')} without an article, kept:`, orphans)
  ]
}

const nameOf = ({number, path, date}: Holding['accession']) =>
  `sources/${path} (accession ${number} of ${date})`

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [title, ...firstOf(lines, 40)]

/** Everything that a correction can be for: articles, copies of them, and what was set aside. */
function liveIds({outcomes, duplicates, quarantined, failed}: NormalizedArchive): Set<string> {
  return new Set([
    ...outcomes.map(({id}) => id),
    ...duplicates.map(({id}) => id),
    ...quarantined.map(({path}) => sourceId(path)),
    ...failed
  ])
}

/** Why each correction finds no article, and what to do. */
function orphanLines(
  ids: readonly string[],
  live: ReadonlySet<string>,
  known: {readonly next: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string>}
): string[] {
  return ids.flatMap((id) => {
    if (live.has(id)) return []
    const file = `  corrections/${id}.yaml`
    const later = chain(id, known.next).slice(1)
    const target = later.findLast((one) => live.has(one))
    if (target !== undefined) return [`${file}: its source moved. Rename it to ${target}.yaml.`]
    if ([id, ...later].some((one) => known.removed.has(one)))
      return [`${file}: its article was removed.`]
    return [`${file}: no source has this id. Bring the source back, or rename or delete the file.`]
  })
}
