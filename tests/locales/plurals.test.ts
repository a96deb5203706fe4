import {expect, test} from 'vitest'
import {locales, type LocaleTag} from '../../src/locales/registry.ts'

test.each<[LocaleTag, number, string]>([
  ['en', 0, '0 articles'],
  ['en', 1, '1 article'],
  ['en', 2, '2 articles'],
  ['en', 1000, '1,000 articles'],
  ['he', 0, '0 כתבות'],
  ['he', 1, 'כתבה אחת'],
  ['he', 2, 'שתי כתבות'],
  ['he', 3, '3 כתבות'],
  ['he', 20, '20 כתבות'],
  ['ru', 0, '0 статей'],
  ['ru', 1, '1 статья'],
  ['ru', 2, '2 статьи'],
  ['ru', 4, '4 статьи'],
  ['ru', 5, '5 статей'],
  ['ru', 11, '11 статей'],
  ['ru', 12, '12 статей'],
  ['ru', 21, '21 статья'],
  ['ru', 22, '22 статьи'],
  ['ru', 111, '111 статей'],
  ['ru', 1001, '1\u00A0001 статья']
])('%s: %d is “%s”', (tag, number, text) => {
  expect(locales[tag].words.counts.articles(number)).toBe(text)
})
