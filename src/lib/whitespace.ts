/** The one white-space rule by which kept text and rendered text are compared. */

/**
 * Runs of space, tab, CR and LF become one space; the ends are trimmed of them; NUL becomes U+FFFD
 * (as HTML and CommonMark read it); a leading byte order mark is dropped. No-break and other spaces
 * stay.
 */
export function collapseWhitespace(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replaceAll('\0', '\uFFFD')
      // A space alone between words stays as it is: of most texts nothing is to be changed.
      .replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ')
      .replace(/^ | $/g, '')
  )
}
