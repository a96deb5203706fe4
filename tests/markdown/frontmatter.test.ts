import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bodyIn, readMarkdownFile, writeMarkdownFile} from '../../src/markdown/frontmatter.ts'

test('what is written is read back, whatever the strings hold', () => {
  const text = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.constantFrom('---', 'no', '0o7', '12:30:00', '2009-07-09', '~', '!!js', '&a', '*a', '# x')
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('title', 'date', 'x'), text), text, (data, body) => {
      const file = writeMarkdownFile({data, body: `${body}\n`})
      const read = readMarkdownFile(file)
      if (Object.keys(data).length > 0) expect(bodyIn(file)).toBe(read.body)
      expect(read.data).toEqual({...data})
      expect(read.body.trimEnd()).toBe(body.replace(/^\n/, '').trimEnd())
    })
  )
})

describe('scripts are refused, not run', () => {
  test.each(['js', 'javascript'])('---%s', (language) => {
    const text = `---${language}\n{get x() { globalThis.ran = true; return 1 }}\n---\n`
    expect(() => readMarkdownFile(text)).toThrow('scripts are refused')
    expect(globalThis).not.toHaveProperty('ran')
  })

  test('in a body they are text', () => {
    const file = writeMarkdownFile({data: {a: '1'}, body: '---js\nprocess.exit(1)\n---\n'})
    expect(readMarkdownFile(file)).toEqual({data: {a: '1'}, body: '---js\nprocess.exit(1)\n---\n'})
  })
})

test('dates stay strings, and every string is quoted', () => {
  const file = writeMarkdownFile({data: {date: '2009-07-09', basis: 'no'}, body: ''})
  expect(file).toContain('date: "2009-07-09"\nbasis: "no"\n')
})

test('reads share nothing', () => {
  const text = '---\ntags:\n  - "a"\n---\n'
  const first = readMarkdownFile(text).data as {tags: string[]}
  first.tags.push('b')
  expect(readMarkdownFile(text).data).toEqual({tags: ['a']})
})

test('broken YAML is an error every time, not only the first', () => {
  for (let run = 0; run < 2; run += 1) {
    expect(() => readMarkdownFile('---\na: [\n---\n')).toThrow()
  }
})
