/** JPEG files (ITU-T T.81) that are whole by their ends and damaged between them. Nothing is decoded. */
import {isFrame} from './picture-ends.ts'

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

/** A hole in a file, as a broken copy leaves it, is at least as long. */
const hole = Buffer.alloc(64)

/** What segments say of the points that follow. */
class Coding {
  #isSequential = false
  /** Number of a table → what the shortest code of zeros in it stands for. */
  readonly #firstOf = new Map<number, number>()

  take(marker: number, segment: Buffer): void {
    if (isFrame(marker)) this.#isSequential = marker <= 0xc1
    if (marker !== 0xc4) return
    for (let at = 0; at + 17 < segment.length;) {
      const counts = segment.subarray(at + 1, at + 17)
      // Of the two kinds of tables, those of coefficients behind the first of a block.
      if (segment[at]! >= 0x10) this.#firstOf.set(segment[at]! & 15, segment[at + 17]!)
      at += 17 + counts.reduce((sum, count) => sum + count, 0)
    }
  }

  /**
   * Whether many zeros among the points are a hole: where they do not say "no more in this block", as on a
   * blank page, they would be noise such as no picture has (T.81, F.1.2.2 and F.2.2.2).
   */
  hasNoZeros(scan: Buffer): boolean {
    const tables = Array.from({length: scan[0] ?? 0}, (_, at) => (scan[2 + at * 2] ?? 0) & 15)
    return this.#isSequential && tables.some((table) => (this.#firstOf.get(table) ?? 0) !== 0)
  }
}

/** JPEG: segments one behind the other up to the end, with points behind those of scans. */
export function isDamagedJpeg(bytes: Buffer): boolean {
  const coding = new Coding()
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
    const segment = bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))
    coding.take(marker, segment)
    at += 2 + bytes.readUInt16BE(at + 2)
    if (marker !== 0xda) continue
    const next = afterPoints(bytes, at)
    if (next === undefined) return true
    if (coding.hasNoZeros(segment) && bytes.subarray(at, next).includes(hole)) return true
    at = next
  }
  return false
}
