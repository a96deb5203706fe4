/** Control characters, which no text has and HTML does not take, as signs that can be seen. */

/**
 * Each as one other character, so that offsets stay: NUL as U+FFFD, as CommonMark and browsers read it;
 * the others up to U+001F, and U+007F, as their pictures (`␁`); those from U+0080 to U+009F, which have
 * none, as U+FFFD. Tab, line feed, form feed and carriage return are white space, and stay.
 */
export const visibleControls = (text: string): string =>
  text.replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]/g, (control) => {
    const code = control.charCodeAt(0)
    if (code === 0x7f) return '\u2421'
    return code === 0 || code > 0x7f ? '\uFFFD' : String.fromCharCode(0x2400 + code)
  })

/**
 * JSON for a page. In it a control character is written as an escape, which a page has nothing against,
 * and which scripts turn into the character again: so the signs stand in it instead.
 */
export const pageJson = (data: object): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? visibleControls(value) : value
  )

/** Whether a text in UTF-8 has a control character that is to be shown. */
export function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x20) {
      const isSpace = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d
      if (!isSpace) return true
    } else if (byte === 0x7f) return true
    // From U+0080 to U+009F.
    else if (byte === 0xc2 && bytes[at + 1]! < 0xa0) return true
  }
  return false
}
