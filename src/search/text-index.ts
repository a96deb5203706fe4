/** What the search page asks of an index of words; who answers is another matter. */
import type {HitRecord} from './record.ts'

/** An article that has what was asked for. */
export interface Match {
  /** By which the index knows it. */
  readonly key: string
  /** Higher is better; comparable within one answer. */
  readonly score: number
  /** Indexes of the matching words in its text, ascending. */
  readonly locations: readonly number[]
}

/** Where a paragraph begins. */
export interface Anchor {
  readonly id: string
  /** Index of its first word. */
  readonly location: number
}

/** An article as the index holds it. */
export interface IndexedText {
  /** Address of its page. */
  readonly url: string
  /** Shown as it is, in brackets when it is not the source's own. */
  readonly title: string
  /** Its words, title first. */
  readonly words: readonly string[]
  readonly anchors: readonly Anchor[]
  readonly record: HitRecord
  /** Groups of spellings of one name: see `spellings.ts`. */
  readonly spellings: string
}

/** An index of one range of the archive, or of all of it. */
export interface TextIndex {
  /** How many articles it holds. */
  readonly articles: number
  /** Its texts are at hand: to look into all of them costs a reader nothing. */
  readonly isAtHand?: true
  /** Their keys, in the order of the archive: by date, the oldest first, undated ones last. */
  readonly keys: () => Promise<readonly string[]>
  /**
   * Articles with all words of `text`, beginnings of words and other endings included; of a text in
   * quotation marks, side by side. In no particular order.
   */
  readonly find: (text: string) => Promise<readonly Match[]>
  /** Whether it keeps a list of the articles of a word, for which so many have it. */
  readonly hasList?: (word: string) => boolean
  /** The article of a key. */
  readonly load: (key: string) => Promise<IndexedText>
}
