/**
 * UTF-8 that was taken for windows-1252 or Latin-1 and encoded once more: `â€™` for an apostrophe,
 * `Ð¿Ñ€` for `пр`. It is undone only where doing so proves itself: the whole text, encoded back, is
 * strict UTF-8 again.
 */

/** Characters of windows-1252 → bytes; of Latin-1 too, whose controls some programs kept. */
const byteOf = new Map<number, number>()
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  byteOf.set(byte, byte)
  byteOf.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0), byte)
}

/** A lead byte of UTF-8 and a byte that continues it, as windows-1252 shows them. */
const continuations = '\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const pair = new RegExp(`[\u00C2-\u00F4][${continuations}]`)
/**
 * Pairs that writing does not have. Left out are spaces, quotation marks and dashes behind `Ã` or `Â`:
 * they can follow a capital, as in Portuguese `AMANHÃ»`.
 */
const telling = new RegExp(
  `â€[${continuations}]|[ÃÂ][\u0080-\u009F¡-ª¬-º¼-¿]|(?:[ÐÑ][${continuations}]){2}`
)

/** Bytes of the text in windows-1252; nothing when it holds another character. */
function toBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : byteOf.get(code)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** The text as it was before it was encoded twice; nothing when it was not, or only in part. */
export function undoSecondEncoding(text: string): string | undefined {
  if (!pair.test(text)) return undefined
  const bytes = toBytes(text)
  if (!bytes) return undefined
  try {
    const once = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    // French `é »` with a no-break space happens to be one Chinese character.
    const plausible =
      /[\u00A0-\u2FFF]/.test(once) || (once.match(/[\u3000-\uFFFF]/g)?.length ?? 0) > 2
    return plausible && once.length < text.length ? once : undefined
  } catch {
    return undefined
  }
}

/** Whether parts of a text look encoded twice. */
export function looksEncodedTwice(text: string): boolean {
  return telling.test(text)
}
