/** How files are known again without reading them. */
import {isHidden, isHiddenText} from '../../src/lib/hidden-files.ts'
import {lstatSync, readdirSync, type BigIntStats} from 'node:fs'
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

/**
 * Milliseconds in which a second change may leave the same stamp: file systems count time in steps,
 * the coarsest (FAT) of two seconds. A file changed that shortly before it was seen is read again.
 */
export const coarsest = 2000

/** The stamp of what lies at `path`; `undefined` where nothing does. Links are not followed. */
export function stampOf(path: string): Stamp | undefined {
  const stats = lstatSync(path, {bigint: true, throwIfNoEntry: false})
  return stats && toStamp(stats)
}

/** Milliseconds at which the file that bore the stamp was changed last. */
export const changedAt = (stamp: Stamp): number =>
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
