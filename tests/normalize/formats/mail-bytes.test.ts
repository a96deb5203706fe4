/** Mails whose bytes no header tells how to read, as old programs sent them. */
import {describe, expect, test} from 'vitest'
import {readFile} from './run.ts'

const russian =
  'Президент Израиля Шимон Перес прибыл в Баку. Он встретился с президентом Азербайджана, и стороны обсудили сотрудничество в области энергетики и сельского хозяйства.'
const windows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0)!
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
  )
const head = (contentType = '') =>
  `From: Levi <levi@paper.example>\r\nSubject: Baku\r\n${contentType}\r\n`
const mail = async (contentType: string, ...body: (string | Buffer)[]) => {
  const bytes = Buffer.concat([head(contentType), ...body].map((part) => Buffer.from(part)))
  const {items, quarantined} = await readFile('a.eml', bytes)
  expect(quarantined).toEqual([])
  return items[0]!
}

describe('bytes beyond ASCII', () => {
  test.each([
    ['without a charset', ''],
    ['of a charset that has none', 'Content-Type: text/plain; charset=us-ascii\r\n'],
    [
      'of a charset on a further line',
      'Content-Type: text/plain; format=flowed;\r\n\tcharset="US-ASCII"\r\n'
    ]
  ])('%s are read by their letters, and the reading is doubted', async (_, contentType) => {
    const {rendition} = await mail(contentType, windows1251(russian))
    expect(rendition).toMatchObject({encoding: 'windows-1251'})
    expect(rendition.confidence).toBeLessThan(1)
    expect(rendition.text).toContain(russian)
  })

  test('are read as their part says', async () => {
    const contentType = 'Content-Type: text/plain; charset=windows-1251\r\n'
    const {rendition} = await mail(contentType, windows1251(russian))
    expect(rendition).toMatchObject({encoding: 'utf-8', confidence: 1})
    expect(rendition.text).toContain(russian)
  })

  test('that are UTF-8 are, whatever says ASCII', async () => {
    const {rendition} = await mail('Content-Type: text/plain; charset=us-ascii\r\n', russian)
    expect(rendition).toMatchObject({encoding: 'utf-8', confidence: 1})
    expect(rendition.text).toContain(russian)
  })

  test('that are none of its UTF-8 are told with their places', async () => {
    const contentType = 'Content-Type: text/plain; charset=utf-8\r\n'
    const accents = 'Café, Zürich, Müller, Hôtel, Perón, Köln.\r\n'
    const {rendition, notices} = await mail(contentType, accents, 'A', Buffer.of(0xf1), 'adido')
    expect(rendition).toMatchObject({encoding: 'utf-8', confidence: 0.7})
    expect(notices).toMatchObject([
      {rule: 'issue/stray-bytes', params: {bytes: 'F1', lines: '6', columns: '2'}}
    ])
  })

  test('of one part are not read by the charset of another', async () => {
    const contentType = 'Content-Type: multipart/alternative; boundary=b\r\n'
    const part = (charset: string) => `--b\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`
    const {rendition} = await mail(
      contentType,
      ...[
        part('windows-1251'),
        windows1251(russian),
        '\r\n',
        part('utf-8'),
        russian,
        '\r\n--b--\r\n'
      ]
    )
    expect(rendition.confidence).toBe(1)
    expect(rendition.text.split(russian)).toHaveLength(3)
  })
})

test('what does not read as a part says is doubted', async () => {
  const contentType =
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n'
  const {rendition} = await mail(contentType, 'A=F1adido in a line of plain words')
  expect(rendition.confidence).toBe(0.7)
})

test('a line that reads like a header in the text stays as it is', async () => {
  const contentType = 'Content-Type: text/plain; charset=utf-8\r\n'
  const line = 'The header said charset=us-ascii; that was wrong in Zürich.'
  expect((await mail(contentType, line)).rendition.text).toContain(line)
})

describe('lines of a text that are written like a header', () => {
  const quoted = [
    'Content-Type: text/plain; charset=us-ascii',
    'Content-Type: text/plain; charset=windows-1251',
    'Content-Transfer-Encoding: binary'
  ]
  const inPart = 'Content-Type: text/plain; charset=us-ascii\r\n\r\n'
  const multipart = (boundary: string) => `Content-Type: multipart/mixed; ${boundary}\r\n`
  test.each<[string, string, string, string]>([
    ['a mail', 'Content-Type: text/plain; charset=us-ascii\r\n', '', ''],
    ['a part', multipart('boundary="a b"'), `--a b\r\n${inPart}`, '\r\n--a b--\r\n'],
    ['a part of two', multipart('boundary=b'), `--b\r\n${inPart}`, `\r\n--b\r\n${inPart}Ende.`],
    [
      'a part whose boundary is in pieces',
      multipart('boundary*0=a;\r\n boundary*1=b'),
      `--ab\r\n${inPart}`,
      '\r\n--ab--\r\n'
    ],
    [
      'a multipart of a multipart',
      multipart('boundary=b'),
      `--b\r\n${multipart('boundary=bc')}\r\n--bc\r\n${inPart}`,
      '\r\n--bc--\r\n--b--\r\n'
    ],
    [
      'a mail within',
      multipart('boundary=b'),
      `--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Baku\r\n${inPart}`,
      '\r\n--b--\r\n'
    ],
    [
      'a digest',
      'Content-Type: multipart/digest; boundary=b\r\n',
      `--b\r\n\r\nSubject: Baku\r\n${inPart}`,
      '\r\n--b--\r\n'
    ]
  ])('of %s stay as they are, and tell nothing', async (_, contentType, before, after) => {
    for (const line of quoted) {
      const text = `${line}\r\n${russian}`
      const {rendition} = await mail(contentType, before, windows1251(text), after)
      expect(rendition.encoding).toBe('windows-1251')
      expect(rendition.text).toContain(text.replace('\r\n', '\n'))
    }
  })

  test('behind a boundary that no header has are of the text', async () => {
    const line = '--x\r\nContent-Type: text/plain; charset=us-ascii'
    const {rendition} = await mail('', windows1251(`${russian}\r\n\r\n${line}`))
    expect(rendition.text).toContain(line.replace('\r\n', '\n'))
    expect(rendition.text).toContain(russian)
  })
})
