/**
 * Pictures that are whole by their ends and damaged between them, as far as their formats tell it.
 * Nothing is decoded; what a wrong byte leaves as valid as a right one is not seen.
 */
import {crc32} from 'node:zlib'
import type {ScanKind} from './picture-ends.ts'

/** Markers that stand alone, without a length: those of restarts (ITU-T T.81, B.1.1.3). */
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

/** Whether a marker can begin a segment: none of the reserved ones (ITU-T T.81, table B.1). */
const isSegment = (marker: number) =>
  marker >= 0xc0 && !isRestart(marker) && marker !== 0xd8 && (marker < 0xf0 || marker === 0xfe)

/**
 * The points of a JPEG: `FF` stands before a zero or a marker there, and markers of restarts count from
 * 0 to 7 and around (ITU-T T.81, B.1.1.5 and E.1.4). The offset behind them, or nothing where they break
 * these rules.
 */
function afterPoints(bytes: Buffer, from: number): number | undefined {
  let restarts = 0
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next === 0) at += 2
    else if (next === 0xff) at += 1
    else if (!isRestart(next)) return at
    else if (next !== 0xd0 + (restarts % 8)) return undefined
    else {
      restarts += 1
      at += 2
    }
  }
  return bytes.length
}

/** JPEG: segments one behind the other up to the end, with points behind those of scans. */
function isDamagedJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at + 1 < bytes.length && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff) return true
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (!isSegment(marker)) return true
    // One that is cut lacks its end, which is told as such.
    if (at + 4 > bytes.length) return false
    at += 2 + bytes.readUInt16BE(at + 2)
    if (marker !== 0xda) continue
    const next = afterPoints(bytes, at)
    if (next === undefined) return true
    at = next
  }
  return false
}

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

const never = () => false

/**
 * Kind → whether something between beginning and end is not as the format has it. Blocks of a GIF, parts
 * of a TIFF and of a PDF say nothing of what is in them.
 */
export const isDamaged: Readonly<Record<ScanKind, (bytes: Buffer) => boolean>> = {
  jpeg: isDamagedJpeg,
  png: isDamagedPng,
  webp: isDamagedWebp,
  gif: never,
  tiff: never,
  pdf: never
}
