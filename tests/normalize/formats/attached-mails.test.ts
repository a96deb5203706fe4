/** Mails within a mail: what is told of them is what stands in them, on every machine. */
import {afterEach, describe, expect, test} from 'vitest'
import {articleOf, page, prose, readFile} from './run.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const lines = (...all: string[]) => all.join('\r\n')
const header = (...more: string[]) =>
  lines('From: Levi <levi@paper.example>', 'Subject: Fwd: Baku', ...more, '')
const outer = (...parts: string[]) =>
  lines(
    header('Date: Fri, 10 Jul 2009 09:00:00 +0300', 'Content-Type: multipart/mixed; boundary=b'),
    ...parts.flatMap((part) => ['--b', part]),
    '--b--',
    ''
  )
const note = lines('Content-Type: text/plain', '', 'See below.')
const inner = (date: string, ...more: string[]) =>
  lines(
    `Date: ${date}`,
    'From: =?utf-8?Q?R=C3=A9ka?= <reka@paper.example>',
    'Subject: Growers ask for help',
    ...more,
    '',
    prose
  )
const attached = (mail: string, ...more: string[]) =>
  lines('Content-Type: message/rfc822', ...more, '', mail)
const textOf = async (mail: string) => {
  const {items, quarantined} = await readFile('a.eml', mail)
  expect(quarantined).toEqual([])
  return items[0]!.rendition.text
}

describe('the date of a mail within', () => {
  const dates = [
    'Thu, 09 Jul 2009 23:30:00 -0500',
    '9 Jul 2009 01:00 (CEST)',
    'Thu Jul 9 10:00:00 2009',
    'some day in July'
  ]
  test.each(
    dates.flatMap((date) => ['UTC', 'Asia/Tokyo', 'America/Lima'].map((tz) => [date, tz] as const))
  )('%s stands as it is written, in %s', async (date, tz) => {
    process.env['TZ'] = tz
    expect(await textOf(outer(note, attached(inner(date))))).toContain(`\nDate: ${date}\n`)
  })

  test('is the same in a page, in a mail of a mail and in one that is encoded', async () => {
    const [date = ''] = dates
    const html = inner(date, 'Content-Type: text/html').replace(prose, page(''))
    const twice = outer(
      attached(outer(note, attached(inner(date))).replaceAll(/(boundary=|--)b/g, '$1c'))
    )
    const packed = Buffer.from(inner(date)).toString('base64')
    for (const mail of [
      outer(note, attached(html)),
      twice,
      outer(note, attached(packed, 'Content-Transfer-Encoding: base64'))
    ]) {
      const text = await textOf(mail)
      expect(text).toContain(`Date: ${date}\n`)
      expect(text).not.toMatch(/\d+\/\d+\/2009/)
    }
  })

  test('is no day on which another machine would date the article', async () => {
    const mail = outer(note, attached(inner('Thu, 09 Jul 2009 23:30:00 -0500')))
    const found = []
    for (const tz of ['UTC', 'Asia/Tokyo', 'America/Lima']) {
      process.env['TZ'] = tz
      found.push((await articleOf('a.eml', mail)).markdown)
    }
    expect(new Set(found).size).toBe(1)
  })
})

test('a mail within stands below the text, in order, with its header and files', async () => {
  const file = lines('Content-Type: image/png; name=map.png', '', 'PNG')
  const mixed = lines(
    header('Content-Type: multipart/mixed; boundary=c'),
    ...['--c', note, '--c', file, '--c--', '']
  )
  const text = await textOf(outer(note, attached(inner('9 Jul 2009')), attached(mixed)))
  expect(text).toBe(
    [
      'Date: Fri, 10 Jul 2009 09:00:00 +0300\nFrom: Levi <levi@paper.example>\nSubject: Fwd: Baku\nAttachment: map.png (image/png)',
      'See below.',
      'Date: 9 Jul 2009\nFrom: Réka <reka@paper.example>\nSubject: Growers ask for help',
      prose,
      'From: Levi <levi@paper.example>\nSubject: Fwd: Baku',
      'See below.'
    ].join('\n\n')
  )
})

test.each<[string, string, string]>([
  [
    'a mail that is sent as a file',
    attached(inner('x'), 'Content-Disposition: attachment'),
    'rfc822'
  ],
  [
    'the mail that a report is of',
    lines(
      attached(inner('x')),
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Action: failed'
    ),
    'delivery-status'
  ]
])('%s is told as a file, and is no text', async (_, part, told) => {
  const text = await textOf(outer(note, part))
  expect(text).toContain(`(message/${told})`)
  expect(text).not.toContain(prose)
})

test('a mail without one within stays as it is', async () => {
  expect(await textOf(lines(header(), prose, '', 'Date: 9 Jul 2009', ''))).toContain(
    `${prose}\n\nDate: 9 Jul 2009`
  )
})
