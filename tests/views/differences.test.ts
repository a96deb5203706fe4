import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {differencesOf, type Passage} from '../../src/views/differences.ts'
import {mostCompared, versionPage} from '../../src/views/version-pages.ts'
import {archiveOf, dated, record} from './records.ts'

const shown = (passage: Passage) =>
  passage.kind === 'skipped'
    ? `(${passage.words})`
    : {same: passage.text, first: `-${passage.text}-`, second: `+${passage.text}+`}[passage.kind]
const read = (first: string, second: string) =>
  differencesOf(first, second)?.map((block) => block.map(shown).join(' '))

const long = Array.from({length: 100}, (_, index) => `w${index}`).join(' ')

describe('differences of two texts', () => {
  it.each([
    ['a b c', 'a b c', ['a b c']],
    ['a b c d e f', 'a b x d e f', ['a b -c- +x+ d e f']],
    ['a b', 'a b c', ['a b +c+']],
    ['a b\n\nc d e f', 'a b\n\nc d e f\n\ng', ['a b', 'c d e f', '+g+']],
    // One word between two differences is no rest for the eye.
    ['a b of c d e f', 'a x of y d e f', ['a -b of c- +x of y+ d e f']],
    ['', 'a', ['+a+']],
    [
      `${long} end`,
      `${long} other`,
      ['(86)', 'w86 w87 w88 w89 w90 w91 w92 w93 w94 w95 w96 w97 w98 w99 -end- +other+']
    ],
    ['a  b', 'a b', ['a b']]
  ])('%j → %j', (first, second, expected) => {
    expect(read(first, second)).toEqual(expected)
  })

  it('give up when hardly a word is shared', () => {
    const words = (letter: string) =>
      Array.from({length: 4000}, (_, index) => `${letter}${index}`).join(' ')
    expect(differencesOf(words('a'), words('b'))).toBeUndefined()
  })

  it('hold every word of both texts, in order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'the', '\n\n'), {maxLength: 24})
    const words = (value: string) => value.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [first, second] = [one.join(' '), two.join(' ')]
        const passages = (differencesOf(first, second) ?? []).flat()
        const side = (kind: 'first' | 'second') =>
          passages.flatMap((passage) =>
            passage.kind === 'same' || passage.kind === kind ? words(passage.text) : []
          )
        expect(side('first')).toEqual(words(first))
        expect(side('second')).toEqual(words(second))
      })
    )
  })
})

describe('the page of versions', () => {
  it('names the earlier text first, whichever of the two the page belongs to', () => {
    const archive = archiveOf([dated('late', '2009-07-10'), dated('early', '2009-07-09')])
    const article = archive.summaries.get('late')
    if (!article) throw new Error('no article')
    const page = versionPage(archive, article, [{id: 'early', similarity: 0.9}], (body) => body)
    const [comparison] = page.comparisons
    expect(comparison?.sides.map((side) => side.article.id)).toEqual(['early', 'late'])
    expect(comparison).toMatchObject({identical: true, alike: '90% alike'})
  })

  it('sets out the nearest versions, and names all others', () => {
    const ids = Array.from({length: mostCompared + 3}, (_, index) => `v${index}`)
    const archive = archiveOf(ids.map((id) => record(id)))
    const article = archive.summaries.get('v0')
    if (!article) throw new Error('no article')
    const known = ids.slice(1).map((id) => ({id, similarity: 0.8}))
    const page = versionPage(archive, article, known, (body) => body)
    expect([page.comparisons.length, page.others.length]).toEqual([mostCompared, 2])
  })

  it('tells versions of one title apart by source, date, file and length', () => {
    const archive = archiveOf([
      dated('mine', '2009-07-09', {title: 'Same'}),
      dated('twin', '2009-07-10', {
        title: 'Same',
        source: 'jta',
        sourceFile: 'sources/a/twin.warc',
        sourceItem: 'x1'
      }),
      dated('other', '2009-07-11', {title: 'Other'})
    ])
    const article = archive.summaries.get('mine')
    if (!article) throw new Error('no article')
    const known = ['twin', 'other'].map((id) => ({id, similarity: 0.8}))
    const {comparisons} = versionPage(archive, article, known, () => 'four words of text')
    expect(comparisons.map(({heading, file}) => [heading, file])).toEqual([
      ['Same', 'a/twin.warc, x1'],
      ['Other', undefined]
    ])
    expect(comparisons[0]?.sides[1]).toMatchObject({length: '4 words', file: 'a/twin.warc, x1'})
  })
})
