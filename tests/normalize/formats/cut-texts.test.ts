/** Articles whose source breaks off: the article itself says so, and does not pass for a whole one. */
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {normalizeFile, page, prose} from './run.ts'

const sentences = Array.from(
  {length: 60},
  (_, at) => `<p>Grower ${at} of ${Math.sin(at)} said no, and left the meeting early.</p>`
).join('')
const html = Buffer.from(
  page('<title>Growers</title>', `<h1>Growers</h1><p>${prose}</p>${sentences}`)
)
/** It ends where a sentence does. */
const short = html.subarray(0, html.lastIndexOf('<p>'))

interface Sent {
  readonly headers?: string
  readonly more?: string
  readonly length?: number
}
function warc(body: Uint8Array, {headers = '', more = '', length}: Sent = {}): Buffer {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
    body
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2010-01-02T03:04:05Z\r\n${more}Content-Type: application/http\r\nContent-Length: ${length ?? block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
const coding = (name: string) => `Content-Encoding: ${name}\r\n`
const lengthOf = (body: Uint8Array) => `Content-Length: ${body.length}\r\n`
const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * 0.6))
const chunked = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])

async function found(path: string, content: string | Uint8Array) {
  const {outcomes, quarantined} = await normalizeFile(path, content)
  const {article, evidence} = outcomes[0]!
  return {
    completeness: article.completeness,
    issues: evidence.issues.map(({rule}) => rule).filter((rule) => rule.endsWith('-cut')),
    quarantined: quarantined.map(({rule}) => rule)
  }
}

describe('a page of a web archive', () => {
  test.each<[string, Buffer, string?]>([
    ['shorter than the server said', warc(short, {headers: lengthOf(html)})],
    [
      'packed, and shorter',
      warc(half(gzipSync(html)), {headers: coding('gzip') + lengthOf(gzipSync(html))})
    ],
    ['whose gzip breaks off', warc(half(gzipSync(html)), {headers: coding('gzip')})],
    ['whose brotli breaks off', warc(half(brotliCompressSync(html)), {headers: coding('br')})],
    ['whose deflate breaks off', warc(half(deflateSync(html)), {headers: coding('deflate')})],
    ['whose chunks break off', warc(chunked(short), {headers: 'Transfer-Encoding: chunked\r\n'})],
    ...['length', 'time', 'disconnect', 'unspecified'].map((why): [string, Buffer] => [
      `truncated: ${why}`,
      warc(short, {more: `WARC-Truncated: ${why}\r\n`})
    ]),
    [
      'in a record that ends before its length',
      Buffer.concat([warc(short, {length: short.length + 300}), warc(html)]),
      'quarantine/wrong-length'
    ]
  ])('%s', async (_, bytes, told = 'quarantine/broken-off') => {
    expect(await found('a.warc', bytes)).toEqual({
      completeness: 'fragment',
      issues: ['issue/page-cut'],
      quarantined: [told]
    })
  })

  test('with the end of its markup, it is told, and has all of its text', async () => {
    const bytes = warc(gzipSync(html).subarray(0, -4), {headers: coding('gzip')})
    expect(await found('a.warc', bytes)).toMatchObject({
      completeness: 'whole',
      issues: ['issue/page-cut']
    })
  })

  test.each<[string, Buffer]>([
    ['of the length that is said', warc(html, {headers: lengthOf(html)})],
    ['longer than that', warc(html, {headers: lengthOf(short)})],
    ['packed', warc(gzipSync(html), {headers: coding('gzip') + lengthOf(gzipSync(html))})],
    [
      'kept unpacked under its old headers',
      warc(html, {headers: `${coding('gzip')}Content-Length: 99999\r\n`})
    ],
    [
      'in chunks, which have no length',
      warc(Buffer.concat([chunked(html), Buffer.from('0\r\n\r\n')]), {
        headers: 'Transfer-Encoding: chunked\r\nContent-Length: 99999\r\n'
      })
    ],
    ['of a length that is no number', warc(html, {headers: 'Content-Length: many\r\n'})],
    ['that is not truncated', warc(html, {more: 'WARC-Truncated: \r\n'})]
  ])('%s is whole', async (_, bytes) => {
    expect(await found('a.warc', bytes)).toEqual({
      completeness: 'whole',
      issues: [],
      quarantined: []
    })
  })

  test('in a record that is longer than its header says is whole, too', async () => {
    expect(await found('a.warc', Buffer.concat([warc(html, {length: 300}), warc(html)]))).toEqual({
      completeness: 'whole',
      issues: [],
      quarantined: ['quarantine/wrong-length']
    })
  })
})

describe('a mail', () => {
  const head = 'From: Levi <levi@paper.example>\r\nSubject: Baku\r\n'
  const multipart = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n`
  const plain = `--b\r\nContent-Type: text/plain\r\n\r\n${prose}\r\n`
  const html64 = Buffer.from(page('')).toString('base64')
  const inBase64 = '\r\nContent-Transfer-Encoding: base64\r\n\r\n'
  test.each([
    [
      'within its text',
      `${head}Content-Type: text/plain${inBase64}${Buffer.from(`${prose} More.`).toString('base64').slice(0, -2)}`,
      'fragment'
    ],
    ['within a part that is its text', multipart + plain, 'fragment'],
    [
      'within the page that is its text',
      `${multipart}--b\r\nContent-Type: text/html${inBase64}${html64}`,
      'fragment'
    ],
    [
      'within the page of a text that is whole',
      `${multipart}${plain}--b\r\nContent-Type: text/html${inBase64}${html64.slice(0, -9)}`,
      'whole'
    ],
    [
      'within a file that it brings',
      `${multipart}${plain}--b\r\nContent-Type: image/png${inBase64}iVBORw0KGgo`,
      'whole'
    ]
  ])('that breaks off %s', async (_, mail, completeness) => {
    expect(await found('a.eml', mail)).toMatchObject({completeness, issues: ['issue/mail-cut']})
  })

  test('that is whole says nothing', async () => {
    expect(await found('a.eml', `${multipart}${plain}--b--\r\n`)).toMatchObject({
      completeness: 'whole',
      issues: []
    })
  })
})
