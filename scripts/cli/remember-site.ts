/** What a build leaves for the next one, so far as it is known what its site was made from. */
import {archiveDigest, commonGround, programOf, type Grounds} from '../render/grounds.ts'
import {isUntouchedByPeople} from '../render/same-grounds.ts'
import {rememberBuild} from '../render/memory.ts'
import type {KnownFacts} from '../../src/data/given-archive.ts'
import type {Archive} from '../../src/views/archive.ts'
import {shown} from '../search/early-records.ts'
import {rememberRecords} from '../search/remembered-records.ts'
import type {Folders} from './folders.ts'
import type {FinishedSite} from './finish-site.ts'
import type {BuiltSite} from './up-to-date.ts'

/** What a site was made from. */
export interface SiteMade {
  /** What lay there before normalizing, and after it. */
  readonly before: Grounds
  readonly grounds: Grounds
  /** Whether it still did when all was made: see `isUntouched`. */
  readonly isStill: boolean
  /** The choices that the site depends on, as one hash. */
  readonly options: string
  /** File of a page → its key. */
  readonly pages: Readonly<Record<string, string>>
  /** What it shows; read since `grounds` were taken, or as it was then. */
  readonly archive?: Pick<Archive, 'records' | 'settings'>
  /** What is known of its evidence. */
  readonly facts?: KnownFacts
  readonly finished: FinishedSite
}

/** Whether somebody worked on the archive or the code meanwhile: what is made may be of neither state. */
export const isOfTwoStates = ({
  before,
  grounds,
  isStill
}: Pick<SiteMade, 'before' | 'grounds' | 'isStill'>): boolean =>
  !isStill || !isUntouchedByPeople(before, grounds)

/** Told of such a site. */
const twoStates =
  'Files that the site is made from were changed meanwhile: the next build makes all of it anew.'

/** Remembers the finished site; nothing where it may be of two states, which what it gives tells. */
export function rememberSite({content, out}: Folders, made: SiteMade): BuiltSite {
  if (isOfTwoStates(made)) {
    const {built} = made.finished
    return {...built, summary: [...built.summary, twoStates]}
  }
  const {grounds, options, pages, archive, facts = [], finished} = made
  const {built, search, site} = finished
  rememberBuild(content, out, {
    ...{grounds, options, pages, search, site, summary: built.summary, base: built.base},
    facts: Object.fromEntries(facts),
    ground: commonGround(grounds),
    archive: archiveDigest(grounds)
  })
  if (archive?.settings.excerptOnly === shown.excerptOnly) {
    const stampOf = (id: string) => grounds.archive[`articles/${id}.md`]?.stamp
    const records = archive.records.values()
    rememberRecords(content, programOf(grounds), records, stampOf, grounds.taken)
  }
  return built
}
