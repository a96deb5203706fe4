import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parsedText, plainText} from '../../src/markdown/plain-text.ts'
import {renderMarkdown} from '../../scripts/normalize/render.ts'

/** Signs that mean something in Markdown, somewhere. */
const signs = Array.from('\\`*_{}[]()#+-.!<>&;:|~=\'"/@0123456789 \n\t\0\u00A0\uFEFFaé').concat(
  '\n\n',
  'amp'
)

describe('the plain text of Markdown', () => {
  it.each([
    ['words alone', 'One.\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['escaped signs', 'AMOCO \\<AN> said 1\\. \\*no\\*.\n', 'AMOCO <AN> said 1. *no*.\n'],
    ['a heading', '## Talks\n\nThey met.\n', 'Talks\n\nThey met.\n'],
    ['a list', '1. One\n', 'One\n'],
    ['a reference', 'A &amp; B\n', 'A & B\n'],
    ['emphasis', 'It is *here*.\n', 'It is here.\n'],
    ['two lines of one paragraph', 'One\ntwo\n', 'One\ntwo\n'],
    ['a sign that is no escape', 'C:\\Temp\n', 'C:\\Temp\n'],
    ['nothing', '', '\n']
  ])('is read of %s', (_what, markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })

  it('is that of the grammar, whatever the Markdown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), {maxLength: 40}), (all) => {
        const markdown = all.join('')
        expect(plainText(markdown)).toBe(parsedText(markdown))
      }),
      {numRuns: 3000}
    )
  })

  it('is that of the grammar for all that articles are written as', () => {
    const text = fc.array(fc.constantFrom(...signs), {minLength: 1, maxLength: 30})
    fc.assert(
      fc.property(fc.array(text, {maxLength: 4}), (all) => {
        const markdown = renderMarkdown(
          all.map((one) => ({
            start: 0,
            end: 0,
            text: one.join(''),
            label: {class: 'body', rule: 'body/text'}
          })) as unknown as Parameters<typeof renderMarkdown>[0]
        )
        expect(plainText(markdown)).toBe(parsedText(markdown))
      })
    )
  })
})
