/** Looks at the packed streams of a PDF before a library unpacks them whole. */
import {inflateSync} from 'node:zlib'
import {RefusedDocument} from './quarantine.ts'

/** A stream of a page or a font may unpack to so many bytes; pictures are never unpacked. */
const maximumStreamBytes = 20_000_000
/** The entry that describes a stream stands within so many characters before it. */
const entryLength = 600

/** The bytes unpacked as often as their entry says; nothing when they are damaged. */
function unpackedTooMuch(packed: Uint8Array, times: number): boolean {
  let bytes = packed
  try {
    for (let time = 0; time < times; time += 1) {
      bytes = inflateSync(bytes, {maxOutputLength: maximumStreamBytes})
    }
    return false
  } catch (error) {
    // Damaged streams are for the library to judge: it reads what can be read.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

/** Throws `RefusedDocument` when a stream would unpack without end. */
export function refuseEndlessStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const entry = file.toString('latin1', Math.max(0, at - entryLength), at)
    const own = entry.slice(entry.lastIndexOf(' obj') + 1)
    const times = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (times === 0 || /\/Image\b/.test(own)) continue
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    const end = file.indexOf('endstream', start)
    if (!unpackedTooMuch(file.subarray(start, end < 0 ? undefined : end), times)) continue
    throw new RefusedDocument({
      rule: 'quarantine/too-large',
      reason: `It unpacks to more than ${maximumStreamBytes} bytes.`,
      fix: 'Save its text as a .txt file in UTF-8.'
    })
  }
}
