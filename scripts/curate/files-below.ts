/** Files of a folder that is to be added, and what in it is not taken. */
import {readdirSync, readFileSync, type Dirent} from 'node:fs'
import {join} from 'node:path'

/** A file on its way into the archive. */
export interface Incoming {
  /** As it is told: the path that was typed, with what is below it. */
  readonly shown: string
  /** Path below `sources/`, NFC, forward slashes. */
  readonly path: string
  readonly read: () => Uint8Array
}

/** What is not taken, with the reason. */
export interface Skipped {
  readonly shown: string
  readonly reason: string
  /** It was asked for by name, or what it holds was: the command has not done all. */
  readonly named: boolean
}

export interface Gathered {
  readonly incoming: readonly Incoming[]
  readonly skipped: readonly Skipped[]
}

/**
 * All files of a folder: `shown` is the path that was typed for it, `below` where it goes below
 * `sources/`. What is hidden is skipped, and links: they could lead anywhere, or round in circles.
 */
export function filesBelow(
  folder: string,
  at: {readonly shown: string; readonly below: string}
): Gathered {
  const incoming: Incoming[] = []
  const skipped: Skipped[] = []
  const entries = entriesOf(folder)
  if (typeof entries === 'string') {
    const reason = isUndecoded(at.shown)
      ? `${undecoded.reason} ${undecoded.fix}`
      : `The folder cannot be read (${entries}). Check its permissions.`
    // Nobody knows what of it is missing.
    return {incoming, skipped: [{shown: at.shown, reason, named: true}]}
  }
  for (const entry of entries.toSorted(byName)) {
    const path = join(folder, entry.name)
    const shown = `${at.shown}/${entry.name}`
    const below = at.below === '' ? entry.name : `${at.below}/${entry.name}`
    const skip = (reason: string) => skipped.push({shown, reason, named: false})
    if (entry.name.startsWith('.')) skip('It is hidden.')
    else if (entry.isDirectory()) {
      const inner = filesBelow(path, {shown, below})
      incoming.push(...inner.incoming)
      skipped.push(...inner.skipped)
    } else if (entry.isFile()) {
      incoming.push({shown, path: below.normalize('NFC'), read: () => readFileSync(path)})
    } else skip('It is a link or another special file.')
  }
  return {incoming, skipped}
}

/** What is in a folder, or the system's word for what is wrong. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Whether a name that leads to nothing can be one whose bytes are no UTF-8. */
export const isUndecoded = (name: string) => name.includes('\uFFFD')

/** What is told of such a name. */
export const undecoded = {
  reason: 'Its name, or that of a folder, is no valid UTF-8, so it cannot be opened.',
  fix: 'Rename it.'
}

const byName = ({name: a}: {name: string}, {name: b}: {name: string}) =>
  a < b ? -1 : a > b ? 1 : 0
