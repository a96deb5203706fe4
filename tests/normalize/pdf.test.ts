import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {pageText} from '../../scripts/normalize/read/pdf-page.ts'
import {piecesOf, type GlyphRun} from '../../scripts/normalize/read/pdf-pieces.ts'
import type {RefusedDocument} from '../../scripts/normalize/read/quarantine.ts'
import {maximumPages, maximumRuns, textOfPdf as readPdf} from '../../scripts/normalize/read/pdf.ts'
import {articleOf} from './formats/run.ts'
import {column, pdf, pdfOf, type Placed} from './pdf-file.ts'

const textOfPdf = async (bytes: Uint8Array) => (await readPdf(bytes)).text

const left = [
  'The president of Israel arrived in',
  'Baku on Monday for a visit of two',
  'days, met his host at the air-',
  'port, and drove to the city.'
]
const right = [
  'On the second day he spoke to',
  'parliament about energy and',
  'about water, officials said.'
]
const headline: Placed = {x: 50, y: 800, size: 20, text: 'A headline over both columns'}
const read = `A headline over both columns\n\n${[...left, ...right].join('\n')}\n`

describe('text of a PDF', () => {
  test('columns are read one after the other, hyphens stay as printed', async () => {
    expect(
      await textOfPdf(pdf([[headline, ...column(50, 760, left), ...column(320, 760, right)]]))
    ).toBe(read)
  })

  test('also where they were set line by line', async () => {
    const lines = left.flatMap((text, at) => [
      {x: 50, y: 760 - at * 12, text},
      ...(right[at] === undefined ? [] : [{x: 320, y: 760 - at * 12, text: right[at]}])
    ])
    expect(await textOfPdf(pdf([[headline, ...lines]]))).toBe(read)
    expect(await textOfPdf(pdf([[...lines.toReversed(), headline]]))).toBe(read)
  })

  test('three columns, and a line over all of them below', async () => {
    const page = [
      ...column(40, 700, left),
      ...column(220, 700, right),
      ...column(400, 700, left),
      {
        x: 40,
        y: 600,
        text: 'Copyright 2009 by the paper that printed all of the columns above, in every land.'
      }
    ]
    expect(await textOfPdf(pdf([page]))).toBe(
      `${[...left, ...right, ...left].join('\n')}\n\nCopyright 2009 by the paper that printed all of the columns above, in every land.\n`
    )
  })

  test('a wider gap ends a paragraph, an indent begins one', async () => {
    const page = [
      ...column(50, 760, left),
      {x: 50, y: 700, text: 'A paragraph behind a gap, which is'},
      {x: 50, y: 688, text: 'of two lines.'},
      {x: 65, y: 676, text: 'An indented one.'}
    ]
    expect(await textOfPdf(pdf([page]))).toBe(
      `${left.join('\n')}\n\nA paragraph behind a gap, which is\nof two lines.\n    An indented one.\n`
    )
  })

  test('rows of a table stay rows', async () => {
    const cells = [1995, 1996, 1997].flatMap((year, at) => [
      {x: 60, y: 680 - at * 12, text: String(year)},
      {x: 200, y: 680 - at * 12, text: `${at + 1},000 barrels`}
    ])
    expect(
      await textOfPdf(pdf([[{x: 50, y: 720, text: 'Trade grew in these years:'}, ...cells]]))
    ).toBe(
      'Trade grew in these years:\n\n    1995\t1,000 barrels\n    1996\t2,000 barrels\n    1997\t3,000 barrels\n'
    )
  })

  test('pages follow each other with an empty line in between', async () => {
    expect(await textOfPdf(pdf([column(50, 700, left), [], column(50, 700, right)]))).toBe(
      `${left.join('\n')}\n\n${right.join('\n')}\n`
    )
  })

  test('words along the margin come last', async () => {
    const turned = 'BT /F1 8 Tf 0 1 -1 0 20 300 Tm (Scanned by the library) Tj ET'
    const upright = 'BT /F1 10 Tf 1 0 0 1 50 700 Tm (The text.) Tj ET'
    expect(await textOfPdf(pdfOf([`${turned}\n${upright}`]))).toBe(
      'The text.\n\nScanned by the library\n'
    )
  })

  test('reading does not take the bytes away', async () => {
    const bytes = pdf([column(50, 700, left)])
    const copy = Uint8Array.from(bytes)
    await textOfPdf(bytes)
    expect(Uint8Array.from(bytes)).toEqual(copy)
  })
})

