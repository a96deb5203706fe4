/** How forms of notices stand in a line: they open it, or are all of it. */

/** Matches a line that opens with one of these forms, as whole words. */
export const opening = (...forms: readonly string[]) =>
  new RegExp(String.raw`^\W*(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu')
/** Matches a line that is one of these forms and no more. */
export const alone = (...forms: readonly string[]) =>
  new RegExp(String.raw`^\W*(?:${forms.join('|')})\W*$`, 'iu')
