/** What an article writes, made when somebody asks for it. */
import {hash} from 'node:crypto'
import type {Issue} from '../../src/schema/evidence.ts'
import type {Decisions} from './stages.ts'
import type {ArticleDraft, Outcome} from './drafts.ts'
import type {HeldDraft} from './held-draft.ts'
import {toOutcome} from './pipeline.ts'
import type {Contradiction} from './linking/quoted-pair.ts'
import {relink} from './relink.ts'

/**
 * 7. across the archive: what is said of every article, and all that it writes. Its files are made
 * each time they are asked for, and not held.
 */
export interface HeldOutcome extends Outcome {
  /** The record without its version. */
  readonly decisions: Decisions
  readonly told: {
    readonly issues: readonly Issue[]
    readonly isCorrected: boolean
    /** How many other versions of its text there are. */
    readonly versions: number
    /** Where it and another article cannot both be right. */
    readonly conflicts: readonly Contradiction[]
  }
  readonly hasRendition: boolean
  /**
   * Of all that its files are made of: as long as it is the same, they are. Absent where nothing
   * remembers those; not enumerable, for it is no part of the answer.
   */
  readonly digest?: string | undefined
  /** All of it at once. Not enumerable. */
  readonly whole: () => Outcome
}

/** The outcome of a draft to which nothing is added any more. */
export function heldOutcome(draft: HeldDraft): HeldOutcome {
  const {id, decisions, evidence, versions = [], learned, hasRendition} = draft
  const whole = () => toOutcome(finished(draft))
  const outcome: Omit<HeldOutcome, 'digest' | 'whole'> = {
    id,
    decisions,
    told: {
      issues: evidence.issues,
      isCorrected: evidence.isCorrected,
      versions: versions.length,
      conflicts: learned?.contradictions ?? []
    },
    hasRendition,
    get article() {
      return whole().article
    },
    get markdown() {
      return whole().markdown
    },
    get evidence() {
      return whole().evidence
    },
    get rendition() {
      return hasRendition ? whole().rendition : undefined
    }
  }
  const hidden = {digest: {value: digestOf(draft)}, whole: {value: whole}}
  return Object.defineProperties(outcome, hidden) as HeldOutcome
}

/** The draft with its contents and all that the archive says of it. */
function finished({versions, learned, evidence: {issues}, ...held}: HeldDraft): ArticleDraft {
  const {evidence, ...contents} = held.contents()
  const {id, decisions, fingerprint, journey, grounds} = held
  const draft: ArticleDraft = {
    ...{id, decisions, fingerprint},
    ...(journey && {journey}),
    ...(grounds && {grounds}),
    ...contents,
    evidence: {...evidence, issues, ...(versions && {versions})}
  }
  return learned ? relink(draft, learned) : draft
}

function digestOf({contentsKey, named, decisions, evidence, versions, learned}: HeldDraft) {
  if (contentsKey === undefined) return undefined
  const isNamed = decisions === named?.decisions && evidence === named.evidence
  if (isNamed && !versions && !learned) return contentsKey
  const grounds = [contentsKey, decisions, evidence.issues, versions, learned]
  return hash('sha256', JSON.stringify(grounds), 'base64url')
}
