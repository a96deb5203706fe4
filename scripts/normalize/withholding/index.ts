/** Takes the texts that are withheld out of the archive, before articles learn from each other. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {DuplicateSource} from '../../../src/schema/duplicate.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {HeldDraft} from '../held-draft.ts'
import {distinctTexts} from '../duplicates/exact.ts'
import {boundWords} from './bound.ts'
import {coverageOf} from './coverage.ts'
import {tombstoneOf} from './tombstone.ts'

/** Drafts of different texts, and what stays of those that are withheld. */
export interface Apart {
  readonly published: readonly HeldDraft[]
  /** Without text. */
  readonly tombstones: readonly HeldDraft[]
  readonly duplicates: readonly DuplicateSource[]
  /** Whether a text is one that is withheld. */
  readonly isCovered: (draft: HeldDraft) => boolean
  /** Withholdings whose text is at another address than they name: file name → what to do. */
  readonly followed: ReadonlyMap<string, Problem>
  /** Errors: withholdings of which nobody can tell what text they are of. */
  readonly loose: readonly Problem[]
}

/** `drafts` are in the order of their claim to a page. */
export function withoutWithheld(
  drafts: readonly HeldDraft[],
  corrections: ReadonlyMap<string, CorrectionFile>
): Apart {
  const {words, ...told} = boundWords(drafts, corrections)
  if ([...words.values()].every((word) => word === 'released')) {
    const {drafts: published, duplicates} = distinctTexts(drafts)
    return {published, tombstones: [], duplicates, isCovered: () => false, ...told}
  }
  const coverage = coverageOf(drafts, words)
  const withheld = ({id, fingerprint: {textSha256}}: HeldDraft) =>
    words.get(id) === 'released' ? undefined : coverage.get(textSha256)
  // A released copy of a withheld text has a page of its own.
  const {drafts: distinct, duplicates} = distinctTexts(
    drafts,
    (draft) => `${draft.fingerprint.textSha256} ${withheld(draft) ? 'withheld' : 'published'}`
  )
  return {
    published: distinct.filter((draft) => !withheld(draft)),
    tombstones: distinct.flatMap((draft) => {
      const why = withheld(draft)
      return why ? [tombstoneOf(draft, why)] : []
    }),
    duplicates,
    isCovered: ({fingerprint: {textSha256}}) => coverage.has(textSha256),
    ...told
  }
}
