/** What the format of a source says of its article. */
import type {Field} from '../../../src/schema/article.ts'
import type {Range} from './range.ts'

/** What a format can say of an article. `changed` is the day of a change, never of publication. */
export type StatedField =
  | Extract<
      Field,
      | 'title'
      | 'deck'
      | 'date'
      | 'byline'
      | 'source'
      | 'section'
      | 'page'
      | 'language'
      | 'url'
      | 'captured'
      | 'rights'
    >
  | 'changed'

/** A value that a format states outside the text: in a tag, a header, a column. */
export interface FormatStatement {
  readonly field: StatedField
  /** As written there; dates and addresses are not checked yet. */
  readonly value: string
  /** `format/…`, with a sentence in `format-messages.ts`. */
  readonly rule: string
  /** What the format calls it: `datePublished`, `Subject`. */
  readonly name: string
  readonly span: Range
}
