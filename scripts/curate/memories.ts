/** What normalizing a folder remembers from run to run. */
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {circumstances, codeDigest} from '../normalize/cache/circumstances.ts'
import {openDraftCache, type DraftCache} from '../normalize/cache/draft-cache.ts'
import {openMadeFiles, type MadeFileCache} from '../normalize/cache/made-files.ts'
import {noMemory} from '../normalize/draft-memory.ts'
import type {Reference} from '../normalize/stages.ts'

export interface Memories {
  /** What texts yielded in earlier runs. */
  readonly memory: DraftCache
  /** Generated files as earlier runs left them. */
  readonly made: MadeFileCache
}

/** Remember nothing. */
export const noMemories: Memories = {
  memory: {...noMemory, close: () => undefined},
  made: {isAsMade: () => false, remember: () => undefined, close: () => undefined}
}

/** What earlier runs in the same circumstances left. */
export function memoriesOf(folder: string, reference: Reference): Memories {
  const code = codeDigest()
  const situation = circumstances(reference)
  // Readers of formats are loaded when they are needed.
  const isCertain = () => codeDigest() === code
  return {
    memory: openDraftCache(
      cacheFolder(folder, 'drafts'),
      situation,
      reference.corrections,
      isCertain
    ),
    made: openMadeFiles(cacheFolder(folder, 'made'), situation, isCertain)
  }
}
