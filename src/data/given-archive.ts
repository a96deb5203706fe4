/**
 * The archive that the build has read already. Astro renders pages with copies of these modules of its
 * own, in the same process: what both know is global. Without it, pages read the archive themselves.
 */
import type {EvidenceFacts} from '../archive-folder/evidence-facts.ts'
import type {Archive} from '../views/archive.ts'

/** Article id → what is known of its evidence; who reads more of it enters that. */
export type KnownFacts = Map<string, EvidenceFacts>

/** What is known of files of the archive folder as they were looked at. */
export interface KnownFiles {
  /** Article id → SHA-256 of its file, of which its record was read. */
  readonly digestOf: (id: string) => string | undefined
  /** Path below the folder → bytes of the file. */
  readonly sizeOf: (path: string) => number | undefined
}

const place = Symbol.for('dateline.archive')
const factsPlace = Symbol.for('dateline.facts')
const filesPlace = Symbol.for('dateline.files')
const keysPlace = Symbol.for('dateline.keys')
const shared = globalThis as {
  [place]?: Archive | 'later' | undefined
  [factsPlace]?: KnownFacts | undefined
  [filesPlace]?: KnownFiles | undefined
  [keysPlace]?: 'known' | undefined
}

/**
 * Gives pages the archive that they are to show, until another is given, or none; with it `facts` that
 * are known of its evidence, and what is known of the files of its articles.
 */
export function giveArchive(
  archive: Archive | undefined,
  facts?: KnownFacts,
  files?: KnownFiles
): void {
  shared[place] = archive
  shared[factsPlace] = facts
  shared[filesPlace] = files
}

/** The hash of an article's file, if somebody said so. */
export const givenFileDigest = (id: string): string | undefined => shared[filesPlace]?.digestOf(id)

/** The size of a file below the archive folder, if somebody said so. */
export const givenFileSize = (path: string): number | undefined => shared[filesPlace]?.sizeOf(path)

/** What is known of evidence, if somebody said so. */
export const givenFacts = (): KnownFacts | undefined => shared[factsPlace]

/** Says that one will be given before any page is asked for. */
export function promiseArchive(): void {
  shared[place] = 'later'
}

/** Whether one is given, or will be. */
export const isArchivePromised = (): boolean => shared[place] !== undefined

/** The archive that was given, if one was. */
export function givenArchive(): Archive | undefined {
  const given = shared[place]
  return given === 'later' ? undefined : given
}

/** Says that another process has the keys of the pages: to make them takes as long as to read the archive. */
export function leaveKeys(): void {
  shared[keysPlace] = 'known'
}

/** Whether nobody here asks for the keys of pages. */
export const areKeysLeft = (): boolean => shared[keysPlace] === 'known'
