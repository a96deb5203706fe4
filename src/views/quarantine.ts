/** A source that could not become an article, for whoever keeps the archive. */
export interface SetAside {
  readonly rule: string
  /** Path below `sources/`. */
  readonly path: string
  readonly reason: string
  /** What can be done. */
  readonly fix: string
  /** Of the file's bytes; absent when they could not be read. */
  readonly sha256?: string | undefined
}
