import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {closedMarkup} from '../../scripts/normalize/read/cut-xml.ts'
import {readFile} from './formats/run.ts'
import {textOfDocx as read} from '../../scripts/normalize/read/docx.ts'
import {maximumUnpackedBytes} from '../../scripts/normalize/read/package-parts.ts'
import {maximumBytes, type RefusedDocument} from '../../scripts/normalize/read/quarantine.ts'
import {docx, docxParts, listItem, noteReference, paragraph, table} from './docx-file.ts'

const textOfDocx = async (bytes: Uint8Array) => (await read(bytes)).text

describe('text of a Word document', () => {
  test('paragraphs, with the words of several runs and line breaks', async () => {
    const runs =
      '<w:p><w:r><w:t>Shimon </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Peres</w:t></w:r><w:r><w:br/><w:t>in Baku &lt;2009&gt;</w:t></w:r></w:p>'
    expect(await textOfDocx(docx(paragraph('Headline') + runs + paragraph('Text.')))).toBe(
      'Headline\n\nShimon Peres\nin Baku <2009>\n\nText.\n'
    )
  })

  test('lists have bullets or numbers, and parts of their own', async () => {
    const body =
      listItem('one', 1) +
      listItem('part of one', 1, 1) +
      listItem('two', 1) +
      paragraph('then') +
      listItem('first', 2) +
      listItem('second', 2)
    expect(await textOfDocx(docx(body))).toBe(
      '• one\n  • part of one\n• two\n\nthen\n\n1. first\n2. second\n'
    )
  })

  test('rows of a table are lines', async () => {
    const body =
      paragraph('Trade') +
      table([
        ['Year', 'Barrels'],
        ['1995', '12,000']
      ])
    expect(await textOfDocx(docx(body))).toBe('Trade\n\nYear\tBarrels\n1995\t12,000\n')
  })

  test('footnotes stand at the end, and the text says where', async () => {
    const called = `<w:p><w:r><w:t>He left.</w:t></w:r>${noteReference(1)}<w:r><w:t> She stayed.</w:t></w:r>${noteReference(2)}</w:p>`
    expect(await textOfDocx(docx(called, ['On Aug. 31.', 'In Almaty.']))).toBe(
      'He left.[1] She stayed.[2]\n\n[1] On Aug. 31.\n\n[2] In Almaty.\n'
    )
  })

  test('deleted words are not there, inserted ones are', async () => {
    const body =
      '<w:p><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>'
    expect(await textOfDocx(docx(body))).toBe('in\n')
  })

  test('an empty document has no text; what it says of itself is not its text', async () => {
    expect(await textOfDocx(docx(''))).toBe('')
  })
})

describe('what cannot be read is refused with a reason', () => {
  const rule = (bytes: Uint8Array) =>
    textOfDocx(bytes).then(
      () => 'read',
      (error: unknown) => (error as Partial<RefusedDocument>).refusal?.rule
    )
  const zipped = (parts: Record<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          typeof part === 'string' ? strToU8(part) : part
        ])
      )
    )

  test.each([
    ['no package', strToU8('Some text.'), 'quarantine/unreadable-docx'],
    ['a package of something else', zipped({'a.xml': '<a/>'}), 'quarantine/unreadable-docx'],
    ['one cut short', docx(paragraph('Text.')).subarray(0, 900), 'quarantine/unreadable-docx'],
    [
      'one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      'quarantine/unreadable-docx'
    ],
    [
      'broken markup',
      zipped({...docxParts(''), 'word/document.xml': '<w:document'}),
      'quarantine/unreadable-docx'
    ]
  ])('%s', async (_, bytes, expected) => {
    expect(await rule(bytes)).toBe(expected)
  })

  test('a part that unpacks to too much, whatever it says of its size', async () => {
    const bomb = zipped({
      ...docxParts(''),
      'word/bomb.xml': new Uint8Array(maximumUnpackedBytes + 1)
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await rule(bomb)).toBe('quarantine/too-large')
    const size = Buffer.from(new Uint32Array([maximumUnpackedBytes + 1]).buffer)
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at))
      lying.writeUInt32LE(5, at)
    expect(await rule(lying)).not.toBe('read')
  })

  test('pictures are not unpacked, however large', async () => {
    const bytes = zipped({
      ...docxParts(paragraph('Text.')),
      'word/media/a.png': new Uint8Array(maximumUnpackedBytes + 1)
    })
    expect(await textOfDocx(bytes)).toBe('Text.\n')
  })

  test('a picture in the text leaves no trace', async () => {
    const picture =
      '<w:p><w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const parts = docxParts(picture + paragraph('Text.'))
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/></Relationships>'
    const name = 'word/_rels/document.xml.rels'
    const linked = {
      ...parts,
      [name]: parts[name]!.replace('</Relationships>', relation),
      'word/media/a.png': Uint8Array.of(1)
    }
    expect(await textOfDocx(zipped(linked))).toBe('Text.\n')
  })

  test('a document of endless text', async () => {
    const body = paragraph('All work and no play. '.repeat(1000)).repeat(1 + maximumBytes / 22_000)
    expect(await rule(docx(body))).toBe('quarantine/too-large')
  })
})

