/**
 * Guards of patterns: a day that is an end of a range, `9.–12. Juli 2009`, `2009年7月9日至12日`, is not the
 * day that is meant.
 */

const words = 'to|and|bis|und|al|au|à|até|y|e|и|по|до|do|tot|إلى|تا|עד'

/** `Nr. 29 - 12. Juli 1985`: what stands ahead of the dash is the number of an issue; `Torino 3-5 luglio` is none. */
const issue = String.raw`(?<!(?<![\p{L}\p{M}])(?:nr|no|num|núm|n[º°]|№|issue|heft|ausgabe)\.?\s?)`
/** In front of a date: no day with a dash, a stroke or a word for "to" behind it. For patterns with the flag `u`. */
export const noRange = String.raw`(?<!(?<!\d)${issue}\d{1,2}\.?\s?[-–—~～/]\s?|\d\.?\s(?:${words})\s)`

/** Behind a date of East Asian print: no other day. */
export const noFurtherDay = String.raw`(?!\s?[-–—~～〜至、及和と]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日일])`
