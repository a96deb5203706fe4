/** Pages of web archives, in every way in which servers send them. */
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync
} from 'node:zlib'
import {expect, test} from 'vitest'
import {page, prose, readFile} from './run.ts'

const html = Buffer.from(page('<title>Growers ask for help</title>'))
const chunked = (bytes: Buffer, {extension = '', trailer = ''} = {}) => {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 50) {
    const part = bytes.subarray(at, at + 50)
    parts.push(
      Buffer.from(`${part.length.toString(16)}${extension}\r\n`),
      part,
      Buffer.from('\r\n')
    )
  }
  return Buffer.concat([...parts, Buffer.from(`0\r\n${trailer}\r\n`)])
}

function warc(headers: string, body: Uint8Array): Buffer {
  const response = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    body
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2010-01-02T03:04:05Z\r\nContent-Type: application/http\r\nContent-Length: ${response.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), response, Buffer.from('\r\n\r\n')])
}
const coding = (name: string) => `Content-Encoding: ${name}\r\n`
const inChunks = 'Transfer-Encoding: chunked\r\n'
const zip = gzipSync(html)

test.each<[string, string, Uint8Array]>([
  ['as it is', '', html],
  ['gzip', coding('gzip'), zip],
  ['x-gzip, in capitals', coding('X-GZIP'), zip],
  ['deflate in its frame', coding('deflate'), deflateSync(html)],
  ['deflate without one', coding('deflate'), deflateRawSync(html)],
  ['brotli', coding('br'), brotliCompressSync(html)],
  ['zstandard', coding('zstd'), zstdCompressSync(html)],
  ['two codings, one on the other', coding('deflate, gzip'), gzipSync(deflateSync(html))],
  ['packed for the way', 'Transfer-Encoding: gzip, chunked\r\n', chunked(zip)],
  ['in chunks', inChunks, chunked(html)],
  ['in chunks, in capitals', 'transfer-encoding: Chunked\r\n', chunked(html)],
  ['in packed chunks', coding('gzip') + inChunks, chunked(zip)],
  ['in chunks with extensions', inChunks, chunked(html, {extension: ' ;name="a;b"'})],
  ['in chunks with a trailer', inChunks, chunked(html, {trailer: 'Expires: never\r\n'})],
  ['kept unpacked under its old header', coding('gzip'), html],
  ['kept whole under its old header', inChunks, html]
])('%s', async (_, headers, body) => {
  const {items, quarantined} = await readFile('a.warc', warc(headers, body))
  expect(quarantined).toEqual([])
  expect(items[0]?.rendition.text.trim().split('\n\n').at(-1)).toBe(prose)
})

test('of one whose chunks or packing break off, what is there stays', async () => {
  const long = Buffer.from(page('', `<h1>Growers</h1>${`<p>${prose}</p>`.repeat(40)}`))
  const noise = Buffer.from(
    page('', `<h1>Growers</h1><p>${prose}</p><p>${'0123456789 '.repeat(9)}</p>`)
  )
  for (const [headers, body] of [
    [inChunks, chunked(long).subarray(0, 2000)],
    [coding('gzip'), gzipSync(noise).subarray(0, -20)]
  ] as const) {
    const {items} = await readFile('a.warc', warc(headers, body))
    expect(items[0]?.rendition.text).toContain(prose)
  }
})

test('a page that would be too large is told, and takes no memory beyond that', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20))
  const {items, quarantined} = await readFile('a.warc', warc(coding('gzip'), bomb))
  expect(items).toEqual([])
  expect(quarantined[0]?.rule).toBe('quarantine/too-large')
})
