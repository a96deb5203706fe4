/** What is known of an article beside its words, as results and downloads show it. */

/** Comes with each result. */
export interface HitRecord {
  readonly id: string
  /** As a cataloger writes it, brackets included. */
  readonly date: string
  /** How certain it is, in a few words. */
  readonly certainty: string
  /** The narrower date that softer evidence allows. */
  readonly likely?: string
  readonly standing: string
  /** Who published it, in words. */
  readonly publisher: string
  readonly leaders: readonly string[]
  readonly countries: readonly string[]
  /** What a reader should know before opening it. */
  readonly note?: string
  readonly language?: string
  /** The title is not the source's own. */
  readonly titleSupplied?: true
}

/** What a reference needs besides; read only when a list of results is downloaded. */
export interface ReferenceRecord extends HitRecord {
  readonly title: string
  /** Name of the publication; absent when it is not known. */
  readonly source?: string
  readonly byline?: readonly string[]
  /** EDTF, only what is certain. */
  readonly edtf?: string
  readonly earliest?: string
  readonly latest?: string
  readonly basis: string
  /** What tables say in English, where the site speaks another language. */
  readonly english?: Pick<HitRecord, 'date' | 'leaders' | 'countries' | 'note'>
  /** What reference managers read of it: the files beside its page, word for word. */
  readonly ris: string
  readonly bibtex: string
  /** Address of its page: a whole one, or the path on a site that no public address is known of. */
  readonly address: string
}

/** How many articles one file of reference records holds. */
export const recordsPerFile = 1000
