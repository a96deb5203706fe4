/**
 * Values of filters as the index holds them. Pagefind does not find a value with a quotation mark or
 * a backslash again, so those two, and the sign that marks the change, are percent-encoded.
 */

/** The value for the index. */
export const encodeFilterValue = (value: string) => value.replace(/[%"\\]/g, encodeURIComponent)

/** The value for the reader. */
export const decodeFilterValue = (value: string) =>
  value.replace(/%(?:25|22|5C)/g, decodeURIComponent)
