/** The fast way to the language of a text gives the answers of the package whose tables it uses. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {franc} from 'franc-min'
import {expressions} from 'franc-min/expressions.js'
import {expect, test} from 'vitest'
import {languageByLetters} from '../../scripts/normalize/letter-statistics.ts'

const answer = (text: string) => {
  const code = franc(text)
  return code === 'und' ? undefined : code
}

test('of every golden text, and of parts of it', () => {
  const folder = join(import.meta.dirname, '../golden')
  for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!path.endsWith('input.txt')) continue
    const text = readFileSync(join(folder, path), 'utf8')
    for (const part of [text, text.slice(0, 60), text.slice(-300)]) {
      expect(languageByLetters(part), path).toBe(answer(part))
    }
  }
})

test.each([
  ['Президент прибыл в Баку с официальным визитом', 'rus'],
  ['ראש הממשלה הגיע אתמול לביקור באסטנה', undefined],
  ['总统昨天抵达巴库进行正式访问并会见了部长', 'cmn'],
  ['قال الرئيس إن الزيارة كانت ناجحة للغاية', 'arb'],
  ['Le président est arrivé hier à Bakou pour une visite', 'fra'],
  ['1234567890 1234567890', undefined],
  ['short', undefined],
  ['', undefined]
])('%s', (text, language) => {
  expect(languageByLetters(text)).toBe(language)
  expect(answer(text)).toBe(language)
})

test('of any text', () => {
  const letters = fc.constantFrom(
    ...Array.from('abcdeé ñøжыиאבتين中文かな한국 .1\n\u{20000}\uD800')
  )
  const text = fc.oneof(fc.string({unit: letters, maxLength: 200}), fc.string({unit: 'binary'}))
  fc.assert(
    fc.property(text, (any) => {
      expect(languageByLetters(any)).toBe(answer(any))
    })
  )
})

test('only Latin letters are of ASCII', () => {
  const ascii = String.fromCharCode(...Array(128).keys())
  const found = Object.entries(expressions).filter(([, pattern]) => ascii.match(pattern) !== null)
  expect(found.map(([name]) => name)).toEqual(['Latin'])
})
