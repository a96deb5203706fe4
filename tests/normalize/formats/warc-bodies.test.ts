/** Pages of web archives, in every way in which servers send them. */
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync
} from 'node:zlib'
import {describe, expect, test} from 'vitest'
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

/** A page that does not pack to a few bytes. */
const long = Buffer.from(
  page(
    '',
    `<h1>Growers</h1><p>${prose}</p>${Array.from({length: 90}, (_, at) => `<p>Line ${Math.sin(at)}</p>`).join('')}`
  )
)
const cut = (bytes: Buffer, from = -20) => bytes.subarray(0, from)

test.each<[string, string, Uint8Array]>([
  ['chunks, within one', inChunks, cut(chunked(long), 2000)],
  ['chunks, behind one', inChunks, cut(chunked(long), 56 * 30)],
  ['chunks, before the last', inChunks, cut(chunked(long), -5)],
  ['chunks, within a length', inChunks, cut(chunked(long), 56 * 30 + 1)],
  ['gzip', coding('gzip'), cut(gzipSync(long))],
  ['gzip, by its check only', coding('gzip'), cut(gzipSync(long), -4)],
  ['deflate in its frame', coding('deflate'), cut(deflateSync(long))],
  ['deflate without one', coding('deflate'), cut(deflateRawSync(long))],
  ['brotli', coding('br'), cut(brotliCompressSync(long))],
  ['packed chunks', coding('gzip') + inChunks, cut(chunked(gzipSync(long)))],
  [
    'one packed chunk',
    coding('gzip') + inChunks,
    Buffer.concat([Buffer.from('ffff\r\n'), gzipSync(long)])
  ]
])('of one that breaks off, what is there stays, and it is told: %s', async (_, headers, body) => {
  const {items, quarantined} = await readFile('a.warc', warc(headers, body))
  expect(items[0]?.rendition.text).toContain(prose)
  expect(items[0]?.rendition.text).not.toMatch(/^[\da-f]{1,4}$/m)
  expect(quarantined).toMatchObject([
    {
      rule: 'quarantine/broken-off',
      reason:
        'https://example.org/a: What the server sent breaks off; the page was read up to there.'
    }
  ])
})

describe('an old header over a page that is not sent so', () => {
  const openings = [
    '',
    '<!doctype html>',
    '1998\n',
    '1998\r\n',
    'Add\n',
    'F\r\n',
    '0\n',
    '0\r\n',
    'a;b\r\n'
  ]
  const headers = ['br', 'gzip', 'x-gzip', 'deflate', 'zstd'].map(coding).concat(inChunks)
  test.each(headers.flatMap((header) => openings.map((opening) => [header.trim(), opening])))(
    '%s: %j begins it',
    async (header, opening) => {
      const body = `${opening}<h1>Growers ask for help</h1><p>${prose}</p><p>Жители села.</p>`
      const {items, quarantined} = await readFile(
        'a.warc',
        warc(`${header}\r\n`, Buffer.from(body))
      )
      expect(quarantined).toEqual([])
      const text = items[0]?.rendition.text ?? ''
      expect(text).toContain(prose)
      if (!opening.startsWith('<')) expect(text).toContain(opening.trim())
    }
  )
})

test('a chunk whose length is wrong is kept with what follows it, and it is told', async () => {
  const body = chunked(long).toString().replace('\r\n32\r\n', '\r\n33\r\n')
  const {items, quarantined} = await readFile('a.warc', warc(inChunks, Buffer.from(body)))
  expect(items[0]?.rendition.text).toContain(String(Math.sin(89)).slice(0, 6))
  expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/broken-off'])
})

test('a page that would be too large is told, and takes no memory beyond that', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20))
  const {items, quarantined} = await readFile('a.warc', warc(coding('gzip'), bomb))
  expect(items).toEqual([])
  expect(quarantined[0]?.rule).toBe('quarantine/too-large')
})
