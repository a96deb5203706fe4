/** What checks look at, and what they say. */
import type {NormalizedArchive} from '../../normalize/archive.ts'
import type {Outcome} from '../../normalize/drafts.ts'
import type {Item, SourceFile} from '../../normalize/stages.ts'

/** Something that must never be, seen in what one file became. */
export interface Violation {
  /** What kind of thing; a text is shrunk for as long as it shows the same kind. */
  readonly name: string
  /** What was seen, one line. */
  readonly say: string
}

/** What one file became. */
export interface Made {
  readonly file: SourceFile
  readonly items: readonly Item[]
  readonly archive: NormalizedArchive
}

/** An article with the text that it was made of. */
export interface MadeArticle {
  readonly outcome: Outcome
  readonly text: string
  /** Whether the text is the file itself, and not what a reader made of it. */
  readonly plain: boolean
}

/** Says what is wrong with an article, if anything is. */
export type ArticleCheck = (made: MadeArticle) => readonly string[]
