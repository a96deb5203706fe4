/** How forms of notices stand in a line: they open it, or are all of it. */

/** Marks, bullets and blanks in front of the first word, of whatever script. */
const marks = String.raw`^[^\p{L}\p{N}]*`

/** Matches a line that opens with one of these forms, as whole words. */
export const opening = (...forms: readonly string[]) =>
  new RegExp(String.raw`${marks}(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu')
/** Matches a line that is one of these forms and no more. */
export const alone = (...forms: readonly string[]) =>
  new RegExp(String.raw`${marks}(?:${forms.join('|')})[^\p{L}\p{N}]*$`, 'iu')
