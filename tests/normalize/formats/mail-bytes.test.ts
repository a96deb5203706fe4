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
