/** The files of a built site. */
import {filesBelow} from './stamps.ts'

/** A file by which a build knows its own output folder again; it is no part of the site. */
export const siteMark = '.dateline'

/** What of a part of a site is told to who joins it; no part of the site either. */
export const partManifest = '.dateline-part.json'

const own = new Set([siteMark, partManifest])

/** Whether a file of that name is told apart from the site. */
export const isOwnFile = (name: string): boolean => own.has(name)

/** Paths of all files of the site in `out`, with forward slashes; hidden ones belong to it. */
export const siteFiles = (out: string): Generator<string> => filesBelow(out, '', isOwnFile)
