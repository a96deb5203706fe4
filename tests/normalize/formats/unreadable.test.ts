/** Files that are none of their format: told in our own words, those of the libraries last, in quotes. */
import {gzipSync} from 'node:zlib'
import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {extentOfGzip} from '../../../scripts/normalize/read/gzip.ts'
import {describeBytes} from '../../../scripts/normalize/read/unreadable.ts'
import {pdf} from '../pdf-file.ts'
import {readFile} from './run.ts'

const page = '<!doctype html><title>Not found</title>'
const otherZip = zipSync({'a.xml': Buffer.from('<a/>')})
const aPdf = Buffer.from(pdf([[{x: 50, y: 700, text: 'Peres in Baku'}]]))
const damagedPdf = Buffer.from(aPdf.toString('latin1').replaceAll(/\/(?:Pages|Root)/g, '/Xxxxx'))

test.each([
  ['a.docx', page, 'a Word document: found a web page, expected a ZIP or Office file with'],
  ['a.docx', aPdf, 'found a PDF, expected a ZIP'],
  ['a.docx', otherZip, 'found a ZIP or Office file that is damaged or holds other things, exp'],
  ['a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'found an old Office document, or one with'],
  ['a.docx', '', 'found an empty file'],
  ['a.pdf', page, 'a PDF: found a web page, expected a PDF with its table of contents at the end.'],
  ['a.pdf', damagedPdf, 'found a PDF that is damaged or holds other things'],
  [
    'a.xml',
    '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    'found JSON, expected XML'
  ],
  ['a.rss', page, 'a feed or a WordPress export: found a web page, expected XML with an element'],
  [
    'a.xml',
    '<?xml version="1.0"?><note>x</note>',
    'found XML that is damaged or holds other things'
  ],
  ['a.eml', '', 'a mail: found no header line, expected a mail with header lines'],
  ['a.warc', 'no record', 'a web archive: found plain text, expected records of a web archive'],
  ['a.warc.gz', aPdf, 'found a PDF, expected records'],
  ['a.csv', 'id,"text', 'a table: found a quotation mark that nothing closes, expected plain text']
])('%s of %.30j', async (path, content, words) => {
  const {items, quarantined} = await readFile(path, content)
  expect(items).toEqual([])
  expect(quarantined.map(({reason}) => reason)).toEqual([expect.stringContaining(words)])
  const [reason = '', fix] = [quarantined[0]?.reason, quarantined[0]?.fix]
  expect(reason).toMatch(/^The file cannot be read as [^“]+\.(?: \(The reader: “[^”]+”\))?$/)
  expect(fix).toMatch(/\.$/)
})

describe('what bytes are', () => {
  test.each([
    ['\uFEFF<html>', 'a web page'],
    ['<rss version="2.0">', 'XML'],
    [' [1]', 'JSON'],
    ['\u0001\u0002', 'bytes of no format that is known'],
    ['{\\rtf1', 'an RTF document'],
    ['WARC/1.0', 'records of a web archive'],
    ['Shalom', 'plain text']
  ])('%j', (text, what) => {
    expect(describeBytes(Buffer.from(text))).toBe(what)
  })
})

test.each([
  [
    'a.html',
    '<div>'.repeat(1_200),
    'found elements that are nested more than 1000 deep, expected a web page'
  ],
  [
    'a.eml',
    `Subject: a\r\n${`X: ${'y'.repeat(900)}\r\n`.repeat(2_500)}\r\nText`,
    'found a header of more than 2 MB, expected a mail'
  ]
])('%s beyond the limits of its reader says so', async (path, content, reason) => {
  const {quarantined} = await readFile(path, content)
  expect(quarantined[0]?.reason).toContain(reason)
  expect(quarantined[0]?.reason).not.toContain('The reader')
})

test('a file that unpacks without end is known before it is unpacked', async () => {
  const packed = gzipSync(Buffer.alloc(5_000_000))
  expect(await extentOfGzip(packed, 4_000_000)).toBe('endless')
  expect(await extentOfGzip(packed, 5_000_000)).toBe('whole')
  expect(await extentOfGzip(packed.subarray(0, -9), 5_000_000)).toBe('cut')
})
