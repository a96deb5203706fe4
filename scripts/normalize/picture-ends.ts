/**
 * Whether files of pictures and pages are there to their end, as each format marks it. Nothing is
 * decoded: a picture that breaks off has a size and an opening like any other.
 */

/** Kinds of files that a scan can be, by their bytes. */
export type ScanKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'pdf'

/** JPEG (ITU-T T.81, B.1): past the header, in which a small picture may end of its own, an end. */
function hasEndOfJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    // Bytes that fill up stand before a marker.
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return bytes.indexOf('ffd9', at, 'hex') >= 0
}

/** PNG (RFC 2083, 3.2): a row of chunks, the last of which is `IEND`. */
function hasEndOfPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true
  }
  return false
}

/** Length of a table of colors, as the byte before it tells. */
const colors = (packed = 0) => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1))

/** GIF (GIF89a, 17 to 27): blocks up to a `;`. */
function hasEndOfGif(bytes: Buffer): boolean {
  let at = 13 + colors(bytes[10])
  while (at < bytes.length && bytes[at] !== 0x3b) {
    at += bytes[at] === 0x2c ? 11 + colors(bytes[at + 9]) : 2
    // Blocks of data, each with its length before it, up to an empty one.
    while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!
    at += 1
  }
  return bytes[at] === 0x3b
}

/** The end of a PDF (ISO 32000-1, 7.5.5) stands within so many bytes of the file's, whatever follows. */
const trailerLength = 4_096

/** Kind → whether the file has its end; of TIFF, whose parts lie in any order, nothing tells. */
export const hasEnd: Readonly<Record<ScanKind, (bytes: Buffer) => boolean>> = {
  jpeg: hasEndOfJpeg,
  png: hasEndOfPng,
  gif: hasEndOfGif,
  webp: (bytes) => bytes.length >= 8 && bytes.readUInt32LE(4) + 8 <= bytes.length,
  tiff: () => true,
  pdf: (bytes) => bytes.includes('%%EOF', Math.max(0, bytes.length - trailerLength))
}
