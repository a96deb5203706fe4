/** Charsets of mails that tell nothing: they are named, and no letters are made up. */
import {describe, expect, test} from 'vitest'
import {articleOf, readFile} from './run.ts'

const russian =
  'Президент Израиля Шимон Перес прибыл в Баку. Он встретился с президентом Азербайджана, и стороны обсудили сотрудничество в области энергетики и сельского хозяйства.'
const windows1251 = Buffer.from(
  Array.from(russian, (sign) => {
    const code = sign.codePointAt(0)!
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
)
const quotedPrintable = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/.{72}/g, '$&=\r\n')
const encodings: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array | string])[] = [
  ['8bit', (bytes) => bytes],
  ['base64', (bytes) => Buffer.from(bytes).toString('base64')],
  ['quoted-printable', quotedPrintable]
]
const head = (charset: string, encoding: string, subject = 'Baku') =>
  `From: Levi <levi@paper.example>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
const mail = async (...parts: (string | Uint8Array)[]) => {
  const {items, quarantined} = await readFile(
    'a.eml',
    Buffer.concat(parts.map((part) => Buffer.from(part)))
  )
  expect(quarantined).toEqual([])
  const {rendition, notices = []} = items[0]!
  return {
    ...rendition,
    told: notices.map(({rule, params}) => [rule, ...Object.values(params)])
  }
}

describe.each(encodings)('in %s, what is written in a charset that is none', (name, encode) => {
  test.each(['x-klingon', '"unknown"', 'cp-of-ours; format=flowed'])(
    'is read by its letters, and doubted: %s',
    async (charset) => {
      const {text, encoding, confidence, told} = await mail(
        head(charset, name),
        encode(windows1251)
      )
      expect(text).toContain(russian)
      expect(encoding).toBe('windows-1251')
      expect(confidence).toBeLessThanOrEqual(0.7)
      const named = charset.replace(/"|;.*/g, '')
      expect(told).toEqual([['issue/mail-charset', named, 'windows-1251']])
    }
  )

  test('is UTF-8 where it is, and the charset is told', async () => {
    const found = await mail(head('x-klingon', name), encode(Buffer.from(russian)))
    expect(found).toMatchObject({encoding: 'utf-8', confidence: 1})
    expect(found.text).toContain(russian)
    expect(found.told).toEqual([['issue/mail-charset', 'x-klingon', 'utf-8']])
  })

  test.each([
    ['windows-1251', windows1251],
    ['cp1251', windows1251],
    ['x-cp1251', windows1251],
    ['UTF8', Buffer.from(russian)],
    ['us-ascii', Buffer.from('Growers ask for help.')],
    ['iso-8859-8-i', Buffer.from('Growers ask for help.')],
    ['cp932', Buffer.from('Growers ask for help.')]
  ])('is told of no charset that is known: %s', async (charset, bytes) => {
    const {told, confidence, text} = await mail(head(charset, name), encode(bytes))
    expect([told, confidence]).toEqual([[], 1])
    expect(text).toMatch(/Перес прибыл|Growers ask/)
  })
})

test.each(encodings.slice(1))(
  'ASCII that is none is read by its letters: %s',
  async (name, encode) => {
    const {text, confidence, told} = await mail(head('us-ascii', name), encode(windows1251))
    expect(text).toContain(russian)
    expect(confidence).toBeLessThanOrEqual(0.7)
    expect(told).toEqual([['issue/mail-charset', 'us-ascii', 'windows-1251']])
  }
)

test('words of a header in a charset that is none stay as they are written', async () => {
  const words = '=?x-unknown?Q?=FF=FE?='
  const found = await mail(head('utf-8', '8bit', words), russian)
  expect(found.text).toContain(`Subject: ${words}\n`)
  expect(found.told).toEqual([['issue/mail-charset', 'x-unknown', '']])
  const known = await mail(head('utf-8', '8bit', '=?koi8-r?Q?=C2=C1=CB=D5?='), russian)
  expect(known.text).toContain('Subject: баку\n')
  expect(known.told).toEqual([])
})

test('of a file that the mail brings nothing is told, nor of words in the text', async () => {
  const file =
    '--b\r\nContent-Type: text/csv; charset=x-klingon\r\nContent-Disposition: attachment\r\n\r\na,b\r\n'
  const text = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${russian}\r\nContent-Type: text/plain; charset=x-klingon\r\n`
  const found = await mail(
    'Subject: Baku\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
    ...[text, file, '--b--\r\n']
  )
  expect(found.told).toEqual([])
})

test('the article says it once, with the name', async () => {
  const {evidence} = await articleOf(
    'a.eml',
    Buffer.concat([Buffer.from(head('x-klingon', '8bit')), windows1251])
  )
  const told = evidence.issues.filter(({rule}) => /charset|encoding/.test(rule))
  expect(told.map(({say}) => say)).toEqual([
    'The mail names the charset “x-klingon”, which does not tell how to read it. The text was read by its bytes, as windows-1251; look whether words are wrong.'
  ])
})
