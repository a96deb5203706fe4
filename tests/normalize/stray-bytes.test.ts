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
          params: {count: 2, bytes: 'F1 E1', encoding: ''},
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
          params: {count: 1, bytes: 'FF', encoding: ''},
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
