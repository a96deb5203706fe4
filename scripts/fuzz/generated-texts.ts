/** Texts that nobody wrote: lines of the press, hostile ones, and whatever Unicode has. */
import fc from 'fast-check'
import {fragments} from './fragments.ts'
import type {Random} from './random.ts'

const fragment = fc.constantFrom(...fragments.flat())

const words = [
  ...['the', 'of', 'and', 'to', 'was', 'that', 'Peres', 'Netanyahu', 'Aliyev', 'Nazarbayev'],
  ...['Kazakhstan', 'Baku', 'Astana', 'President', 'Minister', 'visit', 'uranium', 'Tuesday'],
  ...['May', '2009', '1995', 'said', 'signed', 'his', 'week', 'last', 'former', 'Israeli']
]

/** Prose of real words in no sensible order. */
const sentence = fc
  .array(fc.oneof({arbitrary: fc.constantFrom(...words), weight: 9}, fragment), {
    minLength: 1,
    maxLength: 30
  })
  .map((list) => `${list.join(' ')}.`)

const line = fc.oneof(
  {arbitrary: sentence, weight: 4},
  {arbitrary: fragment, weight: 3},
  {arbitrary: fc.array(fragment, {maxLength: 6}).map((list) => list.join('')), weight: 2},
  {arbitrary: fc.string({unit: 'binary', maxLength: 80}), weight: 1},
  {arbitrary: fc.string({unit: 'grapheme-ascii', maxLength: 80}), weight: 1}
)

const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', ' ', '\n   ', '')

const generated = fc
  .array(fc.tuple(line, lineEnd), {maxLength: 40})
  .map((lines) => lines.map(([text, end]) => text + end).join(''))

/** A generated text; the same for the same state of `random`. */
export function generatedText(random: Random): string {
  return fc.sample(generated, {numRuns: 1, seed: random.below(2 ** 31)})[0] ?? ''
}
