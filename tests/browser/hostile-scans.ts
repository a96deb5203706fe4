/** Pictures beside texts, and some that are no scans. */
import {crc32, deflateSync} from 'node:zlib'
import {pdf} from '../normalize/pdf-file.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const part = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(part), 4)
  return Buffer.concat([ends.subarray(0, 4), part, ends.subarray(4)])
}

/** A gray PNG. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height, 0x80))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.attacked = true"/>'

export const hostileScans: Readonly<Record<string, string | Uint8Array>> = {
  'dated-1.png': png(300, 400),
  'dated-2.png': png(301, 402),
  'dated.pdf': pdf([[{x: 50, y: 700, text: 'Peres speaks in Baku'}]]),
  // No picture at all, by its bytes.
  'scripts.jpg': '<script>globalThis.attacked = true</script>',
  'undated.svg': svg,
  'alone/<img src=x onerror=globalThis.attacked=1>.png': png(1, 1)
}
