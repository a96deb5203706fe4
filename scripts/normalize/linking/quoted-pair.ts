/** Two articles beside each other, in their own words: what they contradict each other in, or share. */
import type {Span} from '../../../src/schema/evidence.ts'

/** A sentence about two articles, as a rule and its parameters, with the words of each. */
export interface QuotedPair {
  /** Article ids. */
  readonly mine: {readonly article: string; readonly span: Span}
  readonly theirs: {readonly article: string; readonly span: Span}
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Two articles that cannot both be right. */
export type Contradiction = QuotedPair

/** Without what else is known of it. */
export const bare = ({start, end, quote}: Span): Span => ({start, end, quote})
