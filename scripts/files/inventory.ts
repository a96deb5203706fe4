/** Files as they were when they were read, and what is read again where stamps do not tell. */
import {hash} from 'node:crypto'
import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {changedAt, coarsest, stampOf, sizeIn, type Stamp, type Stamps} from './stamps.ts'

/** A file as it was when it was read. */
export interface Seen {
  readonly stamp: Stamp
  readonly sha256: string
}

/** Path, with forward slashes → the file. */
export type Inventory = Readonly<Record<string, Seen>>

/**
 * The files at `paths` below `folder` as they are. One whose stamp is that of `before`, which was taken
 * at the time `since` (milliseconds), is not read.
 */
export function takeInventory(
  folder: string,
  paths: Iterable<string>,
  before: Inventory = {},
  since = 0
): Inventory {
  const found: Record<string, Seen> = Object.create(null) as Record<string, Seen>
  for (const path of paths) {
    const stamp = stampOf(`${folder}/${path}`)
    if (stamp !== undefined) found[path] = seen(folder, path, stamp, before[path], since)
  }
  return found
}

/** Bytes of all files together. */
export const bytesOf = (inventory: Inventory): number =>
  Object.values(inventory).reduce((sum, {stamp}) => sum + sizeIn(stamp), 0)

/**
 * Whether the files at `paths` below `folder` are those of `before`, which was taken at the time `since`
 * (milliseconds), and nobody wrote them since. Only what was written shortly before that is read.
 */
export function isInventory(
  folder: string,
  paths: Iterable<string>,
  before: Inventory,
  since: number
): boolean {
  let files = 0
  for (const path of paths) {
    files += 1
    const known = before[path]
    const stamp = stampOf(`${folder}/${path}`)
    if (known === undefined || stamp !== known.stamp) return false
    const isSame = seen(folder, path, stamp, known, since).sha256 === known.sha256
    if (!isSame) return false
  }
  return files === Object.keys(before).length
}

/**
 * The files of `before`, which was taken at the time `since` (milliseconds), where nobody wrote one after it: only what
 * was written so shortly before that its stamp does not tell is looked at and read again.
 */
export function settleInventory(folder: string, before: Inventory, since: number): Inventory {
  const settled: Record<string, Seen> = Object.create(null) as Record<string, Seen>
  for (const path of Object.keys(before)) {
    const known = before[path]!
    const isCertain = changedAt(known.stamp) < since - coarsest
    const stamp = isCertain ? known.stamp : stampOf(`${folder}/${path}`)
    if (stamp !== undefined) settled[path] = seen(folder, path, stamp, known, since)
  }
  return settled
}

/** The same of files whose stamps were just taken. */
export function inventoryOf(
  folder: string,
  stamps: Stamps,
  before: Inventory = {},
  since = 0
): Inventory {
  const found: Record<string, Seen> = Object.create(null) as Record<string, Seen>
  for (const [path, stamp] of Object.entries(stamps)) {
    found[path] = seen(folder, path, stamp, before[path], since)
  }
  return found
}

function seen(
  folder: string,
  path: string,
  stamp: Stamp,
  known: Seen | undefined,
  since: number
): Seen {
  const isKnown = known?.stamp === stamp && changedAt(stamp) < since - coarsest
  return isKnown ? known : {stamp, sha256: contentOf(join(folder, path))}
}

function contentOf(path: string): string {
  try {
    if (!lstatSync(path).isFile()) return noFile
    return hash('sha256', readFileSync(path), 'base64url')
  } catch (error) {
    // What cannot be read is set aside with the reason, which is part of what is built.
    return (error as NodeJS.ErrnoException).code ?? 'unreadable'
  }
}

/** What stands for the hash of what is no file, such as a link. */
const noFile = 'no file'

/** Bytes of the file at a path of the inventory; `undefined` where there is none, and of what is no file. */
export function fileSizeIn(inventory: Inventory, path: string): number | undefined {
  const found = inventory[path]
  return found === undefined || found.sha256 === noFile ? undefined : sizeIn(found.stamp)
}

/** One hash for the paths and contents of an inventory, whatever its order. */
export function inventoryDigest(inventory: Inventory): string {
  const lines = Object.entries(inventory).map(([path, {sha256}]) => `${path}\0${sha256}\n`)
  return hash('sha256', lines.sort().join(''), 'base64url')
}
