/** The first step of a build: what is there, and whether that is what the last one left. */
import {commonGround, takeWritten, withMade, type Grounds} from '../render/grounds.ts'
import {isCommonSince, isSameWriting} from '../render/same-grounds.ts'
import {hasMemory, recallBuild, type BuildMemory} from '../render/memory.ts'
import {writtenFile} from '../search/written-records.ts'
import {projectFolder, type Folders} from './folders.ts'
import {normalize, prepareToNormalize} from './step.ts'
import {siteAsBuilt, type BuiltSite} from './up-to-date.ts'

/** How the build is to be made. */
interface Wanted {
  readonly strict: boolean
  readonly clean: boolean
  /** Of all that the site depends on besides files. */
  readonly choices: string
}

/** What a build finds. */
export interface Found {
  /** What people wrote, and the program. */
  readonly before: Grounds
  /** The last look at what normalizing made, if there was one. */
  readonly made: Grounds | undefined
  /** Of the last build with the same choices. */
  readonly memory: BuildMemory | undefined
  /** The finished site, where there is nothing to do. */
  readonly standing: BuiltSite | undefined
  /** Whether pages of the last build may stand. */
  readonly mayStand: boolean
  /** Normalizes the archive, in another process. Once. */
  readonly normalize: () => Promise<void>
  /** Ends that process where it has not begun. */
  readonly stop: () => void
}

/**
 * Looks at the files that people write, and where nobody wrote any, at all. Where there is something to go on
 * from, a process that normalizes loads itself meanwhile; it has the word only if no file that it then reads was
 * written since, so that it is of what is found here.
 */
export function look(folders: Folders, {strict, clean, choices}: Wanted): Found {
  const {content, out} = folders
  const how = {strict, records: writtenFile(content)}
  const coming = !clean && hasMemory(content, out) ? prepareToNormalize(how) : undefined
  const stop = () => coming?.stop()
  try {
    const known = clean ? undefined : recallBuild(content, out)
    const memory = known?.options === choices ? known : undefined
    const before = takeWritten(projectFolder, content, known?.grounds)
    // Where people changed something, what normalizing made is looked at when it has done so again.
    const whole =
      memory && isSameWriting(before, memory.grounds)
        ? withMade(before, content, memory.grounds)
        : undefined
    const standing = memory && whole && siteAsBuilt(folders, memory, whole)
    const mayStand = memory?.ground === commonGround(before)
    const isSame = coming !== undefined && mayStand && isCommonSince(before, coming.since)
    if (standing || !isSame) stop()
    const begin = () => (isSame ? coming.begin() : normalize(how))
    const made = whole ?? known?.grounds
    return {before, made, memory, standing, mayStand, normalize: begin, stop}
  } catch (error) {
    stop()
    throw error
  }
}
