/**
 * PDF files (ISO 32000-1) whose parts are not what they were: what is packed has check sums, a JPEG has its
 * marks, and a fax has no long rows of zeros. What is encrypted, and pictures in JBIG2 and JPEG 2000, is not
 * looked at.
 */
import {inflateSync} from 'node:zlib'
import {isDamagedJpeg} from './jpeg-damage.ts'

/** The entry that describes a stream stands within so many characters before it. */
const entryLength = 2_000
/** A hole in a file, as a broken copy leaves it, is at least as long. */
const hole = Buffer.alloc(512)
/** Streams that unpack to more are not looked at. */
const mostUnpacked = 50_000_000

/** Whether the check sum of what is packed is another; one that lacks it, and no more, is read by every viewer. */
function isDamagedFlate(bytes: Buffer): boolean {
  try {
    inflateSync(bytes, {maxOutputLength: mostUnpacked})
    return false
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'Z_DATA_ERROR' || (code === 'Z_BUF_ERROR' && bytes.includes(hole))
  }
}

/** Names of the first filter → whether bytes are none that it can have made. */
const damages: readonly (readonly [RegExp, (bytes: Buffer) => boolean])[] = [
  [/^(?:FlateDecode|Fl)$/, isDamagedFlate],
  [/^(?:DCTDecode|DCT)$/, (bytes) => bytes.includes('ffd8', 0, 'hex') && isDamagedJpeg(bytes)],
  [/^(?:CCITTFaxDecode|CCF)$/, (bytes) => bytes.includes(hole)]
]

const firstFilter = /\/(?:Filter|F)\s*\[?\s*\/(\w+)/

/** A stream: its entry, and where its bytes begin and end. */
interface Stream {
  readonly entry: string
  readonly start: number
  readonly end: number
}

/** The stream whose keyword stands at `at`; `undefined` where the word is another, or of a text. */
function streamAt(bytes: Buffer, at: number): Stream | undefined {
  const before = bytes.toString('latin1', Math.max(0, at - entryLength), at)
  const entry = before.slice(before.lastIndexOf(' obj') + 1)
  if (!/>>\s*$/.test(entry)) return undefined
  const start = at + (bytes[at + 6] === 0x0d ? 8 : 7)
  const said = start + Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(entry)?.[1] ?? -1)
  const isSaid = said >= start && /^\s*endstream/.test(bytes.toString('latin1', said, said + 16))
  const end = isSaid ? said : bytes.indexOf('endstream', start)
  return {entry, start, end: end < 0 ? bytes.length : end}
}

/** Whether something between its beginning and its end is not as it was written. */
export function isDamagedPdf(bytes: Buffer): boolean {
  if (bytes.includes('/Encrypt')) return false
  const last = Math.max(0, bytes.lastIndexOf('%%EOF'))
  let done = 0
  for (
    let at = bytes.indexOf('stream');
    at >= 0;
    at = bytes.indexOf('stream', Math.max(done, at + 6))
  ) {
    const stream = streamAt(bytes, at)
    if (!stream) continue
    const {entry, start, end} = stream
    if (bytes.subarray(done, at).includes(hole)) return true
    const filter = firstFilter.exec(entry)?.[1] ?? ''
    const damage = damages.find(([name]) => name.test(filter))?.[1]
    if (damage?.(bytes.subarray(start, end)) === true) return true
    done = end
  }
  return done < last && bytes.subarray(done, last).includes(hole)
}
