/** What passes between the parts of the evaluation. Types only. */
import type {Outcome} from '../normalize/drafts.ts'
import type {Reference} from '../normalize/stages.ts'

/** What people recorded about a text; an absent key was not recorded. */
export interface Truth {
  readonly title?: string
  /** Authors, one string each, without "By". */
  readonly byline?: readonly string[]
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string
  /** The article's text. */
  readonly body?: string
  /** Strings of the article, where its whole text was not recorded. */
  readonly mustHave?: readonly string[]
  /** Strings of what stands around the article. */
  readonly mustNot?: readonly string[]
  /** Place line as printed. */
  readonly dateline?: string
  /** Names of countries in the corpus's own spelling. */
  readonly countries?: readonly string[]
  /** Names of people in the corpus's own spelling. */
  readonly people?: readonly string[]
}

/** A text as somebody would have saved it, with what is known about it. */
export interface Document {
  /** Names the file, and the story in it, so that a person can find it. */
  readonly id: string
  /** Part of the corpus whose labels were made in one way. */
  readonly group?: string
  readonly text: string
  readonly truth: Truth
}

/** A folder of labeled texts of one kind. */
export interface Corpus {
  readonly name: string
  /** Whether the folder holds this kind of corpus. */
  readonly recognizes: (folder: string) => boolean
  /** Documents in a fixed order. */
  readonly read: (folder: string) => Generator<Document>
}

/** A document and what the normalizer made of it. */
export interface Case {
  readonly document: Document
  readonly outcome: Outcome
}

/** One case that went wrong, to be read by a person. */
export interface WorstCase {
  readonly id: string
  /** How wrong; larger is worse. */
  readonly weight: number
  readonly say: string
}

/** What a measure has to say when all cases are in. */
export interface Report {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What a reader must know to understand the figures. */
  readonly notes: readonly string[]
  readonly worst: readonly {readonly title: string; readonly cases: readonly WorstCase[]}[]
}

/** Takes cases one at a time: a corpus need not fit into memory. */
export interface Tally {
  readonly add: (one: Case) => void
  /** Nothing when no case had what it takes. */
  readonly report: () => Report | undefined
}

export interface Measure {
  readonly name: string
  /** The label it is held against, where that has another name. */
  readonly label?: string
  readonly start: (reference: Reference) => Tally
}
