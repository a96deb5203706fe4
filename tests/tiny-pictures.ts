/** Pictures as small as pictures can be, whole and readable, for tests of scans. */
import {crc32, deflateSync} from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const part = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(part), 4)
  return Buffer.concat([ends.subarray(0, 4), part, ends.subarray(4)])
}

/** A gray PNG; `words` stand in it as a comment, so that two can differ. */
export function png(words = '', width = 3, height = 2): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(words === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${words}`, 'latin1'))]),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height, 0x80))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const segment = (marker: number, data: Uint8Array) =>
  Buffer.concat([
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
    data
  ])

/** A gray JPEG of 3 by 2 points, as a browser encodes it, without its profile of colors. */
const grayJpeg = Buffer.from(
  '/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP//////////////////////////////////////////////////' +
    '/9sAQwFVWlp4aXjrgoLr////////////////////////////////////////////////////////////////////////' +
    '/8AAEQgAAgADAwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAB/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQB' +
    'AQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCgA//Z',
  'base64'
)

/** A gray JPEG; `words` stand in it as a comment. */
export const jpeg = (words = ''): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(words === '' ? [] : [segment(0xfe, Buffer.from(words, 'latin1'))]),
    grayJpeg
  ])

/** A JPEG as cameras write it: with a small picture of itself in its header. */
export const jpegWithThumbnail = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), jpeg('thumbnail')])),
    grayJpeg
  ])

/** A WebP of one point. */
export const webp = (): Buffer =>
  Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')

/** A GIF of one point. */
export const gif = (): Buffer =>
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** A TIFF of 3 by 2 black points. */
export function tiff(): Buffer {
  const entries = [
    [256, 3],
    [257, 2],
    [258, 1],
    [259, 1],
    [262, 1],
    [273, 8],
    [278, 2],
    [279, 2]
  ] as const
  const directory = Buffer.alloc(2 + entries.length * 12 + 4)
  directory.writeUInt16LE(entries.length)
  entries.forEach(([tag, value], at) => {
    directory.writeUInt16LE(tag, 2 + at * 12)
    directory.writeUInt16LE(3, 4 + at * 12)
    directory.writeUInt32LE(1, 6 + at * 12)
    directory.writeUInt32LE(value, 10 + at * 12)
  })
  return Buffer.concat([Buffer.from('49492a000a000000', 'hex'), Buffer.alloc(2), directory])
}
