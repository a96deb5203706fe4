/** Further ways in: authors, papers, subjects, people; what the archive covers; what goes together. */
import {describe, expect, test} from 'vitest'
import {browsePage} from '../../src/views/browse.ts'
import {companionsOf} from '../../src/views/companions.ts'
import {comparison} from '../../src/views/compare.ts'
import {pairsAmong} from '../../src/views/quoted-pairs.ts'
import {countryPages} from '../../src/views/country.ts'
import {coverage} from '../../src/views/coverage.ts'
import {facetIndexes, facetPages} from '../../src/views/facet-pages.ts'
import {facetsOf} from '../../src/views/facets.ts'
import {leaderPages} from '../../src/views/leader.ts'
import {slugOf} from '../../src/views/slug.ts'
import {archiveOf, bounded, dated, record} from './records.ts'

const archive = archiveOf(
  [
    dated('a', '1995-01-02', {
      ...{byline: ['ANN LEE', 'Ann Lee'], source: 'jta', subjects: ['Trade']},
      ...{leader: 'shimon-peres', countries: ['KZ', 'AZ'], people: ['a-guest']}
    }),
    dated('b', '1998-01-02', {byline: ['Ann  Lee'], source: 'jta', leader: 'shimon-peres'}),
    dated('c', '1998-01-03', {republishedFrom: 'new-paper', countries: ['KZ']}),
    bounded('d', '1995-12-01', '1996-01-15'),
    record('e')
  ],
  {
    events: [
      {
        id: 'visit',
        data: {kind: 'visit', people: ['shimon-peres'], countries: ['KZ'], articles: ['a']}
      }
    ]
  }
)
const facet = (id: string) => facetsOf(archive).find((one) => one.id === id)!
const shape = (id: string) =>
  facet(id).entries.map(({name, href, articles}) => [name, href, articles.map((one) => one.id)])

describe('facets', () => {
  test('take the same name in capitals for the same author', () => {
    expect(shape('authors')).toEqual([['Ann Lee', '/authors/ann-lee/', ['a', 'b']]])
  })

  test('know papers that are in no table', () => {
    expect(shape('sources')).toEqual([
      ['JTA', '/sources/jta/', ['a', 'b']],
      ['New Paper', '/sources/new-paper/', ['c']]
    ])
  })

  test('lead to the pages that leaders have, and make pages for other people', () => {
    expect(shape('people')).toEqual([
      ['A. Guest', '/people/a-guest/', ['a']],
      ['Shimon Peres', '/leaders/shimon-peres/', ['a', 'b']]
    ])
    const pages = facetPages(archive).map(({params}) => `${params.facet}/${params.id}`)
    expect(pages).toEqual([
      'sources/jta',
      'sources/new-paper',
      'authors/ann-lee',
      'subjects/trade',
      'people/a-guest'
    ])
  })

  test('tell how many articles have none', () => {
    expect(
      facetIndexes(archive).map(({props}) => props.lead.match(/\d+ articles? .*/)?.[0])
    ).toEqual([
      '2 articles without any.',
      '3 articles without any.',
      '4 articles without any.',
      '3 articles without any.'
    ])
  })
})

describe('addresses of names', () => {
  test.each([
    ['Aryeh Savir', 'aryeh-savir'],
    ['Seán O’Casey', 'sean-ocasey'],
    ['  A. B.  ', 'a-b'],
    ['Jörg Müller-Straße', /^jorg-muller-stra-e-[0-9a-f]{8}$/],
    ['Лев Толстой', /^[0-9a-f]{8}$/],
    ['', /^[0-9a-f]{8}$/],
    ['x'.repeat(80), /^x{60}-[0-9a-f]{8}$/]
  ])('%s', (name, slug) => {
    if (typeof slug === 'string') expect(slugOf(name)).toBe(slug)
    else expect(slugOf(name)).toMatch(slug)
  })

  test('of two names in another script differ', () => {
    expect(slugOf('Лев')).not.toBe(slugOf('Кот'))
  })
})

