/** What a build leaves for the next one, so far as it is known what its site was made from. */
import {archiveDigest, commonGround, writtenDigest, type Grounds} from '../render/grounds.ts'
import {rememberBuild} from '../render/memory.ts'
import type {Folders} from './folders.ts'
import type {FinishedSite} from './finish-site.ts'

/** What a site was made from. */
export interface SiteMade {
  /** What lay there before normalizing, and after it. */
  readonly before: Grounds
  readonly grounds: Grounds
  /** The choices that the site depends on, as one hash. */
  readonly options: string
  /** File of a page → its key. */
  readonly pages: Readonly<Record<string, string>>
  readonly finished: FinishedSite
}

/** Whether somebody worked on the archive meanwhile: what is made may be of neither state. */
export const isOfTwoStates = ({before, grounds}: Pick<SiteMade, 'before' | 'grounds'>): boolean =>
  writtenDigest(before) !== writtenDigest(grounds)

/** Remembers the finished site; nothing where it may be of two states of the archive. */
export function rememberSite({content, out}: Folders, made: SiteMade): void {
  if (isOfTwoStates(made)) return
  const {grounds, options, pages, finished} = made
  const {built, search, site} = finished
  rememberBuild(content, out, {
    ...{grounds, options, pages, search, site, summary: built.summary, base: built.base},
    ground: commonGround(grounds),
    archive: archiveDigest(grounds)
  })
}