describe('pieces', () => {
  const run = (text: string, x: number, width: number, more: Partial<GlyphRun> = {}): GlyphRun => ({
    text,
    x,
    y: 700,
    width,
    size: 10,
    rightToLeft: false,
    ...more
  })

  test('runs side by side are a piece, with a space where one is seen', () => {
    const runs = [
      run('Per', 0, 20),
      run('es', 20, 10),
      run('spoke', 34, 30),
      run('far away', 200, 40)
    ]
    expect(piecesOf(runs).map(({text}) => text)).toEqual(['Peres spoke', 'far away'])
  })

  test('a raised figure belongs to its word', () => {
    const runs = [run('word', 0, 20), run('1', 20, 4, {y: 703, size: 6}), run('next', 27, 20)]
    expect(piecesOf(runs).map(({text}) => text)).toEqual(['word1 next'])
  })

  test('of right-to-left columns the right one comes first', () => {
    const lines = (x: number, words: string) =>
      [0, 1, 2].map((at) =>
        run(`${words} שורה של מילים ${at}`, x, 200, {y: 700 - at * 12, rightToLeft: true})
      )
    const text = pageText(piecesOf([...lines(50, 'שנייה'), ...lines(320, 'ראשונה')]))
    expect(
      text
        .split('\n')
        .slice(0, 6)
        .map((line) => line.split(' ')[0])
    ).toEqual(['ראשונה', 'ראשונה', 'ראשונה', 'שנייה', 'שנייה', 'שנייה'])
  })
})

describe('what cannot be read is refused with a reason', () => {
  const rule = (bytes: Uint8Array) =>
    textOfPdf(bytes).then(
      () => 'read',
      (error: unknown) => (error as Partial<RefusedDocument>).refusal?.rule
    )
  const key = '(01234567890123456789012345678901)'
  const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00><00>]`
  const packed = (length: number, filters = '/FlateDecode') => {
    let stream = Buffer.alloc(length, ' ')
    for (let time = 0; time < filters.split('/Flate').length - 1; time += 1) {
      stream = deflateSync(stream)
    }
    const marked = '@@'
    const [head = '', tail = ''] = Buffer.from(pdfOf([marked]))
      .toString('latin1')
      .split(marked)
    const entry = head.replace(
      /<< \/Length 2 >>/,
      `<< /Length ${stream.length} /Filter [${filters}] >>`
    )
    return Buffer.concat([Buffer.from(entry, 'latin1'), stream, Buffer.from(tail, 'latin1')])
  }
  /** A page whose packed text has one byte changed. */
  const packedText = (at = 0, flip = 0) => {
    const marked = 'MARK'
    const text = Array.from({length: 40}, (_, at) => `(Line ${Math.sin(at)}) Tj T*`).join(' ')
    const stream = deflateSync(`BT /F1 10 Tf 72 720 Td 12 TL ${text} ET`)
    stream[at]! ^= flip
    const [head = '', tail = ''] = Buffer.from(pdfOf([marked]))
      .toString('latin1')
      .split(marked)
    const entry = head.replace(
      /<< \/Length \d+ >>/,
      `<< /Length ${stream.length} /Filter /FlateDecode >>`
    )
    return Buffer.concat([Buffer.from(entry, 'latin1'), stream, Buffer.from(tail, 'latin1')])
  }
  const words = (count: number) =>
    Array.from({length: count}, (_, at) => ({
      x: 50 + (at % 5) * 100,
      y: 800 - at * 0.01,
      text: 'word'
    }))

  test.each([
    ['pages without text', pdf([[], []]), 'quarantine/no-text-layer'],
    ['text that is packed', packedText(), 'read'],
    ['a password', pdf([[headline]], encrypted), 'quarantine/encrypted'],
    ['no PDF', Buffer.from('Some text.'), 'quarantine/unreadable-pdf'],
    ['nothing behind the first line', Buffer.from('%PDF-1.4\n'), 'quarantine/unreadable-pdf'],
    [
      'too many pages',
      pdf(Array.from({length: maximumPages + 1}, () => [headline])),
      'quarantine/too-large'
    ],
    ['too much on a page', pdf([words(maximumRuns + 1)]), 'quarantine/too-large'],
    ['a stream that unpacks without end', packed(100_000_000), 'quarantine/too-large'],
    ['one packed twice', packed(100_000_000, '/FlateDecode /FlateDecode'), 'quarantine/too-large'],
    ['a long stream of nothing', packed(1_000_000), 'quarantine/no-text-layer']
  ])('%s', async (_, bytes, expected) => {
    expect(await rule(bytes)).toBe(expected)
  })

  test('of a damaged document is not said that it holds pictures, wherever the damage is', async () => {
    const rules = new Set<string | undefined>()
    for (let at = 2; at < 200; at += 3) rules.add(await rule(packedText(at, 0x55)))
    expect(rules).toContain('quarantine/damaged-pdf')
    expect(rules).not.toContain('quarantine/no-text-layer')
  })
})

test('a document with a damaged part is read as far as it goes, and says so', async () => {
  const whole = Buffer.from(pdf([column(50, 700, ['Growers ask for help.'])]))
  const at = whole.indexOf('xref')
  const packed = Buffer.from(
    '8 0 obj\n<< /Filter /FlateDecode /Length 12 >>\nstream\nno such pack\nendstream\nendobj\n'
  )
  const damaged = Buffer.concat([whole.subarray(0, at), packed, whole.subarray(at)])
  expect([await readPdf(whole), await readPdf(damaged)]).toMatchObject([
    {isDamaged: false},
    {text: 'Growers ask for help.\n', isDamaged: true}
  ])
  const {evidence} = await articleOf('a.pdf', damaged)
  expect(evidence.issues.map(({rule}) => rule)).toContain('issue/document-damaged')
})
