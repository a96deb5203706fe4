import type {TextMark} from '../../src/markdown/marks.ts'
/** Marks in rendered text: they wrap words and change none. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {renderArticle} from '../../src/markdown/render.ts'

/** An article's HTML without the links of blocks to themselves. */
const render = (markdown: string, marks?: readonly TextMark[]) =>
  renderArticle(markdown, marks).replaceAll(/<a class="paragraph-link"[^>]*><\/a>/g, '')

const mark = (id: string, block: number, start: number, end: number) => ({id, block, start, end})
const plain = (html: string) => html.replace(/<[^>]+>/g, '')

describe('marked words', () => {
  test('carry the address of their mark', () => {
    const html = render('First block.\n\nIn Q1 of 2009 trade grew.\n', [mark('ev-1', 2, 3, 13)])
    expect(html).toContain('<mark class="evidence" id="ev-1">Q1 of 2009</mark>')
  })

  test('stand beside each other in one block', () => {
    const html = render('one two three\n', [mark('a', 1, 0, 3), mark('b', 1, 8, 13)])
    expect(html).toContain('<mark class="evidence" id="a">one</mark> two <mark')
    expect(html).toContain('id="b">three</mark>')
  })

  test('have one address, however many elements they go through', () => {
    const html = render('one *two* three\n', [mark('a', 1, 0, 13)])
    expect(html.match(/<mark/g)).toHaveLength(3)
    expect(html.match(/id="a"/g)).toHaveLength(1)
    expect(html).toContain('<mark class="evidence" id="a">one </mark>')
  })

  test('of a block that is not there are left out', () => {
    expect(render('one\n', [mark('a', 7, 0, 3)])).toBe(render('one\n'))
  })

  test('leave the text as it is, wherever they stand', () => {
    const places = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => mark('x', 1, Math.min(a, b), Math.max(a, b)))
    const text = 'Prices rose 5% in *May*, said <b>he</b> & [others](x) of _it_.'
    fc.assert(
      fc.property(fc.array(places, {maxLength: 4}), (marks) => {
        expect(plain(render(`${text}\n`, marks))).toBe(plain(render(`${text}\n`)))
      })
    )
  })
})
