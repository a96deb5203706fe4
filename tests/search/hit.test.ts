import {describe, expect, it} from 'vitest'
import {readHit} from '../../src/search/hit.ts'
import type {PagefindFragment} from '../../src/search/pagefind.ts'

const content =
  'A visit to Astana. He visits. Nobody <b>saw</b> the (visits) there. End of the visit.'
const fragment: PagefindFragment = {
  url: '/archive/articles/x/',
  content,
  raw_content: content.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  meta: {title: 'A visit to Astana'},
  filters: {
    country: ['Kazakhstan'],
    leader: ['Shimon Peres'],
    publisher: ['Source not stated'],
    date: ['[between 3 and 10 September 1995]'],
    certainty: ['one of 8 possible days'],
    standing: ['bounded']
  },
  anchors: [
    {element: 'p', id: 'p1', location: 4},
    {element: 'p', id: 'p2', location: 6},
    {element: 'p', id: 'p3', location: 11}
  ],
  locations: [1, 5, 9, 14]
}

describe('a result', () => {
  const hit = readHit(fragment)

  it('links to its first matching paragraph, with the words as the text has them', () => {
    expect(hit.href).toBe('/archive/articles/x/?highlight=visit&highlight=visits#p1')
  })

  it('links to the other paragraphs that match', () => {
    expect(hit.others).toEqual([
      {number: '2', href: '/archive/articles/x/?highlight=visit&highlight=visits#p2'},
      {number: '3', href: '/archive/articles/x/?highlight=visit&highlight=visits#p3'}
    ])
  })

  it('marks its title', () => {
    expect(hit.title).toEqual([
      {text: 'A ', hit: false},
      {text: 'visit', hit: true},
      {text: ' to Astana', hit: false}
    ])
  })

  it('carries what is known of it', () => {
    expect(hit).toMatchObject({
      date: '[between 3 and 10 September 1995]',
      certainty: 'one of 8 possible days',
      standing: 'bounded',
      leaders: ['Shimon Peres'],
      countries: ['Kazakhstan']
    })
    expect(hit.source).toBe('Source not stated')
    expect(hit.likely).toBeUndefined()
    expect(hit.note).toBeUndefined()
  })

  it('of no query opens with the text and links to the whole article', () => {
    const plain = readHit({...fragment, locations: []})
    expect(plain.href).toBe('/archive/articles/x/')
    expect(plain.excerpt).toEqual([{text: 'He visits.', hit: false}])
    expect(plain.others).toEqual([])
  })

  it('is read in no time, whatever its text holds', {timeout: 5000}, () => {
    const line = `a${'-'.repeat(400_000)}b`
    const long = readHit({...fragment, content: `${content} ${line} c`, locations: [15]})
    expect(long.others).toEqual([])
    expect(long.excerpt.some(({text}) => text.startsWith('a--'))).toBe(true)
  })

  it('keeps markup of the text as text', () => {
    expect(readHit({...fragment, locations: [7, 9]}).excerpt).toContainEqual({
      text: 'b>saw</b',
      hit: true
    })
  })
})