/** An article of each year. */
const everyYear = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, at) => dated(`y${at}`, `${first + at}-05-05`))

describe('coverage', () => {
  const table = coverage(archive)

  test('has every year from the first to the last, and zeros in them', () => {
    expect(table.columns.map(({label}) => label)).toEqual(['1995', '1996', '1997', '1998'])
    expect(table.rows.map(({name, cells}) => [name, cells])).toEqual([
      ['JTA', [1, 0, 0, 1]],
      ['New Paper', [0, 0, 0, 1]],
      ['Source not stated', [0, 0, 0, 0]]
    ])
  })

  test('links a year only to a page that exists', () => {
    expect(table.columns.map(({href}) => href)).toEqual([
      '/years/1995/',
      '/years/1996/',
      undefined,
      '/years/1998/'
    ])
  })

  test('leads from a figure to its articles on the page of the source', () => {
    expect(table.rows.map(({cellHrefs}) => cellHrefs)).toEqual([
      ['/sources/jta/#in-1995', undefined, undefined, '/sources/jta/#in-1998'],
      [undefined, undefined, undefined, '/sources/new-paper/#in-1998'],
      [undefined, undefined, undefined, undefined]
    ])
    expect(table.sum.cellHrefs).toEqual(table.columns.map(({href}) => href))
  })

  test('adds up', () => {
    for (const {cells, several, undated, total} of [...table.rows, table.sum])
      expect(cells.reduce((sum, count) => sum + count, several + undated)).toBe(total)
    expect(table.sum.total).toBe(5)
    expect(table.rows.reduce((sum, {total}) => sum + total, 0)).toBe(5)
  })

  test('of many years has decades', () => {
    const wide = coverage(archiveOf(everyYear(1949, 1971)))
    expect(wide.columns.map(({label, href}) => [label, href !== undefined])).toEqual([
      ['1940s', true],
      ['1950s', true],
      ['1960s', true],
      ['1970s', true]
    ])
  })

  test('counts an article of several years of one decade in it', () => {
    const decade = bounded('c', '1981-01-01', '1985-12-31')
    const {columns, sum} = coverage(archiveOf([...everyYear(1949, 1971), decade]))
    expect(columns.map(({label}) => label)).toEqual(['1940s', '1950s', '1960s', '1970s', '1980s'])
    expect(sum).toMatchObject({cells: [1, 10, 10, 2, 1], several: 0})
  })

  test('says of three and more years without anything that there is none, in one column', () => {
    const far = coverage(
      archiveOf([dated('a', '1949-05-05'), dated('b', '1971-05-05'), dated('c', '1974-05-05')])
    )
    expect(far.columns).toMatchObject([
      {label: '1949'},
      {label: '1950–1970', empty: true},
      ...['1971', '1972', '1973', '1974'].map((label) => ({label}))
    ])
    expect(far.sum.cells).toEqual([1, 0, 1, 0, 0, 1])
  })

  test('says it of no year that an article can be of', () => {
    const ends = [dated('a', '1949-05-05'), dated('b', '1956-05-05')]
    const {columns, sum} = coverage(archiveOf([...ends, bounded('c', '1951-01-01', '1952-12-31')]))
    const labels = ['1949', '1950', '1951', '1952', '1953–1955', '1956']
    expect(columns.map(({label}) => label)).toEqual(labels)
    expect(sum).toMatchObject({cells: [1, 0, 0, 0, 0, 1], several: 1})
  })

  test('adds up sources beyond the limit', () => {
    const many = archiveOf(
      Array.from({length: 45}, (_, index) =>
        dated(`a${index}`, '1995-01-02', {source: `s${index}`})
      )
    )
    const {rows} = coverage(many)
    expect(rows).toHaveLength(41)
    expect(rows.at(-1)).toMatchObject({name: 'Other sources', total: 5})
  })

  test('of nothing dated has no years', () => {
    expect(coverage(archiveOf([record('a')]))).toMatchObject({columns: [], sum: {undated: 1}})
  })
})

