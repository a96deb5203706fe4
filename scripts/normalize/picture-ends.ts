/**
 * How far files of pictures and pages go, as each format marks it. Nothing is decoded: a picture that
 * breaks off has a size and an opening like any other, and viewers show what is there of it.
 */
import {imageSize} from 'image-size'
import {hasAllParts} from './tiff-parts.ts'

/** Kinds of files that a scan can be, by their bytes. */
export type ScanKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'pdf'

/** To its end mark; without one, but with something to show; or with nothing. */
export type Extent = 'whole' | 'without-end' | 'nothing'

const extent = (hasContent: boolean, hasEnd: boolean): Extent =>
  !hasContent ? 'nothing' : hasEnd ? 'whole' : 'without-end'

function hasSize(bytes: Buffer): boolean {
  try {
    return imageSize(bytes).width > 0
  } catch {
    return false
  }
}

/** Markers of a frame, with its size: SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
export const isFrame = (marker = 0) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** JPEG (ITU-T T.81, B.1): past the header, in which a small picture may end of its own, an end. */
function extentOfJpeg(bytes: Buffer): Extent {
  let at = 2
  let isSized = false
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    // Bytes that fill up stand before a marker.
    if (bytes[at + 1] === 0xff) {
      at += 1
      continue
    }
    isSized ||= isFrame(bytes[at + 1]) && at + 9 <= bytes.length && bytes.readUInt16BE(at + 7) > 0
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  const begins = bytes[at + 1] === 0xda && at + 4 <= bytes.length
  const points = begins ? at + 2 + bytes.readUInt16BE(at + 2) : bytes.length
  const hasEnd = bytes.indexOf('ffd9', at, 'hex') >= 0
  return extent((isSized || hasSize(bytes)) && (hasEnd || points < bytes.length), hasEnd)
}

/** PNG (RFC 2083, 3.2): a row of chunks, points in `IDAT`, the last of which is `IEND`. */
function extentOfPng(bytes: Buffer): Extent {
  let hasPoints = false
  for (let at = 8; at + 9 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IEND' && at + 12 <= bytes.length) return extent(hasPoints && hasSize(bytes), true)
    hasPoints ||= type === 'IDAT'
  }
  return extent(hasPoints && hasSize(bytes), false)
}

/** Length of a table of colors, as the byte before it tells. */
export const colorBytes = (packed = 0) => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1))

/** GIF (GIF89a, 17 to 27): blocks up to a `;`, and points behind a `,`. */
function extentOfGif(bytes: Buffer): Extent {
  let at = 13 + colorBytes(bytes[10])
  let hasPoints = false
  while (at < bytes.length && bytes[at] !== 0x3b) {
    const isPicture = bytes[at] === 0x2c
    at += isPicture ? 11 + colorBytes(bytes[at + 9]) : 2
    hasPoints ||= isPicture && at + 1 < bytes.length
    // Blocks of data, each with its length before it, up to an empty one.
    while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!
    at += 1
  }
  return extent(hasPoints && hasSize(bytes), bytes[at] === 0x3b)
}

/** WebP (RFC 9649, 2.3 to 2.5): as long as it says, with points behind the header of their chunk. */
function extentOfWebp(bytes: Buffer): Extent {
  const hasPoints = ['VP8 ', 'VP8L'].some((type) => {
    const at = bytes.indexOf(type, 12, 'latin1')
    return at >= 0 && at + 18 < bytes.length
  })
  return extent(hasPoints && hasSize(bytes), bytes.readUInt32LE(4) + 8 <= bytes.length)
}

/** The end of a PDF (ISO 32000-1, 7.5.5) stands within so many bytes of the file's, whatever follows. */
const trailerLength = 4_096

/**
 * A PDF whose end is missing is put together again by what reads it, if something names its `/Root`
 * (ISO 32000-1, 7.5.5 and 7.5.8).
 */
const extentOfPdf = (bytes: Buffer) =>
  extent(
    bytes.includes('/Root'),
    bytes.includes('%%EOF', Math.max(0, bytes.length - trailerLength))
  )

/** Kind → how far the file goes. */
export const extentOf: Readonly<Record<ScanKind, (bytes: Buffer) => Extent>> = {
  jpeg: extentOfJpeg,
  png: extentOfPng,
  gif: extentOfGif,
  webp: extentOfWebp,
  tiff: (bytes) => extent(hasSize(bytes), hasAllParts(bytes)),
  pdf: extentOfPdf
}
