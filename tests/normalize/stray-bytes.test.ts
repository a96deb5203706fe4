/** Files in UTF-8 with bytes that are none: what is told of them, from the reader to the evidence. */
import {describe, expect, test} from 'vitest'
import {read} from '../../scripts/normalize/read/index.ts'

const cafe =
  'Café talks in Zürich\n\nBaku, 3 May 2005. The ministers met at the Café Müller, near the Hôtel de la Paix, and spoke of Perón.\n\n'
const damaged = Buffer.concat([Buffer.from(cafe), Buffer.from('A\xf1adido: m\xe1s', 'latin1')])

const noticesOf = async (path: string, bytes: Buffer) =>
  (await read({path, bytes})).items.map(({notices = []}) =>
    notices.filter(({rule}) => rule === 'issue/stray-bytes')
  )

describe('stray bytes', () => {
  test.each(['a.txt', 'a.md'])('each is told with its place: %s', async (path) => {
    const {items} = await read({path, bytes: damaged})
    expect(items[0]?.rendition).toMatchObject({encoding: 'utf-8', confidence: 0.7})
    expect(items[0]?.rendition.text).toBe(`${cafe}A\uFFFDadido: m\uFFFDs`)
    expect(await noticesOf(path, damaged)).toEqual([
      [
        {
          rule: 'issue/stray-bytes',
          params: {count: 2, bytes: 'F1 E1', lines: '5 5', columns: '2 11', encoding: ''},
          spans: [cafe.length + 1, cafe.length + 10].map((at) => ({start: at, end: at + 1}))
        }
      ]
    ])
  })

  test('behind a byte order mark', async () => {
    const marked = Buffer.concat([Buffer.from('\uFEFFPeres '), Buffer.of(0xff)])
    expect(await noticesOf('a.txt', marked)).toEqual([
      [
        {
          rule: 'issue/stray-bytes',
          params: {count: 1, bytes: 'FF', lines: '1', columns: '7', encoding: ''},
          spans: [{start: 6, end: 7}]
        }
      ]
    ])
  })

  test.each([
    ['UTF-8', Buffer.from(cafe)],
    ['windows-1251', Buffer.from([0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2])]
  ])('none in %s', async (_, bytes) => {
    expect(await noticesOf('a.txt', bytes)).toEqual([[]])
  })
})

/** Where each stray byte is told to be, by article; its name is found by the words of the text. */
async function placesOf(path: string, parts: readonly (string | Buffer)[]) {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const {items} = await read({path, bytes})
  return items.map(({notices = []}) =>
    notices
      .filter(({rule}) => rule === 'issue/stray-bytes')
      .map(({params, spans}) => [params['bytes'], params['lines'], params['columns'], spans.length])
  )
}
const stray = Buffer.of(0xf1)
const accents = 'Café, Zürich, Müller, Hôtel, Perón, Köln. '

describe('in a file whose text is not all of it, each is told by line and column', () => {
  test('of a page', async () => {
    const page = [`<html><body><p>${accents}\r\n<p>A`, stray, 'adido.</body></html>']
    expect(await placesOf('a.html', page)).toEqual([[['F1', '2', '5', 0]]])
  })

  test('of a table, with the row that it is in', async () => {
    const table = [
      `id;title;text\n1;One;"${accents}\n\nA`,
      stray,
      'adido"\n2;Two;Nothing here.\n3;Three;M',
      stray,
      's cosas\n'
    ]
    expect(await placesOf('a.csv', table)).toEqual([
      [['F1', '4', '2', 0]],
      [],
      [['F1', '6', '10', 0]]
    ])
  })

  test('of the first row, which is no article, with the one behind it', async () => {
    const table = ['id;text;A', stray, `o\n1;${accents};\n2;Two;\n`]
    expect(await placesOf('a.csv', table)).toEqual([[['F1', '1', '10', 0]], []])
  })

  const item = (name: string, ...text: (string | Buffer)[]) => [
    `<item><guid>${name}</guid><title>${name}</title><description>`,
    ...text,
    '</description></item>\n'
  ]
  test('of a feed, with the entry that it is in', async () => {
    const feed = [
      '<rss version="2.0"><channel><title>A</title>\n',
      ...item('one', accents),
      ...item('two', 'A', stray, 'adido'),
      ...item('three', 'Nothing'),
      '</channel></rss>'
    ]
    expect(await placesOf('a.xml', feed)).toEqual([[], [['F1', '3', '55', 0]], []])
  })

  test('of an export, among whose entries are drafts', async () => {
    const post = (status: string, name: string, ...text: (string | Buffer)[]) => [
      `<item><title>${name}</title><wp:post_name>${name}</wp:post_name><wp:post_type>post</wp:post_type><wp:status>${status}</wp:status><content:encoded><![CDATA[`,
      ...text,
      ']]></content:encoded></item>\n'
    ]
    const feed = [
      '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A</title>\n',
      ...post('draft', 'one', accents),
      ...post('publish', 'two', 'Nothing'),
      ...post('publish', 'three', 'A', stray, 'adido'),
      '</channel></rss>'
    ]
    expect((await placesOf('a.xml', feed)).map((told) => told.length)).toEqual([0, 1])
  })
})
