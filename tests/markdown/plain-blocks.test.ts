/** What is read without a parser is what the parser reads. */
import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import {remark} from 'remark'
import remarkRehype from 'remark-rehype'
import {describe, expect, test} from 'vitest'
import {plainBlocks} from '../../src/markdown/plain-blocks.ts'
import {plainText} from '../../src/markdown/plain-text.ts'
import {renderBody} from '../../src/markdown/render.ts'

const parser = remark().use(remarkRehype).use(rehypeStringify).freeze()

const parsed = (markdown: string) => String(parser.processSync(markdown))
const rendered = (markdown: string) => renderBody(markdown).replaceAll(/ id="p\d+"/g, '')

describe('paragraphs of one line each', () => {
  test.each([
    ['One.\n\nTwo.\n', ['One.', 'Two.']],
    ['One\n\n\n\nTwo', ['One', 'Two']],
    ['\nOne\n', ['One']],
    ['', []],
    ['\\# One \\* two \\[three\\]\\\\', ['# One * two [three]\\']],
    ['Shares of AT & T > 5! ~ 3 | 4', ['Shares of AT & T > 5! ~ 3 | 4']],
    ['1987\\. A year', ['1987. A year']],
    ['1987 was a year', ['1987 was a year']]
  ])('%j', (markdown, texts) => {
    expect(plainBlocks(markdown)).toEqual(texts)
    expect(rendered(markdown)).toBe(parsed(markdown))
  })
})

describe('left to the parser', () => {
  test.each([
    ...['## Head', '- item', '+ item', '--- ', '1. item', '1987) item', '> words', '~~~', '==='],
    ...[' One', 'One ', 'One\nTwo', 'One\tTwo', 'One\r\n\r\nTwo', 'One\0', '\uFEFFOne'],
    ...['*a*', '_a_', '`a`', '[a]: b', '<b>', 'a\\', 'a\\b', '&amp;', 'A&B', '&\\#38;', 'a ![](b)']
  ])('%j', (markdown) => {
    expect(plainBlocks(markdown)).toBeUndefined()
    expect(plainBlocks(`Before.\n\n${markdown}`)).toBeUndefined()
  })
})

test('whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n\n', '\n\n', '\n', ' ', '  ', 'word', 'Two', '9', '.', ')', 'é', '\u00A0'),
    fc.constantFrom(
      '\\',
      '&',
      '<',
      '>',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      '!',
      '#',
      '-',
      '+',
      '=',
      '~'
    ),
    fc.constantFrom('|', ':', ';', 'amp', '"', "'", '\t', '\u2028', '\u0085', '\u3000', '{', '/'),
    fc.constantFrom('\\*', '\\_', '\\#', '\\&', '\\<', '\\\\', '\\.', 'http://a.b', 'a@b.c')
  )
  const texts = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(texts, (markdown) => {
      expect(rendered(markdown)).toBe(parsed(markdown))
      const blocks = plainBlocks(markdown)
      if (blocks) expect(plainText(markdown)).toBe(`${blocks.join('\n\n')}\n`)
    }),
    {numRuns: 5000}
  )
})
