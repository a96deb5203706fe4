/**
 * The second scope of the work: what only the articles together say. Pure, and it reads drafts, never
 * the texts. The answer does not depend on the order of the drafts.
 */
import type {DuplicateSource} from '../../src/schema/duplicate.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {distinctTexts} from './duplicates/exact.ts'
import {versionsOf} from './duplicates/versions.ts'
import type {ArticleDraft} from './stages.ts'

/** Drafts that are finished, and what does not become an article of its own. */
export interface AcrossArchive {
  readonly drafts: readonly ArticleDraft[]
  /** Sources with the text of another. */
  readonly duplicates: readonly DuplicateSource[]
  /** Sources whose address is taken. */
  readonly quarantined: readonly QuarantinedSource[]
}

/** Gives every id and every text to the first source by path, and links versions of one text. */
export function acrossArchive(all: readonly ArticleDraft[]): AcrossArchive {
  const {kept, quarantined} = distinctIds(all.toSorted(byPath))
  const {drafts, duplicates} = distinctTexts(kept)
  const versions = versionsOf(drafts)
  return {
    drafts: drafts.map((draft) => {
      const own = versions.get(draft.id)
      return own ? {...draft, evidence: {...draft.evidence, versions: own}} : draft
    }),
    duplicates,
    quarantined
  }
}

const byPath = ({decisions: {sourceFile: a}}: ArticleDraft, {decisions}: ArticleDraft) =>
  a < decisions.sourceFile ? -1 : a > decisions.sourceFile ? 1 : 0

/** Of two items with one id, the first by path keeps it. */
function distinctIds(drafts: readonly ArticleDraft[]) {
  const kept = new Map<string, ArticleDraft>()
  const quarantined: QuarantinedSource[] = []
  for (const draft of drafts) {
    const taken = kept.get(draft.id)
    if (!taken) {
      kept.set(draft.id, draft)
      continue
    }
    quarantined.push({
      path: draft.decisions.sourceFile.replace(/^sources\//, ''),
      sha256: draft.decisions.sourceSha256,
      rule: 'quarantine/id-taken',
      reason: `Its address, ${draft.id}, is taken by ${taken.decisions.sourceFile}.`,
      fix: 'Rename the file.'
    })
  }
  return {kept: [...kept.values()], quarantined}
}
