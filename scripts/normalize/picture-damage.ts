/**
 * Pictures that are whole by their ends and damaged between them, as far as their formats tell it.
 * Nothing is decoded; what a wrong byte leaves as valid as a right one is not seen.
 */
import {crc32} from 'node:zlib'
import {isDamagedJpeg} from './jpeg-damage.ts'
import {isDamagedPdf} from './pdf-damage.ts'
import {colorBytes, type ScanKind} from './picture-ends.ts'

/** PNG (RFC 2083, 3.2 and 3.4): what viewers need of it is as its check sums say. */
function isDamagedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return false
    const isNeeded = /^[A-Z]/.test(bytes.toString('latin1', at + 4, at + 5))
    const sum = crc32(bytes.subarray(at + 4, end - 4))
    if (isNeeded && sum !== bytes.readUInt32BE(end - 4)) return true
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return false
    at = end
  }
  return false
}

/** WebP (RFC 9649, 2.3): chunks with printable names, one behind the other up to the end. */
function isDamagedWebp(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  for (let at = 12; at + 8 <= end;) {
    if (!/^[ -~]{4}$/.test(bytes.toString('latin1', at, at + 4))) return true
    const length = bytes.readUInt32LE(at + 4)
    at += 8 + length + (length % 2)
  }
  return false
}

/**
 * GIF (GIF89a, 17 to 27): blocks of three kinds up to the end, pictures among them with codes of a size
 * that there is.
 */
function isDamagedGif(bytes: Buffer): boolean {
  let at = 13 + colorBytes(bytes[10])
  while (at < bytes.length && bytes[at] !== 0x3b) {
    const isPicture = bytes[at] === 0x2c
    if (!isPicture && bytes[at] !== 0x21) return true
    at += isPicture ? 10 + colorBytes(bytes[at + 9]) : 1
    const codeSize = bytes[at] ?? 2
    if (isPicture && (codeSize < 1 || codeSize > 8)) return true
    at += 1
    while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!
    at += 1
  }
  return false
}

/** Kind → whether something between beginning and end is not as the format has it. */
export const isDamaged: Readonly<Record<ScanKind, (bytes: Buffer) => boolean>> = {
  jpeg: isDamagedJpeg,
  png: isDamagedPng,
  webp: isDamagedWebp,
  gif: isDamagedGif,
  // Points of a TIFF say nothing of themselves; whether they are there is a matter of its extent.
  tiff: () => false,
  pdf: isDamagedPdf
}