describe('what goes together', () => {
  test('is counted, most frequent first, without what was asked for', () => {
    const counted = companionsOf(archive.articles, ({countries}) => countries, 'AZ')
    expect(counted.map(({id, count}) => [id, count])).toEqual([['KZ', 2]])
  })

  test('stands on the page of a country', () => {
    const kazakhstan = countryPages(archive).find(({params}) => params.id === 'kazakhstan')
    expect(kazakhstan?.props.leaders).toMatchObject([{name: 'Shimon Peres', count: 1}])
  })

  test('stands on the page of a leader, journeys apart', () => {
    const [{props} = {props: undefined}] = leaderPages(archive)
    expect(props?.visited).toMatchObject([{id: 'KZ', count: 1}])
    expect(props?.countries).toMatchObject([
      {id: 'AZ', count: 1},
      {id: 'KZ', count: 1}
    ])
  })
})

test('the comparison draws all to one scale', () => {
  const {groups} = comparison(archive)
  expect(groups.map(({heading, rows}) => [heading, rows.map(({name}) => name)])).toEqual([
    ['Leaders', ['Shimon Peres']],
    ['Countries', ['Kazakhstan', 'Azerbaijan']]
  ])
  const heights = groups.flatMap(({rows}) => rows.flatMap(({bars}) => bars.map((b) => b.certain)))
  expect(new Set(heights).size).toBe(1)
  expect(groups[1]?.rows[0]?.words).toBe('1995: 1 article; 1998: 1 article')
})

test('what has no column is not compared, and each kind has its own scale', () => {
  const {groups} = comparison(
    archiveOf([
      ...['a', 'b', 'c', 'd'].map((id) => dated(id, '1995-05-05', {countries: ['KZ']})),
      dated('e', '1995-05-05', {leader: 'shimon-peres', countries: ['KZ']}),
      record('f', {countries: ['AZ']})
    ])
  )
  expect(groups.map(({rows}) => rows.map(({name}) => name))).toEqual([
    ['Shimon Peres'],
    ['Kazakhstan']
  ])
  const heights = groups.map(({rows}) => rows[0]?.bars[0]?.certain)
  expect(new Set(heights).size).toBe(1)
})

test('the page of all ways leaves out those that lead nowhere', () => {
  const names = browsePage(archiveOf([record('a')])).rows.map(({name}) => name)
  expect(names).toEqual(['Timeline', 'Coverage'])
  expect(browsePage(archive).rows.find(({name}) => name === 'People')?.figures).toBe('2 people')
})

describe('contradictions among articles', () => {
  const {articles} = archive
  const conflict = (mine: string, theirs: string, other: string) => ({
    say: 'They differ.',
    ...{mine, theirs, with: other}
  })

  test('stand once, though both articles have them', () => {
    const found = pairsAmong(articles, (id) =>
      id === 'a' ? [conflict('x', 'y', 'b')] : id === 'b' ? [conflict('y', 'x', 'a')] : []
    )
    expect(found.map(({sides}) => sides.map(({article, quote}) => [article.id, quote]))).toEqual([
      [
        ['a', 'x'],
        ['b', 'y']
      ]
    ])
  })

  test('with other articles are left to their pages', () => {
    expect(pairsAmong(articles.slice(0, 1), () => [conflict('x', 'y', 'gone')])).toEqual([])
  })

  test('with articles that tell the opposite stand beside them', () => {
    const [own, other] = articles as [(typeof articles)[0], (typeof articles)[0]]
    const found = pairsAmong([own], () => [conflict('x', 'y', other.id)], [other])
    expect(found.map(({sides}) => sides.map(({article, quote}) => [article.id, quote]))).toEqual([
      [
        [own.id, 'x'],
        [other.id, 'y']
      ]
    ])
  })
})
