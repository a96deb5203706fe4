import {describe, expect, test} from 'vitest'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {articlePages} from '../../src/views/article.ts'
import {archiveOf, bounded, dated, record} from './records.ts'

const labels = (articles: readonly WholeArticle[], id: string) => {
  const page = articlePages(archiveOf(articles)).find(({params}) => params.id === id)
  const {previous, next} = page?.props.neighbors ?? {}
  return [previous?.label, next?.label]
}

describe('neighbors', () => {
  test('are earlier and later only where the bounds prove it', () => {
    const articles = [
      dated('a', '1995-01-01'),
      dated('b', '1996-01-01'),
      bounded('c', '1996-01-01', '1997-01-01')
    ]
    expect(labels(articles, 'b')).toEqual(['Earlier', 'Perhaps later'])
  })

  test('of the same day are called so', () => {
    expect(labels([dated('a', '1995-01-01'), dated('b', '1995-01-01')], 'a')).toEqual([
      undefined,
      'Same day'
    ])
  })

  test('with an open end are never proved', () => {
    expect(labels([bounded('a', '1991-01-01'), dated('b', '1995-01-01')], 'b')).toEqual([
      'Perhaps earlier',
      undefined
    ])
  })

  test('of undated articles are undated, never the last dated one', () => {
    const articles = [dated('a', '1995-01-01'), record('b'), record('c')]
    expect(labels(articles, 'a')).toEqual([undefined, undefined])
    expect(labels(articles, 'b')).toEqual([undefined, 'Also undated'])
  })
})

describe('events', () => {
  const event = {
    kind: 'visit',
    people: ['shimon-peres'],
    countries: ['KZ', 'AZ'],
    articles: ['a']
  } as const
  const eventsOf = (events: string[]) =>
    articlePages(
      archiveOf([record('a', {events})], {
        events: [
          {
            id: 'visit-1',
            data: {
              ...event,
              people: [...event.people],
              countries: [...event.countries],
              articles: [...event.articles]
            }
          }
        ]
      })
    )[0]?.props.events

  test('are told in words', () => {
    expect(eventsOf(['visit-1'])).toEqual([
      {
        id: 'visit-1',
        text: 'Visit of Shimon Peres to Kazakhstan and Azerbaijan',
        href: '/events/visit-1/',
        others: []
      }
    ])
  })

  test.each([
    [['b'], [], ['b']],
    [['a'], [], ['b']],
    [undefined, ['b'], undefined]
  ])('of which %j only probably tell', (articlesLikely, sure, likely) => {
    const both = ['a', 'b'].map((id) => record(id, {events: ['visit-1']}))
    const data = {...event, people: [...event.people], countries: [...event.countries]}
    const [told] = articlePages(
      archiveOf(both, {
        events: [
          {
            id: 'visit-1',
            data: {...data, articles: ['a', 'b'], ...(articlesLikely && {articlesLikely})}
          }
        ]
      })
    ).find(({props}) => props.record.id === 'a')!.props.events
    expect(told?.others?.map(({id}) => id)).toEqual(sure)
    expect(told?.probably?.map(({id}) => id)).toEqual(likely)
  })

  test('that no file describes stand as their id', () => {
    expect(eventsOf(['visit-2'])).toEqual([{id: 'visit-2', text: 'visit-2'}])
  })
})

test('an undated article is described as undated, and has no date in its description', () => {
  const [page] = articlePages(archiveOf([record('a', {}, 'Opening words.')]))
  expect(page?.props.description).toBe('Undated. Opening words.')
})
