/** What normalizing a folder remembers from run to run. */
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {circumstances, codeDigest} from '../normalize/cache/circumstances.ts'
import {openDrafts, type DraftCache} from '../normalize/cache/draft-cache.ts'
import {openMadeFiles, type MadeFileCache} from '../normalize/cache/made-files.ts'
import {noSeenSources, openSeenSources, type SeenSources} from '../normalize/cache/seen-sources.ts'
import {noMemory} from '../normalize/draft-memory.ts'
import type {Reference} from '../normalize/stages.ts'

export interface Memories {
  /** Sources as earlier runs read them. */
  readonly seen: SeenSources
  /** What texts yielded in earlier runs. */
  readonly memory: DraftCache
  /** Generated files as earlier runs left them. */
  readonly made: MadeFileCache
}

/** Remember nothing. */
export const noMemories: Memories = {
  seen: noSeenSources,
  memory: {...noMemory, close: () => undefined},
  made: {isAsMade: () => false, remember: () => undefined, close: () => undefined}
}

/** What earlier runs in the same circumstances left; corrections, of which those are none, may be read later. */
export function openMemories(
  folder: string,
  reference: Reference
): (corrections: Reference['corrections']) => Memories {
  const code = codeDigest()
  const situation = circumstances(reference, code)
  // Readers of formats are loaded when they are needed.
  const isCertain = () => codeDigest() === code
  const seen = openSeenSources(cacheFolder(folder, 'seen'), archivePaths(folder).sources)
  const drafts = openDrafts(cacheFolder(folder, 'drafts'), situation, isCertain, seen.files)
  const made = openMadeFiles(cacheFolder(folder, 'made'), situation, isCertain)
  return (corrections) => ({seen, memory: drafts(corrections), made})
}
