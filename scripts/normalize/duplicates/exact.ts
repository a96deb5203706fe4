/** Exact duplicates: sources with the same text share one page. */
import type {DuplicateSource} from '../../../src/schema/duplicate.ts'
import type {HeldDraft} from '../held-draft.ts'
import {scansOf, withScans} from '../scans.ts'

/** Drafts of different texts, and the sources that repeat one of them. */
export interface Distinct {
  readonly drafts: readonly HeldDraft[]
  readonly duplicates: readonly DuplicateSource[]
}

/**
 * Keeps the first of all drafts with one text. `drafts` are in the order in which they have a claim to
 * the page. `pageOf` tells apart what must not share one although the text is the same.
 */
export function distinctTexts(
  drafts: readonly HeldDraft[],
  pageOf = ({fingerprint}: HeldDraft) => fingerprint.textSha256
): Distinct {
  const byText = new Map<string, HeldDraft>()
  const duplicates: DuplicateSource[] = []
  for (const draft of drafts) {
    const page = pageOf(draft)
    const first = byText.get(page)
    if (first) {
      duplicates.push(toDuplicate(draft, first.id))
      // What shows the text in print belongs to its page, wherever it was saved.
      byText.set(page, withScans(first, scansOf(draft)))
    } else byText.set(page, draft)
  }
  return {drafts: [...byText.values()], duplicates}
}

function toDuplicate({id, decisions}: HeldDraft, of: string): DuplicateSource {
  const {sourceFile, sourceItem, sourceSha256} = decisions
  return {
    id,
    of,
    sourceFile,
    ...(sourceItem !== undefined && {sourceItem}),
    sourceSha256
  }
}
