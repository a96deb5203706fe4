/** The files of a built site. */
import {join} from 'node:path'
import {filesBelow, stampOf, type Stamp, type Stamps} from './stamps.ts'

/** A file by which a build knows its own output folder again; it is no part of the site. */
export const siteMark = '.dateline'

/** What of a part of a site is told to who joins it; no part of the site either. */
export const partManifest = '.dateline-part.json'

const own = new Set([siteMark, partManifest])

/** Whether a file of that name is told apart from the site. */
export const isOwnFile = (name: string): boolean => own.has(name)

/** Paths of all files of the site in `out`, with forward slashes; hidden ones belong to it. */
export const siteFiles = (out: string): Generator<string> => filesBelow(out, '', isOwnFile)

/** A site as it is at a moment. */
export interface SiteAt {
  readonly folder: string
  /** Milliseconds; before the first file was looked at. */
  readonly taken: number
  /** Every file. */
  readonly stamps: Stamps
}

/**
 * Looks at every file of the site in `folder`, but for those whose stamps are `known`, which nobody
 * should have touched since: who did is found out by the next look.
 */
export function siteAt(folder: string, known: ReadonlyMap<string, Stamp> = new Map()): SiteAt {
  const taken = Date.now()
  const stamps: Record<string, Stamp> = {}
  for (const path of siteFiles(folder))
    stamps[path] = known.get(path) ?? stampOf(join(folder, path)) ?? ''
  return {folder, taken, stamps}
}
