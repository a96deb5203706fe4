/** What the toolbar and the development server tell each other. Types only. */
import type {SegmentClass} from '../schema/evidence.ts'

/** Where the server listens, below the root of the host. */
export type DeskPath = '/_desk/record' | '/_desk/names' | '/_desk/entries'

/** The tables that ids come from. */
export type NameTable = 'people' | 'countries' | 'publications'

/** A reason for a value, or for one that lost. */
export interface FieldReason {
  readonly say: string
  readonly rule: string
  readonly strength: 'hard' | 'soft'
  /** The value it speaks for. */
  readonly value: string
  readonly quotes: readonly string[]
  /** Why it did not count. */
  readonly dropped?: string
}

/** A value that a curator may set. */
export interface DeskField {
  /** Frontmatter key. */
  readonly key: string
  /** What the key means, one sentence. */
  readonly label: string
  readonly kind: 'text' | 'list' | 'choice'
  /** What may be chosen. */
  readonly choices?: readonly string[]
  /** Where its ids are from. */
  readonly table?: NameTable
  /** As found; empty when nothing was. */
  readonly values: readonly NamedValue[]
  readonly reasons: readonly FieldReason[]
}

export interface NamedValue {
  readonly value: string
  /** What an id stands for. */
  readonly name?: string
}

/** A stretch of the source. */
export interface DeskSegment {
  readonly class: SegmentClass
  /** Whether it is the article's text. */
  readonly kept: boolean
  readonly rule: string
  readonly reason?: string
  readonly text: string
  /** Whether the words stand in the source only once, so that a correction can quote them. */
  readonly quotable: boolean
}

/** Everything that the toolbar shows of an article. */
export interface DeskRecord {
  readonly id: string
  /** Path of its correction below the archive folder. */
  readonly file: string
  /** Path of its source below the archive folder. */
  readonly sourceFile: string
  readonly fields: readonly DeskField[]
  /** Empty when the source cannot be read. */
  readonly segments: readonly DeskSegment[]
  /** Present where the text is withheld; the reason is for readers. */
  readonly withheld?: {readonly since: string; readonly reason: string}
  readonly classes: readonly {readonly value: SegmentClass; readonly name: string}[]
  /** What a curator should look at, sentences. */
  readonly issues: readonly string[]
  /** The decisions that were taken before, in their order: day, who, what and why. */
  readonly decisions: readonly string[]
  /** Of what is shown here: sent back with an entry, so that none is written on what has changed meanwhile. */
  readonly state: string
}

/** A problem with a part of an entry: `['set', 'leader']`. */
export interface DeskProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Answer to a saved entry. */
export type SaveAnswer = {readonly file: string} | {readonly problems: readonly DeskProblem[]}
