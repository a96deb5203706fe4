/** Arbitrary texts for property tests: real lines, hostile ones, and whatever Unicode has. */
import fc from 'fast-check'

/** Lines that Markdown, YAML, HTML or line splitting could get wrong. */
export const hostileLines = [
  '# not a heading',
  '1. not a list',
  '1) neither',
  '* star',
  '- dash',
  '+ plus',
  '> quote',
  '---',
  '===',
  '***',
  '___',
  '~~~',
  '```',
  '    indented code',
  '\ttab',
  '| a | b |',
  '|---|---|',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '<b>bold</b> &amp; &lt; &#65; &nbsp;',
  '[x]: https://example.org "t"',
  '[x](javascript:alert(1)) ![y](z)',
  'https://example.org/a_b_c?d=*e* and www.example.org',
  'user@example.org <https://example.org>',
  'a_b_c *d* **e** `f` ~g~ ~~h~~',
  'ends with backslash \\',
  'ends with two spaces  ',
  '\\# escaped',
  '---js',
  '{"a": 1}',
  'title: x',
  '"quoted" ‘single’ -- dashes ... dots',
  'no-break\u00A0space and\u2028separator and\u0085next line',
  'zero\u200Bwidth and bidi \u202Eabc\u202C',
  'nul\0inside',
  '\uFEFFmark',
  'עברית ועוד 1995',
  'العربية ٢٠٠٩',
  '中文，没有空格。',
  '👩‍👩‍👧 emoji',
  'lone \uD800 surrogate',
  'Copyright 2009 - The Paper. All rights reserved.',
  'Menu Search',
  'By: Jane Smith, Some Paper',
  'Thursday, July 9, 2009',
  '(photo credit: A/B)',
  '• bullet',
  'A sentence of the body, long enough to be taken for prose by every rule, that ends with a stop.'
]

const line = fc.oneof(
  {arbitrary: fc.constantFrom(...hostileLines), weight: 3},
  {arbitrary: fc.string({unit: 'binary', maxLength: 60}), weight: 1},
  {arbitrary: fc.string({unit: 'grapheme-ascii', maxLength: 60}), weight: 1}
)

/** Texts of such lines, with every kind of line end. */
export const anyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', ' ', '\n   ')), {
    maxLength: 12
  })
  .map((lines) => lines.map(([text, end]) => text + end).join(''))
