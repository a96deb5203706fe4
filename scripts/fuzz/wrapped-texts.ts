/** Any text as a file of each format, as a careless program would write it: nothing is made harmless. */
import {gzipSync, zipSync} from 'fflate'

/** A text in one form, and the end of the file's name. */
interface Wrapper {
  readonly ending: string
  readonly wrap: (text: string) => Uint8Array
}

const bytes = (text: string) => Buffer.from(text)
const firstLine = (text: string) => text.trimStart().split(/\r?\n|\r/, 1)[0] ?? ''

/** Entries of feeds and rows of tables: parts of the text, each of its own. */
const parts = (text: string) => text.split(/\n\n+/).slice(0, 12)

const page = (text: string) =>
  `<!doctype html><html><head><title>${firstLine(text)}</title><meta name="author" content="${firstLine(text)}"><script type="application/ld+json">{"@type": "NewsArticle", "headline": ${JSON.stringify(firstLine(text))}}</script></head><body><article><h1>${firstLine(text)}</h1>${parts(
    text
  )
    .map((part) => `<p>${part}</p>`)
    .join('\n')}</article></body></html>`

const cdata = (text: string) => `<![CDATA[${text}]]>`

const rss = (text: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${cdata(firstLine(text))}</title>${parts(
    text
  )
    .map(
      (part, at) =>
        `<item><guid>${at % 9}</guid><link>${part.slice(0, 40)}</link><title>${cdata(firstLine(part))}</title><description>${cdata(part)}</description></item>`
    )
    .join('')}</channel></rss>`

const atom = (text: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${parts(text)
    .map(
      (part, at) =>
        `<entry><id>urn:${at}</id><title type="html">${cdata(firstLine(part))}</title><content type="html">${cdata(part)}</content></entry>`
    )
    .join('')}</feed>`

const wordPress = (text: string) =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${parts(text)
    .map(
      (part, at) =>
        `<item><title>${cdata(firstLine(part))}</title><wp:post_name>p${at % 9}</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${cdata(part)}</content:encoded></item>`
    )
    .join('')}</channel></rss>`

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

const table = (text: string) =>
  `id,title,url,text\r\n${parts(text)
    .map((part, at) =>
      [at % 9, firstLine(part), part.slice(0, 60), part].map((one) => cell(String(one))).join(',')
    )
    .join('\r\n')}\r\n`

const mail = (text: string) =>
  `From: ${firstLine(text)} <a@example.org>\r\nSubject: ${firstLine(text)}\r\nDate: Thu, 2 Jul 2009 23:39:58 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`

const markdown = (text: string) => `---\ntitle: ${firstLine(text)}\nauthor: x\n---\n\n# ${text}`

function record(text: string): string {
  const block = bytes(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(text)}`
  )
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${encodeURIComponent(firstLine(text).slice(0, 40).toWellFormed())}\r\nWARC-Date: 2012-03-04T23:30:00Z\r\nContent-Length: ${block.length}\r\n\r\n${block.toString()}\r\n\r\n`
}

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function document(text: string): Uint8Array {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
  return zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    'word/document.xml': bytes(
      `<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}</w:body></w:document>`
    )
  })
}

/** Without a table of contents: programs that read PDF find the parts without. */
function pdf(text: string): Uint8Array {
  const lines = text.split('\n').slice(0, 200)
  const show = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -12 Td`).join('\n')
  const stream = `BT /F1 10 Tf 50 800 Td\n${show}\nET`
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 595 842] >> endobj',
      '3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
      '4 0 obj << /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >> endobj',
      `5 0 obj << /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream endobj`,
      'trailer << /Root 1 0 R /Size 6 >>',
      '%%EOF\n'
    ].join('\n'),
    'latin1'
  )
}

export const wrappers: readonly Wrapper[] = [
  {ending: '.html', wrap: (text) => bytes(page(text))},
  {ending: '.md', wrap: (text) => bytes(markdown(text))},
  {ending: '.eml', wrap: (text) => bytes(mail(text))},
  {ending: '.rss', wrap: (text) => bytes(rss(text))},
  {ending: '.atom', wrap: (text) => bytes(atom(text))},
  {ending: '.xml', wrap: (text) => bytes(wordPress(text))},
  {ending: '.csv', wrap: (text) => bytes(table(text))},
  {ending: '.warc', wrap: (text) => bytes(parts(text).map(record).join(''))},
  {ending: '.warc.gz', wrap: (text) => gzipSync(bytes(record(text)), {mtime: 0})},
  {ending: '.docx', wrap: document},
  {ending: '.pdf', wrap: pdf}
]
