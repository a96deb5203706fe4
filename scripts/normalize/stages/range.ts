/** Stretches of a rendition. */

/** Half-open range. */
export interface Range {
  readonly start: number
  readonly end: number
}
