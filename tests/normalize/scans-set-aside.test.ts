/** Scans that no page shows, from the folder to the list of what is set aside. */
import {expect, test} from 'vitest'
import {jpeg, png} from '../tiny-pictures.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {pdf} from './pdf-file.ts'
import {smallReference} from './reference.ts'
import {scanFolder, text} from './scan-folder.ts'

const {put, run} = scanFolder()

test('a picture without a text is set aside, with what to do', async () => {
  put('old/clipping.png', png())
  expect(await run()).toMatchObject({
    articles: [],
    setAside: [
      [
        'old/clipping.png',
        'quarantine/picture-without-text',
        'Put its text beside it as clipping.txt.'
      ]
    ]
  })
})

test('what is no picture by its bytes, or breaks off, is no scan: it is set aside, the article stays', async () => {
  put('a.txt', text)
  put('a.jpg', 'This is the text of the page, under the wrong name.')
  put('a-1.png', png().subarray(0, 40))
  put('a-2.png', png())
  const {articles, setAside} = await run()
  expect(articles.map(({scans}) => scans)).toEqual([['sources/a-2.png']])
  expect(setAside.map(([path, rule]) => [path, rule])).toEqual([
    ['a-1.png', 'quarantine/scan-broken-off'],
    ['a.jpg', 'quarantine/no-scan']
  ])
})

test('what is no scan beside a text that is withheld, or beside a copy of it, is withheld with it', async () => {
  put('a.txt', text)
  put('copy.txt', `${text}\n`)
  put('b.txt', 'A text of its own about rye, barley, oats and the price of all three of them.')
  for (const name of ['a', 'b', 'copy']) put(`${name}.png`, png(name).subarray(0, 40))
  const withhold = {reason: 'Asked for.', since: '2026-05-03'}
  const corrections = new Map([['a', correctionOf('', [{withhold}], 'a')]])
  const {withheld} = await run({...smallReference, corrections})
  expect(withheld).toEqual(['a.png', 'copy.png'])
})

test('of a picture alone that is none, its bytes are told, not its name', async () => {
  put('page.jpg', 'This is the text of the page, under the wrong name.')
  expect((await run()).setAside.map(([, rule]) => rule)).toEqual(['quarantine/no-scan'])
})

test('scans of a text that is set aside are set aside with it', async () => {
  put('a.txt', ' \n')
  put('a.jpg', jpeg('a scan').subarray(0, -2))
  expect((await run()).setAside.map(([path, rule]) => [path, rule])).toEqual([
    ['a.jpg', 'quarantine/scan-of-no-article'],
    ['a.txt', 'quarantine/empty']
  ])
})

test('a PDF beside a text that is set aside may hold the text, and is told to be unread', async () => {
  put('a.docx', 'broken')
  put('a.pdf', pdf([[{x: 50, y: 700, text: 'The text'}]]))
  put('a-1.jpg', jpeg('a page'))
  const {setAside} = await run()
  const fixes = new Map(setAside.map(([path, , fix]) => [path, fix]))
  expect(fixes.get('a.pdf')).toContain('if this file holds the text itself')
  expect(fixes.get('a-1.jpg')).toBe('Mend the text of the same name beside it.')
})
