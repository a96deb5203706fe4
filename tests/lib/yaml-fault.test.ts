/** Mistakes in YAML, in our own words. */
import {LineCounter, parseDocument} from 'yaml'
import {expect, test} from 'vitest'
import {fixWithWords, yamlFault} from '../../src/lib/yaml-fault.ts'

function faultIn(text: string) {
  const lines = new LineCounter()
  const [error] = parseDocument(text, {lineCounter: lines, logLevel: 'silent'}).errors
  if (!error) throw new Error('It is valid.')
  const {code, message, pos} = error
  return yamlFault({code, message, line: lines.linePos(pos[0]).line}, text)
}

test.each([
  ['a: b\ntitle: "Not closed\ndate: 2009\n', 'quote', 2, '`title: "Not closed`'],
  ["title: 'Not closed\ndate: 2009\n", 'quote', 1, "`title: 'Not closed`"],
  ['a: "x"\ntags: [a, b\n  - c\n', 'bracket', 2, '`tags: [a, b`'],
  ['a: b\r\ntitle: One\r\ntitle: Two\r\n', 'once', 3, '`title: Two`'],
  ['title: Peres: in Baku\n', 'colon', 1, '`title: Peres: in Baku`'],
  ['title: x\n\tdate: 2009\n', 'indent', 2, '`date: 2009`'],
  ['title: @home\n', 'mark', 1, '`title: @home`'],
  ['title: "x" y\n', 'form', 1, '`title: "x" y`'],
  [`title: @${'x'.repeat(80)}\n`, 'mark', 1, `\`title: @${'x'.repeat(52)}…\``]
])('%j', (text, kind, line, found) => {
  expect(faultIn(text)).toMatchObject({kind, line, found})
})

test('the words of the library come last, without its place', () => {
  expect(fixWithWords(faultIn('title: One\ntitle: Two\n'))).toBe(
    'Remove one of the two (YAML: “Map keys must be unique”).'
  )
})
