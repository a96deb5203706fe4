/** Mails that break off, and lines that their parser would lose or take for something else. */
import {describe, expect, test} from 'vitest'
import {prose, readFile} from './run.ts'

const base64 = (text: string, width = 76) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\r\n')
const long = `${prose}\n${prose} Zürich\n`
const head = (...more: string[]) =>
  ['From: Levi <levi@paper.example>', 'Subject: Baku', ...more, '', ''].join('\r\n')
const encoded = (how: string) =>
  head('Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${how}`)
const part = (text: string, ...more: string[]) =>
  ['--b', 'Content-Type: text/plain; charset=utf-8', ...more, '', text, ''].join('\r\n')
const multipart = head('Content-Type: multipart/mixed; boundary=b')
const file = ['--b', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', ''].join(
  '\r\n'
)

async function mail(text: string | Buffer) {
  const {items, quarantined} = await readFile('a.eml', text)
  expect(quarantined).toEqual([])
  const {rendition, notices = []} = items[0]!
  return {
    text: rendition.text,
    told: notices.map(({rule, params}) => [
      rule.replace('issue/mail-', ''),
      String(Object.values(params)[0])
    ])
  }
}

describe('a mail that breaks off', () => {
  const whole = encoded('base64') + base64(long)
  test.each<[string, string, string]>([
    ['within base64', whole.slice(0, -3), '11'],
    ['within the padding of base64', encoded('base64') + base64('Growers met').slice(0, -1), '6'],
    ['within a sign of quoted-printable', `${encoded('quoted-printable')}${prose} Z=C3=B`, '6'],
    ['within a line of quoted-printable', `${encoded('quoted-printable')}${prose}=\r\n`, '6'],
    ['within its parts', multipart + part(prose), '8'],
    ['within a file that it brings', `${multipart}${part(prose)}${file}iVBORw0KGgo`, '13'],
    [
      'within parts of a part',
      `${multipart}--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n${part(prose).replace('--b', '--c')}--c--\r\n`,
      '12'
    ]
  ])('%s says so, with the line', async (_, text, line) => {
    const {text: read, told} = await mail(text)
    expect(told).toEqual([['cut', line]])
    expect(read).toMatch(/\nThe harvest of the year was|\nGrowers met/)
  })

  test.each([
    ['base64', whole],
    ['base64 in lines of their own length', encoded('base64') + base64(long, 57)],
    ['quoted-printable', `${encoded('quoted-printable')}${prose} 2=3D1+1, Z=C3=BCrich\r\n`],
    ['parts', `${multipart}${part(prose)}--b--\r\n`],
    ['parts without a line end behind them', `${multipart}${part(prose)}--b--`],
    ['signs of no encoding', `${head()}${prose} a =`]
  ])('says nothing where it is whole: %s', async (_, text) => {
    expect((await mail(text)).told).toEqual([])
  })
})

describe('lines that are of no part', () => {
  const footer = [
    '_______________________________________________',
    'Growers mailing list, Zürich',
    'Unsubscribe',
    'https://growers.example/list'
  ].join('\r\n')

  test.each([
    ['padded', long],
    ['that needs no padding', `${long}${' '.repeat(3 - (Buffer.byteLength(long) % 3))}`],
    ['in one line', 'Growers ask for help']
  ])('stay as they are below base64 %s, and the text is whole', async (_, text) => {
    const {text: read, told} = await mail(`${encoded('base64')}${base64(text)}\r\n${footer}\r\n`)
    expect(read).toContain(`${text.trim()}\n\n${footer}`)
    const first = 6 + base64(text).split('\r\n').length
    expect(told).toEqual([['stray-lines', `${first}–${first + 3}`]])
  })

  test('within base64 do not spoil what is below them', async () => {
    const lines = base64(long).split('\r\n')
    const spoiled = [lines[0], '*** scanned: clean ***', ...lines.slice(1)].join('\r\n')
    const {text, told} = await mail(encoded('base64') + spoiled)
    expect(text).toContain(long.trim())
    expect(text).toContain('*** scanned: clean ***')
    expect(told).toEqual([['stray-lines', '7']])
  })

  test('are all lines of a text that is not encoded, whatever its header says', async () => {
    const {text, told} = await mail(`${encoded('base64')}Growers\r\n\r\n${prose}\r\nBaku\r\n`)
    expect(text).toContain(`Growers\r\n${prose}\r\nBaku`)
    expect(told).toEqual([['stray-lines', '6, 8–9']])
  })

  test('behind the last part are kept, and are not of the text', async () => {
    const {items} = await readFile('a.eml', `${multipart}${part(prose)}--b--\r\n\r\n${footer}\r\n`)
    const {rendition, markup, notices} = items[0]!
    expect(rendition.text.endsWith('https://growers.example/list')).toBe(true)
    const behind = markup?.at(-1)
    expect(rendition.text.slice(behind?.start, behind?.end)).toBe(footer)
    expect(notices).toMatchObject([{rule: 'issue/mail-stray-lines', params: {lines: '11–14'}}])
  })

  test('of a file that a mail brings are of no text', async () => {
    const {told} = await mail(`${multipart}${part(prose)}${file}iVBO*Rw0KGgo=\r\n--b--\r\n`)
    expect(told).toEqual([])
  })

  test('of another charset are read by their letters', async () => {
    const stray = Buffer.from('___ Zürich, Café, Müller ___', 'latin1')
    const {text} = await mail(
      Buffer.concat([Buffer.from(`${encoded('base64')}${base64(long)}\r\n`), stray])
    )
    expect(text).toContain('Zürich, Café, Müller')
    expect(text).toContain(long.trim())
  })
})
