import {describe, expect, it} from 'vitest'
import {readHit} from '../../src/search/hit.ts'
import {joinSpellings} from '../../src/search/spellings.ts'
import {splitWords} from '../../src/search/passages.ts'
import {parseQuery} from '../../src/search/query.ts'
import type {HitRecord} from '../../src/search/record.ts'
import type {IndexedText} from '../../src/search/text-index.ts'

const content =
  'A visit to Astana. He visits. Nobody <b>saw</b> the (visits) there. End of the visit.'
const record: HitRecord = {
  id: 'x',
  date: '[between 3 and 10 September 1995]',
  certainty: 'one of 8 possible days',
  standing: 'bounded',
  publisher: 'Source not stated',
  leaders: ['Shimon Peres'],
  countries: ['Kazakhstan']
}
const indexed: IndexedText = {
  url: '/archive/articles/x/',
  title: 'A visit to Astana',
  words: splitWords(content),
  anchors: [
    {id: 'p1', location: 4},
    {id: 'p2', location: 6},
    {id: 'p3', location: 11}
  ],
  record,
  spellings: ''
}
const visits = [1, 5, 9, 14]
const query = parseQuery('visit')

describe('a result', () => {
  const hit = readHit(indexed, visits, query)

  it('links to its first matching paragraph, with the words as the text has them', () => {
    expect(hit.href).toBe('/archive/articles/x/?highlight=visit&highlight=visits#p1')
  })

  it('shows the two best paragraphs and links to the others that match', () => {
    const address = '/archive/articles/x/?highlight=visit&highlight=visits'
    expect(hit.excerpts.map(({paragraph, href}) => [paragraph, href])).toEqual([
      ['p1', `${address}#p1`],
      ['p2', `${address}#p2`]
    ])
    expect(hit.others).toEqual([{number: '3', href: `${address}#p3`}])
  })

  it('marks its title', () => {
    expect(hit.title).toEqual([
      {text: 'A ', hit: false},
      {text: 'visit', hit: true},
      {text: ' to Astana', hit: false}
    ])
  })

  it('carries what is known of it', () => {
    expect(hit).toMatchObject(record)
    expect(hit.titleLanguage).toBeUndefined()
    const hebrew = {...indexed, record: {...record, language: 'he'}}
    expect(readHit(hebrew, visits, query).titleLanguage).toBe('he')
    const supplied = {...indexed, record: {...record, language: 'he', titleSupplied: true as const}}
    expect(readHit(supplied, visits, query).titleLanguage).toBe('en')
  })

  it('of no query opens with the text and links to the whole article', () => {
    const plain = readHit(indexed, [], parseQuery(''))
    expect(plain.href).toBe('/archive/articles/x/')
    expect(plain.excerpts).toEqual([
      {
        paragraph: undefined,
        href: '/archive/articles/x/#p1',
        pieces: [{text: 'He visits.', hit: false}]
      }
    ])
    expect(plain.others).toEqual([])
  })

  it('is read in no time, whatever its text holds', {timeout: 5000}, () => {
    const line = `a${'-'.repeat(400_000)}b`
    const long = readHit(
      {...indexed, words: splitWords(`${content} ${line} c`)},
      [15],
      parseQuery('a')
    )
    expect(long.others).toEqual([])
    expect(long.excerpts[0]?.pieces.some(({text}) => text.startsWith('a--'))).toBe(true)
  })

  it('keeps markup of the text as text', () => {
    expect(readHit(indexed, [7, 9], query).excerpts[0]?.pieces).toContainEqual({
      text: 'b>saw</b',
      hit: true
    })
  })

  it('shows a name that the query spells otherwise', () => {
    const named = {
      ...indexed,
      title: 'A day',
      words: splitWords("A day He met Nazarbayev's men and Nursultan"),
      anchors: [{id: 'p1', location: 2}],
      spellings: joinSpellings([['Nursultan Nazarbayev', 'Nursultan Nasarbajew']])
    }
    const found = readHit(named, [], parseQuery('Nasarbajew'))
    expect(found.excerpts[0]?.pieces).toContainEqual({text: "Nazarbayev's", hit: true})
    expect(found.excerpts[0]?.pieces.map(({text}) => text).join('')).toContain('and Nursultan')
    expect(found.href).toBe("/archive/articles/x/?highlight=nazarbayev's#p1")
    const quoted = readHit(named, [], parseQuery('"Nasarbajew"'))
    expect(quoted.excerpts[0]?.pieces.some(({hit}) => hit)).toBe(false)
  })
})
