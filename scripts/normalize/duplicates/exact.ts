/** Exact duplicates: sources with the same text share one page. */
import type {DuplicateSource} from '../../../src/schema/duplicate.ts'
import type {ArticleDraft} from '../drafts.ts'
import {scansOf, withScans} from '../scans.ts'

/** Drafts of different texts, and the sources that repeat one of them. */
export interface Distinct {
  readonly drafts: readonly ArticleDraft[]
  readonly duplicates: readonly DuplicateSource[]
}

/**
 * Keeps the first of all drafts with one text. `drafts` are in the order in which they have a claim to
 * the page.
 */
export function distinctTexts(drafts: readonly ArticleDraft[]): Distinct {
  const byText = new Map<string, ArticleDraft>()
  const duplicates: DuplicateSource[] = []
  for (const draft of drafts) {
    const {textSha256} = draft.fingerprint
    const first = byText.get(textSha256)
    if (first) {
      duplicates.push(toDuplicate(draft, first.id))
      // What shows the text in print belongs to its page, wherever it was saved.
      byText.set(textSha256, withScans(first, scansOf(draft)))
    } else byText.set(textSha256, draft)
  }
  return {drafts: [...byText.values()], duplicates}
}

function toDuplicate({id, decisions}: ArticleDraft, of: string): DuplicateSource {
  const {sourceFile, sourceItem, sourceSha256} = decisions
  return {
    id,
    of,
    sourceFile,
    ...(sourceItem !== undefined && {sourceItem}),
    sourceSha256
  }
}
