import {describe, expect, test} from 'vitest'
import {bySortName, initialOf, personSortName} from '../../src/views/name-order.ts'
import {
  furtherPages,
  lettersOf,
  topicIndexPages,
  type TopicIndex
} from '../../src/views/topic-index.ts'

describe('names in the order of a register', () => {
  test.each([
    ['Barack Obama', undefined, 'Obama, Barack'],
    ['Charles de Gaulle', undefined, 'de Gaulle, Charles'],
    ['Deng Xiaoping', 'Deng', 'Deng, Xiaoping'],
    // Whose order is not known, or who have none, stand as they are printed.
    ['Elizabeth II', undefined, 'Elizabeth II'],
    ['John Paul II', undefined, 'John Paul II'],
    ['Pope John Paul II', undefined, 'John Paul II'],
    ['Pelé', undefined, 'Pelé'],
    ['Associated Press', undefined, 'Associated Press'],
    ['Smith, Jane', undefined, 'Smith, Jane']
  ])('%s', (name, family, sortName) => {
    expect(personSortName(name, family)).toBe(sortName)
  })

  test.each([
    ['de Gaulle, Charles', 'D'],
    ['Ćosić, Dobrica', 'C'],
    ['“Obama”', 'O'],
    ['20 Minutes', '#'],
    ['Путин', 'П'],
    ['…', '#']
  ])('%s stands under %s', (name, letter) => {
    expect(initialOf(name)).toBe(letter)
  })

  test('are sorted as dictionaries do, and never by chance', () => {
    const sorted = [
      {sortName: 'Zola, Émile', id: 'z'},
      {sortName: 'Ćosić, Dobrica', id: 'c'},
      {sortName: 'Abe, Shinzo', id: 'b'},
      {sortName: 'Abe, Shinzo', id: 'a'}
    ].sort(bySortName)
    expect(sorted.map(({id}) => id)).toEqual(['a', 'b', 'c', 'z'])
  })
})

describe('a long list of names', () => {
  const rows = Array.from({length: 7}, (_, index) => ({
    name: `n${index}`,
    href: `/authors/n${index}/`,
    figures: '1 article',
    initial: 'N'
  }))
  const index = {title: 'Authors', lead: 'Names.', href: '/authors/', rows}

  test('goes on over several pages, at addresses that no name has', () => {
    const pages = topicIndexPages(index, 3)
    expect(pages.map(({href, rows: own, pager}) => [href, own.length, pager.next])).toEqual([
      ['/authors/', 3, '/authors/~2/'],
      ['/authors/~2/', 3, '/authors/~3/'],
      ['/authors/~3/', 1, undefined]
    ])
    expect(furtherPages(index)).toEqual([])
  })

  test('of none is one page', () => {
    expect(topicIndexPages({...index, rows: []}, 3)).toHaveLength(1)
  })

  test('has letters when it is long enough to need them', () => {
    const pagesOf = (some: TopicIndex['rows']) => topicIndexPages({...index, rows: some}, 25)
    expect(pagesOf(rows).flatMap(lettersOf)).toEqual([{rows}])
    const long = Array.from({length: 40}, (_, at) => ({...rows[0]!, initial: at < 30 ? 'A' : 'B'}))
    const pages = pagesOf(long)
    expect(
      pages.map((page) => lettersOf(page).map(({letter, rows: own}) => [letter, own.length]))
    ).toEqual([
      [['A', 25]],
      [
        ['A', 5],
        ['B', 10]
      ]
    ])
    const links = [
      {label: 'A', href: '/authors/#letter-A'},
      {label: 'B', href: '/authors/~2/#letter-B'}
    ]
    expect(pages.map(({jumps}) => jumps)).toEqual([[{links}], [{links}]])
    const unnamed = long.map(({name, href, figures}) => ({name, href, figures}))
    expect(pagesOf(unnamed).flatMap(lettersOf)).toHaveLength(2)
  })
})
