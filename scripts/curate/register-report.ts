/** What a run has to say about sources and corrections that do not find each other. */
import {basename} from 'node:path'
import {formatProblem, type Problem} from '../../src/lib/problem.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {chain} from '../../src/lib/chain.ts'
import {nextIds} from '../../src/archive-folder/register.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {unreadPlaceOf} from '../normalize/unread-places.ts'
import type {Holding, Registers} from './holdings.ts'
import {firstOf} from './plain-text.ts'
import {sourceId} from './source-path.ts'

/** Lines on removals, on sources that are gone without a word, and on corrections without an article. */
export function reportRegisters(
  archive: NormalizedArchive,
  {moves, removed}: Registers,
  holdings: readonly Holding[]
): string[] {
  const live = liveIds(archive)
  const unseen = holdings.filter(({state}) => state === 'missing')
  const placeOf = ({accession}: Holding) => unreadPlaceOf(archive.quarantined, accession.path)
  const {gone = [], unread = []} = Object.groupBy(unseen, (one) =>
    placeOf(one) === undefined ? 'gone' : 'unread'
  )
  const changed = holdings.filter(({state}) => state === 'changed')
  const tombstones = removed.filter(({id}) => !live.has(id))
  const orphans = idleLines(archive.idle, live, {
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
      `${countOf(unread.length, 'accessioned source')} out of reach:`,
      unread.map(
        (one) =>
          `  ${nameOf(one.accession)}: sources/${placeOf(one)} cannot be read. Its article is back when it can.`
      )
    ),
    ...section(
      `${countOf(changed.length, 'accessioned source')} changed:`,
      changed.map(
        ({accession, path}) =>
          `  ${nameOf(accession)} has other bytes than on that day${path === accession.path ? '' : `, at sources/${path}`}.`
      )
    ),
    ...section(
      'Withholdings whose text is at another address:',
      [...archive.followed.values()].map((problem) => `  ${formatProblem(problem)}`)
    ),
    ...section('Corrections that change no page:', orphans)
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

/** Why each of these corrections changes nothing, and what to do. */
function idleLines(
  idle: readonly Problem[],
  live: ReadonlySet<string>,
  known: {readonly next: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string>}
): string[] {
  return idle.map((problem) => {
    const id = basename(problem.file, '.yaml')
    const later = chain(id, known.next).slice(1)
    const target = later.findLast((one) => live.has(one))
    if (target !== undefined)
      return `  ${problem.file}: its source moved. Rename it to ${target}.yaml.`
    if ([id, ...later].some((one) => known.removed.has(one)))
      return `  ${problem.file}: its article was removed.`
    return `  ${formatProblem(problem)}`
  })
}
