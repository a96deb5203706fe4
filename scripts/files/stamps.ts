/** How files are known again without reading them, and what is read where that is not certain. */
import {isHidden, isHiddenText} from '../../src/lib/hidden-files.ts'
import {hash} from 'node:crypto'
import {lstatSync, readdirSync, readFileSync, type BigIntStats} from 'node:fs'
import {join} from 'node:path'

/**
 * Size, times of change and number of a file. Whoever writes a file changes its `ctime`, which no
 * program can set; whoever puts another in its place changes its number.
 */
export type Stamp = string

/** Path, with forward slashes → the stamp of the file. */
export type Stamps = Readonly<Record<string, Stamp>>

/** Bytes of the file that bore the stamp. */
export const sizeIn = (stamp: Stamp): number => Number(stamp.slice(0, stamp.indexOf(' ')))

/** A file as it was when it was read. */
export interface Seen {
  readonly stamp: Stamp
  readonly sha256: string
}

/** Path, with forward slashes → the file. */
export type Inventory = Readonly<Record<string, Seen>>

/**
 * Milliseconds in which a second change may leave the same stamp: file systems count time in steps,
 * the coarsest (FAT) of two seconds. A file changed that shortly before it was seen is read again.
 */
const coarsest = 2000

/** The stamp of what lies at `path`; `undefined` where nothing does. Links are not followed. */
export function stampOf(path: string): Stamp | undefined {
  const stats = lstatSync(path, {bigint: true, throwIfNoEntry: false})
  return stats && toStamp(stats)
}

/** Milliseconds at which the file that bore the stamp was changed last. */
const changedAt = (stamp: Stamp): number =>
  Math.max(
    ...stamp
      .split(' ')
      .slice(1, 3)
      .map((nanoseconds) => Number(nanoseconds) / 1e6)
  )

/** What clocks of file systems count in where their stamps have parts of a hundredth of a second. */
const finest = 20

/** Whether the clock of the stamp may count in seconds: it shows whole hundredths. */
export const isCoarse = (stamp: Stamp): boolean =>
  stamp
    .split(' ')
    .slice(1, 3)
    .some((nanoseconds) => nanoseconds.endsWith('0000000'))

/**
 * Whether no change between the one that left the stamp and the time `seen` (milliseconds) can have left
 * the same stamp.
 */
export function hasSettled(stamp: Stamp, seen: number): boolean {
  return changedAt(stamp) < seen - (isCoarse(stamp) ? coarsest : finest)
}

const toStamp = ({size, mtimeNs, ctimeNs, ino}: BigIntStats) =>
  `${size} ${mtimeNs} ${ctimeNs} ${ino}`

/** Systems and programs leave hidden files behind; one with the name of a text is told of. */
const isLeftBehind = (name: string) => isHidden(name) && !isHiddenText(name)

/** Files below `folder/below`, or the file that it is; paths with forward slashes, from `folder`. */
export function* filesBelow(
  folder: string,
  below = '',
  leavesOut: (name: string) => boolean = isLeftBehind
): Generator<string> {
  const stats = lstatSync(join(folder, below), {throwIfNoEntry: false})
  if (stats?.isDirectory() !== true) {
    if (stats) yield below
    return
  }
  // A site has as many folders as articles: none is asked twice what it is, and no path is taken apart.
  const folders = [below]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(`${folder}/${at}`, {withFileTypes: true})) {
      if (leavesOut(entry.name)) continue
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else yield path
    }
  }
}

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
