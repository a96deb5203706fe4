/** The files of a built site. */
import {readdirSync} from 'node:fs'
import {filesBelow, stampOf, type Stamp, type Stamps} from '../files/stamps.ts'

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

/** The folder of a site that holds most pages, and hardly anything else. */
export const pagesFolder = 'articles'

/** What of a site need not be looked at: nobody should have touched it since, and who did is found out by the next look. */
export interface KnownFiles {
  readonly stamps: ReadonlyMap<string, Stamp>
  /** A folder of which they are all that there is. */
  readonly whole?: string | undefined
}

/** What need not be looked at again of a site once all that belongs in the folder of pages is there. */
export const pagesIn = ({stamps}: Pick<SiteAt, 'stamps'>): KnownFiles => ({
  stamps: new Map(Object.entries(stamps).filter(([path]) => path.startsWith(`${pagesFolder}/`))),
  whole: pagesFolder
})

/** Looks at every file of the site in `folder`, but for those that are `known`. */
export function siteAt(folder: string, {stamps: known, whole}: KnownFiles = noneKnown): SiteAt {
  const taken = Date.now()
  const stamps: Record<string, Stamp> = {}
  const isWhole = (path: string) => whole !== undefined && path.startsWith(`${whole}/`)
  for (const [path, stamp] of known) if (isWhole(path)) stamps[path] = stamp
  for (const name of whole === undefined ? [''] : readdirSync(folder)) {
    if (name === whole || isOwnFile(name)) continue
    for (const path of filesBelow(folder, name, isOwnFile))
      stamps[path] = known.get(path) ?? stampOf(`${folder}/${path}`) ?? ''
  }
  return {folder, taken, stamps}
}

const noneKnown: KnownFiles = {stamps: new Map()}
