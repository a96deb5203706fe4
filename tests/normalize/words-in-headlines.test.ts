/** Names of countries that are words of the text, in headlines whose words have capitals. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')

test.each([
  ['Guinea Fowl and Turkey Prices Fall', 'Guinea fowl and turkey cost less, grocers said.', []],
  ['Chile and Turkey Stew Wins Prize', 'A stew of chile and turkey won at the fair.', []],
  ['Fine China Sold on Friday', 'The shop sold its last china.', []],
  ['Nut and Turkey Prices Fall', 'Prices in Turkey fell, and a turkey costs more.', ['TR']],
  ['Turkey and Greece Agree', 'Turkey and Greece agreed, and a turkey was served.', ['TR', 'GR']],
  ['Envoy Speaks of Turkey', 'He was in Ankara, and had turkey for lunch.', ['TR']]
])('%s', (headline, body, codes) => {
  const text = `${headline}\n\nBy Ann Holt\n\nNov. 20, 1990\n\n${body} The line on Monday was long.`
  const {countries = []} = normalize(itemOf(text), reference).article
  expect(countries).toEqual(codes)
})
