/** Something that wants a curator's eye. */
import type {Kind} from './kinds.ts'

/** Where it is settled. */
export interface Settlement {
  /** Path below the archive folder. */
  readonly file: string
  /** What to do there, when the file and the text do not say it. */
  readonly how?: string
  /** What goes into the file, ready to be filled in. */
  readonly text?: {readonly language: 'yaml' | 'csv'; readonly lines: readonly string[]}
}

export interface Finding {
  readonly kind: Kind
  /** What it is about: a path below the archive folder, or a name as printed. */
  readonly subject: string
  /** What is to be looked at, one sentence or more. */
  readonly say: string
  /** How many articles are settled with it. */
  readonly articles: number
  /** For dates: how many days each of them is open, on average; Infinity when not bounded. */
  readonly days?: number
  /** Made only for what is shown: there may be tens of thousands of findings. */
  readonly settle: () => Settlement
}
