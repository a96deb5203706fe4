/** What adding would do with each file: decided for all of them before the first is copied. */
import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {countOf} from '../../src/lib/count-of.ts'
import type {Registers} from './holdings.ts'
import {isUndecoded, undecoded, type Incoming} from './files-below.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {copyFinder, readOrCode} from './copies.ts'
import {refusePath, sourceId} from './source-path.ts'
import {refuseSpent, type Refusal} from './spent-address.ts'

/** A file that can be in the archive, at its path. */
export interface Accepted {
  readonly incoming: Incoming
  readonly id: string
  readonly sha256: string
  readonly size: number
  /** The archive has it already, at this path. */
  readonly there: boolean
  /** Paths below `sources/` where the archive has the same bytes. */
  readonly copies: readonly string[]
}

export interface AddPlan {
  readonly accepted: readonly Accepted[]
  readonly refused: readonly Refusal[]
}

/** What the plan is made against. */
export interface Place {
  readonly sources: string
  /** Paths of all sources that are there. */
  readonly paths: readonly string[]
  readonly registers: Registers
  /** Add what was removed, and give out addresses that lead elsewhere. */
  readonly again: boolean
}

/** Decides on every file, in their order. */
export function planAddition(files: readonly Incoming[], place: Place): AddPlan {
  const sameBytes = copyFinder(place)
  const accepted = new Map<string, Accepted>()
  const refused: Refusal[] = []
  for (const incoming of files) {
    const decided = decide(incoming, place, accepted.get(incoming.path))
    if ('reason' in decided) refused.push(decided)
    else if (!accepted.has(incoming.path)) {
      const copies = [
        ...sameBytes(decided.size, decided.sha256).map((path) => path.normalize('NFC')),
        ...[...accepted.values()].flatMap((one) =>
          one.sha256 === decided.sha256 ? [one.incoming.path] : []
        )
      ].filter((path) => path !== incoming.path)
      accepted.set(incoming.path, {...decided, copies: [...new Set(copies)]})
    }
  }
  return {accepted: [...accepted.values()], refused}
}

function decide(
  incoming: Incoming,
  place: Place,
  before: Accepted | undefined
): Omit<Accepted, 'copies'> | Refusal {
  const {shown, path} = incoming
  const refuse = (reason: string, fix: string) => ({shown, reason, fix})
  const impossible = refusePath(path, place.sources)
  if (impossible !== undefined) return refuse(impossible, 'Give it another name with --as or --to.')
  const bytes = readOrCode(() => incoming.read())
  if (!(bytes instanceof Uint8Array))
    return isUndecoded(shown)
      ? refuse(undecoded.reason, undecoded.fix)
      : refuse(`It cannot be read (${bytes}).`, 'Check its permissions.')
  const own = {
    incoming,
    id: sourceId(path),
    sha256: sha256(bytes),
    size: bytes.length,
    there: false
  }
  if (before) {
    return before.sha256 === own.sha256
      ? own
      : refuse(`Two different files are to go to sources/${path}.`, 'Add one with --as or --to.')
  }
  const there = occupantOf(join(place.sources, pathOnDisk(place.sources, path)))
  if (there === 'folder') {
    return refuse(
      `sources/${path} is a folder or a link.`,
      'Give it another name with --as or --to.'
    )
  }
  if (there && sha256(there) === own.sha256) return {...own, there: true}
  if (there) {
    return refuse(
      `sources/${path} is there with other content: ${sizes(there, bytes)}.`,
      'Add it under another name with --as or --to. To replace the source, remove it first.'
    )
  }
  return place.again ? own : (refuseSpent({...own, shown}, place.registers) ?? own)
}

/** Both sides of a conflict, so that a person can tell which is which. */
function sizes(there: Uint8Array, bytes: Uint8Array): string {
  const side = (one: Uint8Array) => `${countOf(one.length, 'byte')}, SHA-256 ${sha256(one)}`
  return `there ${side(there)}; to be added ${side(bytes)}`
}

function occupantOf(path: string): Uint8Array | 'folder' | undefined {
  const stats = lstatSync(path, {throwIfNoEntry: false})
  if (!stats) return undefined
  return stats.isFile() ? readFileSync(path) : 'folder'
}
