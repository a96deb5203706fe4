/** A draft while the archive is made: its facts are held, its contents are read when they are needed. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import {isCorrected} from './corrected.ts'
import type {ArticleDraft, DraftContents, DraftFacts} from './drafts.ts'
import type {Learned} from './relink.ts'

/** What of its evidence is asked of every article. */
export interface EvidenceHead extends Pick<EvidenceFile, 'version' | 'rendition' | 'issues'> {
  /** Whether a curator had a say in what the article is. */
  readonly isCorrected: boolean
}

/** Plain data. */
export interface DraftHead extends DraftFacts {
  readonly evidence: EvidenceHead
  /** Whether the text that evidence points into is a file of its own. */
  readonly hasRendition: boolean
}

/** What is made across the archive works on these, and never on texts. */
export interface HeldDraft extends DraftHead {
  /** Reads what the item by itself says in full. */
  readonly contents: () => DraftContents
  /** Names `contents`: the same name is the same contents, in every run. */
  readonly contentsKey?: string
  /** What is found by that name, too. */
  readonly named?: Pick<DraftHead, 'decisions' | 'evidence'>
  /** Other versions of the text. */
  readonly versions?: EvidenceFile['versions']
  /** What other articles say of it. */
  readonly learned?: Learned
}

/** The draft in its two parts. */
export function parted(draft: ArticleDraft): {head: DraftHead; contents: DraftContents} {
  const {body, evidence, rendition, ...facts} = draft
  const {version, rendition: text, issues} = evidence
  return {
    head: {
      ...facts,
      evidence: {version, rendition: text, issues, isCorrected: isCorrected(evidence)},
      hasRendition: rendition !== undefined
    },
    contents: {body, evidence, ...(rendition !== undefined && {rendition})}
  }
}

/** A draft that nothing remembers: all of it is held. */
export function wholly(draft: ArticleDraft): HeldDraft {
  const {head, contents} = parted(draft)
  return {...head, contents: () => contents}
}
