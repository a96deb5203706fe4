/** Texts that hold no word stop no build: the index leaves them out, the lists do not. */
import {expect, test} from 'vitest'
import {shownArticle} from '../../scripts/search/indexed-articles.ts'
import {partTexts} from '../../scripts/search/part-texts.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex} from './served-index.ts'

test.each(['\\<\\<\\<\\<', '…', '∞ ∞', '&#x1F469;\\<\\<'])('a text of %s', async (body) => {
  const articles = [
    record('words', {title: 'Harvest'}),
    record('none', {titleSupplied: '…'}, `${body}\n`),
    record('nothing', {titleSupplied: '…'}, `${body}\n`)
  ]
  const served = await serveIndex(searchArchive(articles))
  expect((await served.found('')).sort()).toEqual(['none', 'nothing', 'words'])
  expect(await served.found('?q=harvest')).toEqual(['words'])
  served.close()
})

test('what holds words must be in the index', () => {
  const archive = searchArchive([record('lacking', {title: 'Harvest'})])
  const articles = archive.articles.map((one) => shownArticle(one, archive))
  expect(() => partTexts([], articles)).toThrow('The search index lacks lacking.')
})
