/** UTF-8 that a program took for windows-1252 or Latin-1 and saved as UTF-8 again: `itâ€™s`, `OÃ¹ est-elle?` */

const windows1252 = new TextDecoder('windows-1252')

const everyByte = Array.from({length: 256}, (_, byte) => byte)

/** Character → byte, as both encodings have it: every byte is a character in them. */
const bytes: ReadonlyMap<string, number> = new Map([
  ...everyByte.map((byte) => [String.fromCharCode(byte), byte] as const),
  ...everyByte.map((byte) => [windows1252.decode(Uint8Array.of(byte)), byte] as const)
])

/**
 * The text as it was before, or `undefined`: only where every character goes back to a byte and the
 * bytes are UTF-8 is that proven. Real windows-1252 text is no UTF-8, so it stays as it is.
 */
export function undoDoubleEncoding(text: string): string | undefined {
  if (!/[\u0080-\uFFFF]/.test(text)) return undefined
  const before = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = bytes.get(text[at]!)
    if (byte === undefined) return undefined
    before[at] = byte
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(before)
  } catch {
    return undefined
  }
}
