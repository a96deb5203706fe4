/** What people type for words with letters that they have no key for. */
import {expect, it} from 'vitest'
import {spellingsOf} from '../../scripts/search/spellings.ts'
import {splitSpellings} from '../../src/search/spellings.ts'
import {searchArchive} from './search-archive.ts'

const archive = searchArchive()
const [article] = archive.articles
const formsIn = (text: string) =>
  article === undefined ? [] : splitSpellings(spellingsOf({...article, people: []}, text, archive))

it.each([
  [
    'Straße und Łódź, Straße',
    [
      ['Straße', 'strasse'],
      ['Łódź', 'lodz']
    ]
  ],
  [
    'Heydər, ØRSTED’s',
    [
      ['Heydər', 'heydar'],
      ['ØRSTED', 'orsted']
    ]
  ],
  ['plain words, café', []]
])('%s', (text, forms) => {
  expect(formsIn(text)).toEqual(forms)
})

it('a word as long as a book is read through once', () => {
  expect(formsIn('abcdefghij'.repeat(50_000))).toEqual([])
})
