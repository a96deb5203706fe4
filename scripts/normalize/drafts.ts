/** What passes between the work on one text and the work across the archive. Types only. */
import type {Problem} from '../../src/lib/problem.ts'
import type {Article} from '../../src/schema/article.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Constraint} from './dating/constraint.ts'
import type {Telling} from './linking/telling.ts'
import type {Decisions} from './stages.ts'

/** What of a text is compared with all other texts. Lists of 32-bit numbers are packed as text. */
export interface Fingerprint {
  /** SHA-256 of the whole text, white space folded. */
  readonly textSha256: string
  /** Of the article; absent when it is too short to be recognized. */
  readonly body?: {
    /** Hashes of its runs of words, ascending. */
    readonly shingles: string
    /** The same of its first sentence or two. */
    readonly start: string
    /** The same of its opening. */
    readonly opening: string
    /** Hashes of its words with digits, ascending. */
    readonly numbers: string
    /** Bands of its MinHash signature, in order. */
    readonly bands: string
  }
}

/** All evidence that an article has by itself for its date. */
export interface DateGrounds {
  readonly constraints: readonly Constraint[]
  /** Ids of the evidence of `constraints`, in their order. */
  readonly evidence: readonly string[]
}

/** A journey as one article tells it, and the evidence for the date of that article. */
export interface Journey extends DateGrounds {
  readonly telling: Telling
}

/** What of a draft its own files alone need: large, and read when those are written. */
export interface DraftContents {
  /** Markdown. */
  readonly body: string
  readonly evidence: EvidenceFile
  /** The text that evidence points into, where it is not the decoded source. */
  readonly rendition?: string | undefined
}

/** What of a draft the whole archive is made of: held for every article. */
export interface DraftFacts {
  readonly id: string
  readonly decisions: Decisions
  /** Where it reports a journey: what other articles are linked by. */
  readonly journey?: Journey
  /** Where it reports none and is not dated to the day: what a version of it may add to. */
  readonly grounds?: DateGrounds
  readonly fingerprint: Fingerprint
  /** Its id was counted out in its file: with another order of that it is the id of another text. */
  readonly keyIsCounted?: true
  /** Errors in what a curator says about it. */
  readonly problems?: readonly Problem[]
}

/** 6. draft: all that an item says by itself. Plain data: it may come from the cache. */
export interface ArticleDraft extends DraftFacts, DraftContents {}

/** Everything an item writes. */
export interface Outcome {
  readonly id: string
  readonly article: Article
  /** The Markdown file. */
  readonly markdown: string
  readonly evidence: EvidenceFile
  /** The text that evidence points into, where it is not the decoded source. */
  readonly rendition?: string | undefined
}
