/** What adding would do with each file: decided for all of them before the first is copied. */
import {existsSync, lstatSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {nextIds} from '../../src/archive-folder/register.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {chain} from '../../src/lib/chain.ts'
import type {Registers} from './holdings.ts'
import type {Incoming} from './incoming.ts'
import {sha256} from './sha256.ts'
import {refusePath, sourceId} from './source-path.ts'

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

/** A file that cannot be added, and what to do. */
export interface Refusal {
  readonly shown: string
  readonly reason: string
  readonly fix: string
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
  const sameBytes = finderOfCopies(place)
  const accepted = new Map<string, Accepted>()
  const refused: Refusal[] = []
  for (const incoming of files) {
    const decided = decide(incoming, place, accepted.get(incoming.path))
    if ('reason' in decided) refused.push(decided)
    else if (!accepted.has(incoming.path)) {
      const copies = [
        ...sameBytes(decided.size, decided.sha256),
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
  const bytes = attempt(() => incoming.read())
  if (!(bytes instanceof Uint8Array)) return refuse(`It cannot be read (${bytes}).`, 'Check its permissions.')
  const own = {incoming, id: sourceId(path), sha256: sha256(bytes), size: bytes.length, there: false}
  if (before) {
    return before.sha256 === own.sha256
      ? own
      : refuse(`Two different files are to go to sources/${path}.`, 'Add one with --as or --to.')
  }
  const there = occupantOf(join(place.sources, path))
  if (there === 'folder') {
    return refuse(`sources/${path} is a folder or a link.`, 'Give it another name with --as or --to.')
  }
  if (there && sha256(there) === own.sha256) return {...own, there: true}
  if (there) {
    return refuse(
      `sources/${path} is there with other content: ${sizes(there, bytes)}.`,
      'Add it under another name with --as or --to. To replace the source, remove it first.'
    )
  }
  return place.again ? own : (refuseSpent(own, place.registers) ?? own)
}

/** Refuses what was removed on purpose, and an address that leads elsewhere. */
function refuseSpent(
  {incoming: {shown}, id, sha256: hash}: Omit<Accepted, 'copies'>,
  {removed, moves}: Registers
): Refusal | undefined {
  const same = removed.find(({sourceSha256}) => sourceSha256 === hash)
  if (same) {
    const {id: old, on, why} = same
    const reason = `This text was removed on ${on} (removed/${old}.yaml): ${why}`
    return {shown, reason, fix: 'If it is to come back all the same, add it with --again.'}
  }
  const taken = removed.find((tombstone) => tombstone.id === id)
  if (taken) {
    const reason = `Its address, /articles/${id}/, tells of what was removed on ${taken.on} (removed/${id}.yaml).`
    return {shown, reason, fix: 'Give it another name with --as or --to, or add it with --again.'}
  }
  const target = chain(id, nextIds(moves)).at(-1)
  if (target === undefined || target === id) return undefined
  const reason = `Its address, /articles/${id}/, leads to /articles/${target}/, which was moved from there.`
  return {shown, reason, fix: 'Give it another name with --as or --to, or add it with --again.'}
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

/** Finds sources with given bytes; only files of that size are read, each once. */
function finderOfCopies({sources, paths}: Place): (size: number, hash: string) => string[] {
  const hashes = new Map<string, string>()
  const bySize = Map.groupBy(paths, (path) =>
    existsSync(join(sources, path)) ? statSync(join(sources, path)).size : -1
  )
  return (size, hash) =>
    (bySize.get(size) ?? []).filter((path) => {
      const known = hashes.get(path) ?? hashOf(join(sources, path))
      hashes.set(path, known)
      return known === hash
    })
}

function hashOf(path: string): string {
  const bytes = attempt(() => readFileSync(path))
  return bytes instanceof Uint8Array ? sha256(bytes) : ''
}

/** The bytes, or the system's word for what is wrong. */
function attempt(read: () => Uint8Array): Uint8Array | string {
  try {
    return read()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
