/** The quick way through YAML says what the whole parser says, or nothing. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, stringify} from 'yaml'
import {readPlainYaml, writePlainYaml} from '../../src/markdown/plain-yaml.ts'

const options = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0
} as const

const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    '',
    ' ',
    'true',
    '3',
    '- a',
    'a: b',
    '# c',
    'שלום',
    'a\u0085b',
    '\u2028',
    '😀',
    "'"
  )
)
const value = fc.oneof(
  text,
  fc.array(text),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null)
)
const key = fc.constantFrom(
  'title',
  'date',
  'sourceSha256',
  'a1',
  'true',
  'Null',
  'truely',
  'a b',
  '__proto__',
  '1'
)
const record = fc.dictionary(key, value, {noNullPrototype: true})

describe('plain YAML', () => {
  it('is written as the whole writer writes it, or not at all', () => {
    fc.assert(
      fc.property(record, (data) => {
        const quick = writePlainYaml(data)
        if (quick !== undefined) expect(quick).toBe(stringify(data, options))
      }),
      {numRuns: 2000}
    )
  })

  it('is read as the whole reader reads it, or not at all', () => {
    fc.assert(
      fc.property(
        record,
        fc.nat(),
        fc.constantFrom('', '\n', '"', ' ', '-', 'a: 1\n'),
        (data, at, more) => {
          const whole = stringify(data, options)
          const place = at % (whole.length + 1)
          const damaged = `${whole.slice(0, place)}${more}${whole.slice(place)}`
          for (const yaml of [whole, damaged]) {
            const quick = readPlainYaml(yaml)
            if (quick !== undefined) expect(quick).toEqual(parse(yaml))
          }
        }
      ),
      {numRuns: 2000}
    )
  })

  it('is what records are', () => {
    const data = {title: 'A visit “home”', date: '1995-09', page: 3, leaders: ['shimon-peres', 'x']}
    const yaml = stringify(data, options)
    expect(readPlainYaml(yaml)).toEqual(data)
    expect(writePlainYaml(data)).toBe(yaml)
  })

  it.each([
    'a:',
    'a: ~',
    'a: b',
    'a: "b" # c',
    'a: 0x10',
    'a: 1.5',
    'a: "b"\na: "c"',
    'a:\n- "b"',
    '',
    'a: "\\n"'
  ])('leaves %j to the whole reader', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined()
  })
})
