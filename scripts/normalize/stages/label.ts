/** What a stretch of text is, and why. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Range} from './range.ts'

/** Why a stretch of text is of its class. */
export interface Label {
  readonly class: SegmentClass
  /** `family/name` */
  readonly rule: string
  /** One sentence for readers; required for text that is left out of the article. */
  readonly reason?: string
}

/** A stretch of a rendition whose class is known before its text is read. */
export interface LabeledRange extends Range {
  readonly label: Label
}
