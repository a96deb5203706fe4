/** Files that are none of their format: told in our own words, those of the libraries last, in quotes. */
import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
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
