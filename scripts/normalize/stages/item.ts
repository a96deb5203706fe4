/** From a file to the articles that it holds: stages 0 and 1. */
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import type {LabeledRange} from './label.ts'
import type {Notice} from './notice.ts'
import type {FormatStatement} from './statement.ts'

/** 0. A file below `sources/`. */
export interface SourceFile {
  /** Path below `sources/`, NFC, with forward slashes; the disk may spell it in another way. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** 1. read: one article's worth of source. */
export interface Item {
  readonly id: string
  /** Path below the archive folder. */
  readonly sourceFile: string
  readonly sourceSha256: string
  /** Its key, when the file holds several items. */
  readonly sourceItem?: string
  /** The key was counted out in the file: with another order of the file it is that of another text. */
  readonly keyIsCounted?: true
  readonly rendition: Rendition
  /** The rendition's text as pages set it, of the same length; absent where no blank differs. */
  readonly shown?: string
  /** Stretches that are the format's own; they hold no text of the article. Ascending. */
  readonly markup?: readonly LabeledRange[]
  /** What the format's tags say of stretches of the text: its navigation, its headline. */
  readonly parts?: readonly LabeledRange[]
  /** What the format says of the article, surest first. */
  readonly statements?: readonly FormatStatement[]
  /** What the reader found that a curator should see. */
  readonly notices?: readonly Notice[]
}
