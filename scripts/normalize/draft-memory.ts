/** What normalizing an archive remembers of its files, while it runs and from run to run. */
import {wholly, type HeldDraft} from './held-draft.ts'
import type {SourceDrafts} from './per-source.ts'
import type {SourceFile} from './stages.ts'

/** What one file yields, while the archive is made. */
export interface HeldSource extends Omit<SourceDrafts, 'drafts'> {
  readonly drafts: readonly HeldDraft[]
}

/** Remembers what files yielded: the same file in the same circumstances is not worked on again. */
export interface DraftMemory {
  readonly recall: (file: SourceFile, make: () => Promise<SourceDrafts>) => Promise<HeldSource>
  /** What is remembered of the file at `path`, of whose bytes the SHA-256 is given, in hex; absent where nothing is. */
  readonly known?: (path: string, sha256: string) => HeldSource | undefined
}

/** What is not remembered is held. */
export const holdSource = (made: SourceDrafts): HeldSource => ({
  ...made,
  drafts: made.drafts.map(wholly)
})

/** Remembers nothing. */
export const noMemory: DraftMemory = {recall: async (_file, make) => holdSource(await make())}
