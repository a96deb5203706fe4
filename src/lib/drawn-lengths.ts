/** Lengths in drawings of time, which fit the width of a page and the size of its text. */

/** Across: part of the width. */
export const across = (percent: number): string => `${Number(percent.toFixed(3))}%`

/** Down: pixels at the usual size of text; where readers have it larger, a drawing grows with it. */
export const down = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`