describe('a document with other bytes than it was saved with', () => {
  const whole = Buffer.from(docx(paragraph('Growers ask the treasury for help.')))
  const stored = Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(docxParts(paragraph('Growers ask.'))).map(([name, xml]) => [
          name,
          strToU8(xml)
        ])
      ),
      {level: 0}
    )
  )

  test('says so by its check sums', async () => {
    const flipped = Buffer.from(stored)
    flipped[flipped.indexOf('Growers')]! ^= 1
    expect(await read(flipped)).toEqual({text: 'Frowers ask.\n', isDamaged: true, isCut: false})
  })

  test.each([
    ['packed', whole],
    ['stored', stored]
  ])('does not where it is whole: %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({isDamaged: false, isCut: false})
  })
})

describe('a document that breaks off', () => {
  const paragraphs = Array.from({length: 40}, (_, n) =>
    paragraph(
      `Grower ${n * 7919} asks the treasury & its ${n * n} clerks for “help”.`.replace('&', '&amp;')
    )
  )
  const whole = docx(`${paragraphs.join('')}<w:p>${noteReference(1)}</w:p>`, ['Not yet.'])
  const all = () => textOfDocx(whole)

  test('is read as far as it unpacks, wherever that is, and says so', async () => {
    const text = await all()
    const lengths = new Set<number>()
    for (let cut = 1; cut < 60; cut += 1) {
      const part = whole.subarray(0, Math.floor((whole.length * cut) / 60))
      const got = await read(part).catch((error: unknown) => error as RefusedDocument)
      if ('refusal' in got) {
        expect(got.refusal.rule, String(cut)).toBe('quarantine/unreadable-docx')
        continue
      }
      expect(got.isCut, String(cut)).toBe(true)
      // Notes stand at the end of the text, and can be lost alone.
      const prose = got.text.replace(/\n\[1\][^]*$/, '').trimEnd()
      expect(text.startsWith(prose), `${cut}: ${prose.slice(-80)}`).toBe(true)
      lengths.add(got.text.length)
    }
    expect(lengths.size).toBeGreaterThan(5)
  })

  test.each([
    ['without the mark of its end', (end: number) => end - 22],
    ['without the last bytes of its directory', (end: number) => end - 60]
  ])('%s, all of its text is read, and it says so', async (_, cut) => {
    const got = await read(whole.subarray(0, cut(whole.length)))
    expect(got).toEqual({text: await all(), isDamaged: false, isCut: true})
  })

  test('is told to the curator', async () => {
    const {items} = await readFile('a.docx', whole.subarray(0, whole.length - 60))
    expect(items[0]?.notices?.map(({rule}) => rule)).toEqual(['issue/document-cut'])
  })
})

test.each([
  ['<a><b c="d>e">x</b', '<a><b c="d>e">x</b></a>'],
  ['<a><b/>x &amp; y &am', '<a><b/>x &amp; y </a>'],
  ['<?xml version="1.0"?><a>x</a>', '<?xml version="1.0"?><a>x</a>'],
  ['<a>x<b c="', '<a>x</a>']
])('markup that breaks off is closed: %s', (cut, whole) => {
  expect(closedMarkup(Buffer.from(cut))).toBe(whole)
})

test('of a letter that is cut nothing is left', () => {
  expect(closedMarkup(Buffer.from('<a>x“').subarray(0, -1))).toBe('<a>x</a>')
})
