/** Whether a build has anything to do at all. */
import {archiveDigest, commonGround, type Grounds} from '../render/grounds.ts'
import {isAsBuilt, rememberBuild, type BuildMemory} from '../render/memory.ts'
import type {Folders} from './folders.ts'

/** A finished site, in words. */
export interface BuiltSite {
  /** Path that the site must be served below. */
  readonly base: string
  /** What changed since the last build, in lines; none for the first. */
  readonly receipt: readonly string[]
  /** What the site amounts to; then what a host may have against it. */
  readonly summary: readonly string[]
}

/**
 * The site that the last build made, when the files that it rests on, `grounds`, are the same and every
 * file of the site is as it was written; else `undefined`.
 */
export function siteAsBuilt(
  {content, out}: Folders,
  last: BuildMemory,
  grounds: Grounds
): BuiltSite | undefined {
  const isSame =
    commonGround(grounds) === last.ground &&
    archiveDigest(grounds) === last.archive &&
    isAsBuilt(out, last)
  if (!isSame) return undefined
  // Files that were written anew with the same bytes need not be read again.
  if (grounds.read > 0) rememberBuild(content, out, {...last, grounds})
  const {base, summary} = last
  const receipt = ['Nothing changed since the last build: the site stands as it is.']
  return {base, receipt, summary}
}

/** What to tell of it. */
export function builtLines(
  out: string,
  {summary: [figures = '', ...warnings]}: BuiltSite
): string[] {
  return [`Built ${out}: ${figures}.`, ...warnings.map((warning) => `  Note: ${warning}`)]
}
