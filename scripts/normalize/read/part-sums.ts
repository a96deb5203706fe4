/** The check sums of a ZIP package, which its library does not look at (APPNOTE 6.3.10, 4.3.12 and 4.3.16). */

const endMark = Buffer.from('504b0506', 'hex')
const entryMark = 0x02014b50

/** Whether a package has the mark of its end: one that breaks off, wherever that is, has none. */
export const hasEnd = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(endMark)

/** Name → CRC-32 of a part, as the directory at the end says; nothing where there is none. */
export function partSums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sums = new Map<string, number>()
  const end = file.lastIndexOf(endMark)
  let at = end < 0 || end + 20 > file.length ? file.length : file.readUInt32LE(end + 16)
  while (at + 46 <= file.length && file.readUInt32LE(at) === entryMark) {
    const nameLength = file.readUInt16LE(at + 28)
    sums.set(file.toString('utf8', at + 46, at + 46 + nameLength), file.readUInt32LE(at + 16))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return sums
}
