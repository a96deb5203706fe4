/** Two articles that cannot both be right, in their own words. */
import type {Span} from '../../../src/schema/evidence.ts'

export interface Contradiction {
  /** Article ids. */
  readonly mine: {readonly article: string; readonly span: Span}
  readonly theirs: {readonly article: string; readonly span: Span}
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Without what else is known of it. */
export const bare = ({start, end, quote}: Span): Span => ({start, end, quote})
