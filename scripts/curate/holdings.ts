/** What became of everything that was ever accessioned. */
import {nextIds} from '../../src/archive-folder/register.ts'
import {endingOf, scanTypes} from '../../src/archive-folder/scans.ts'
import {chain} from '../../src/lib/chain.ts'
import type {Accession} from '../../src/schema/accession.ts'
import type {Moved} from '../../src/schema/moved.ts'
import type {Removed} from '../../src/schema/removed.ts'
import {sourceId} from './source-path.ts'

/** What the curator has written down about the sources. */
export interface Registers {
  readonly accessions: readonly Accession[]
  readonly moves: readonly Moved[]
  readonly removed: readonly Removed[]
}

/** An accession and where its file is. */
export interface Holding {
  readonly accession: Accession
  /** `changed`: the file has other bytes than on its day. `missing`: gone, and nobody said why. */
  readonly state: 'held' | 'changed' | 'removed' | 'missing'
  /** Path below `sources/`, where there is a file. */
  readonly path?: string
}

/**
 * Looks up every accession, along its moves, among the files that are there (path below `sources/` →
 * SHA-256). A file counts for the accession whose bytes it has; after that, for that of its id.
 */
export function holdingsOf(
  {accessions, moves, removed}: Registers,
  files: ReadonlyMap<string, string>
): Holding[] {
  if (accessions.length === 0) return []
  const byId = new Map([...files.keys()].map((path) => [sourceId(path), path]))
  const next = nextIds(moves)
  const {tombstones, hashes} = removals(removed)
  const latest = latestOf(accessions)
  const removedScans = scansOfRemoved(removed)
  const scans = new Map([...files].flatMap(([path, hash]) => (isScan(path) ? [[hash, path]] : [])))
  return accessions.map((accession): Holding => {
    const ids = chain(accession.id, next)
    const paths = ids.flatMap((id) => byId.get(id) ?? [])
    const same = paths.find((path) => files.get(path) === accession.sha256)
    if (same !== undefined) return {accession, state: 'held', path: same}
    const wasRemoved = ids.some((id) => tombstones.has(id))
    const path = paths.at(-1)
    // A removal is of the bytes that it names; one of bytes that were changed first, of those of its day.
    const isLater = ids.some((id) => (latest.get(id) ?? 0) > accession.number)
    const isOf = ids.some((id) => hashes.has(`${id} ${accession.sha256}`))
    if (isOf || (wasRemoved && (path === undefined || isLater)))
      return {accession, state: 'removed'}
    if (path !== undefined) return {accession, state: 'changed', path}
    // A scan has no moves and no tombstone of its own: its bytes tell where its text took it.
    const scan = isScan(accession.path) ? scans.get(accession.sha256) : undefined
    if (scan !== undefined) return {accession, state: 'held', path: scan}
    return {accession, state: removedScans.has(accession.sha256) ? 'removed' : 'missing'}
  })
}

/** Ids of articles and of sources that were removed, and the source ids with the hashes of their bytes. */
function removals(removed: readonly Removed[]) {
  const all = removed.map((one) => ({
    // An article of a file with several has an id of its own; the accession is that of the file.
    ids: [one.id, sourceId(one.sourceFile.replace(/^sources\//, ''))],
    bytes: [one, ...(one.earlier ?? [])].map(({sourceSha256}) => sourceSha256)
  }))
  return {
    tombstones: new Set(all.flatMap(({ids}) => ids)),
    hashes: new Set(
      all.flatMap(({ids, bytes}) => ids.flatMap((id) => bytes.map((hash) => `${id} ${hash}`)))
    )
  }
}

/** Id → number of the last accession that has it. */
const latestOf = (accessions: readonly Accession[]) =>
  new Map(
    accessions.toSorted((a, b) => a.number - b.number).map(({id, number}) => [id, number] as const)
  )

const isScan = (path: string) => scanTypes[endingOf(path)] !== undefined

/** SHA-256 of every scan that went with its text. */
function scansOfRemoved(removed: readonly Removed[]): ReadonlySet<string> {
  const removals = removed.flatMap((one) => [one, ...(one.earlier ?? [])])
  return new Set(removals.flatMap(({scans = []}) => scans.map(({sha256}) => sha256)))
}

/**
 * Path below `sources/` → accession number, of files that have one. A file that was removed and added
 * again has that of the last time.
 */
export function accessionNumbers(holdings: readonly Holding[]): ReadonlyMap<string, number> {
  return new Map(
    holdings.flatMap(({accession: {number}, path}) =>
      path === undefined ? [] : [[path.normalize('NFC'), number] as const]
    )
  )
}
