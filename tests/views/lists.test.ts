import {describe, expect, test} from 'vitest'
import {aboutSentence, countsSentence} from '../../src/views/counts.ts'
import {withArticle} from '../../src/lib/country-article.ts'
import {countryIndex, countryPages} from '../../src/views/country.ts'
import {homePage} from '../../src/views/home.ts'
import {leaderIndex, leaderPages} from '../../src/views/leader.ts'
import {jumpsOf} from '../../src/views/jumps.ts'
import {listingRoutes} from '../../src/views/listing.ts'
import {pagerOf} from '../../src/views/pager.ts'
import {sectionHrefs} from '../../src/views/section-hrefs.ts'
import {yearGroups, yearPages} from '../../src/views/year.ts'
import {archiveOf, bounded, dated, record} from './records.ts'

const many = (count: number) =>
  Array.from({length: count}, (_, index) =>
    dated(`a-${index}`, `${1950 + (index % 30)}-01-01`, {countries: ['KZ']})
  )
const mixed = archiveOf([
  dated('day', '2009-07-09', {leader: 'shimon-peres'}),
  bounded('turn', '1995-12-20', '1996-01-15'),
  bounded('open', '1991-12-26'),
  bounded('decades', '1990-01-01', '2009-12-31'),
  record('none')
])

describe('years', () => {
  test('an article stands under every possible year, or on a shelf', () => {
    expect(yearGroups(mixed).map(({year, articles}) => [year, articles.map(({id}) => id)])).toEqual(
      [
        [1995, ['turn']],
        [1996, ['turn']],
        [2009, ['day']],
        ['wide', ['decades', 'open']],
        ['undated', ['none']]
      ]
    )
  })

  test('each has an address of its own', () => {
    expect(yearPages(mixed).map(({props}) => props.href)).toEqual([
      '/years/1995/',
      '/years/1996/',
      '/years/2009/',
      '/years/wide/',
      '/years/undated/'
    ])
  })
})

describe('front page', () => {
  test('lists every article once, the undated ones on their shelf', () => {
    const {timeline, counts} = homePage(mixed)
    expect(timeline.map(({label, articles}) => [label, articles.map(({id}) => id)])).toEqual([
      ['1995–1996', ['turn']],
      ['2009', ['day']],
      ['Many possible years', ['decades', 'open']],
      ['Undated', ['none']]
    ])
    expect(counts.dated + counts.bounded + counts.undated).toBe(counts.total)
  })

  test('links every year and shelf to its page', () => {
    const {timeline} = homePage(mixed)
    expect(timeline.map(({href}) => href)).toEqual([
      '/years/1995/',
      '/years/2009/',
      '/years/wide/',
      '/years/undated/'
    ])
  })

  test('of a large archive shows years with counts, shelves included', () => {
    const archive = archiveOf([...many(201), record('none')])
    const {timeline, decades, shelves} = homePage(archive)
    expect(timeline).toEqual([])
    expect(decades.map(({label}) => label)).toEqual(['1950s', '1960s', '1970s'])
    const listed = decades.flatMap(({years}) => years).reduce((sum, {count}) => sum + count, 0)
    expect(listed).toBe(201)
    expect(shelves).toEqual([
      {shelf: 'undated', label: 'Undated', href: '/years/undated/', count: 1}
    ])
  })

  test('of an empty archive says so', () => {
    expect(homePage(archiveOf([])).description).toBe('An archive of news articles, still empty.')
  })
})

describe('the list of countries', () => {
  const archiveOn = (codes: readonly string[]) =>
    archiveOf(codes.map((code) => dated(`a-${code}`, '2009-07-09', {countries: [code]})))

  test('has letters to jump to where there are many', () => {
    const archive = archiveOn(['KZ'])
    const countries = Array.from({length: 52}, (_, at) => ({
      ...archive.countries[0]!,
      id: `c${at}`,
      name: `${String.fromCodePoint(65 + Math.floor(at / 2))}land ${at}`
    }))
    const {letters, jumps, href} = countryIndex({...archive, countries})
    expect(letters.map(({rows}) => rows.length)).toEqual(Array.from({length: 26}, () => 2))
    expect(letters[0]!.rows[0]).toMatchObject({name: 'Aland 0', figures: '1 article'})
    expect(jumps[0]!.links.map(({href: to}) => to)).toEqual(
      letters.map(({letter}) => `${href}#letter-${letter}`)
    )
  })

  test('is a table where there are few', () => {
    const {letters, jumps} = countryIndex(archiveOn(['KZ', 'IL']))
    expect([letters, jumps]).toEqual([[], []])
  })
})

describe('long lists', () => {
  test('go on over pages without losing or repeating an entry', () => {
    const routes = countryPages(archiveOf(many(150)))
    expect(routes.map(({params}) => params)).toEqual([
      {id: 'kazakhstan', page: undefined},
      {id: 'kazakhstan', page: '2'},
      {id: 'kazakhstan', page: '3'}
    ])
    const entries = routes.flatMap(({props}) => props.sections.flatMap(({articles}) => articles))
    expect(new Set(entries.map(({id}) => id)).size).toBe(150)
    expect(entries).toHaveLength(150)
    expect(routes[1]?.props.pager).toMatchObject({
      page: 2,
      pages: 3,
      previous: '/countries/kazakhstan/',
      next: '/countries/kazakhstan/3/'
    })
  })

  test('name the pages near the one that is shown, the first and the last', () => {
    const shown = (page: number, pages: number) =>
      pagerOf('/x/', page, pages)
        .links.map((link) => `${link.afterGap ? '… ' : ''}${link.href ?? link.page}`)
        .join(' ')
    expect(shown(1, 3)).toBe('1 /x/2/ /x/3/')
    expect(shown(5, 9)).toBe('/x/ … /x/3/ /x/4/ 5 /x/6/ /x/7/ … /x/9/')
    expect(shown(1, 1)).toBe('1')
  })

  test('lead from every page to the parts of the list, on whichever page they begin', () => {
    const {articles} = archiveOf(many(5))
    const sections = articles.map((article, at) => ({
      group: at < 3 ? 'About' : 'Mentions',
      heading: String(1950 + at),
      anchor: `in-${at}`,
      articles: [article]
    }))
    expect(jumpsOf({href: '/x/', sections}, 2)).toEqual([
      {
        group: 'About',
        links: [
          {label: '1950', href: '/x/#in-0'},
          {label: '1951', href: '/x/#in-1'},
          {label: '1952', href: '/x/2/#in-2'}
        ]
      },
      {
        group: 'Mentions',
        links: [
          {label: '1953', href: '/x/2/#in-3'},
          {label: '1954', href: '/x/3/#in-4'}
        ]
      }
    ])
    expect(jumpsOf({href: '/x/', sections}, 5)).toEqual([])
    const nameless = articles.map((article) => ({articles: [article]}))
    expect(jumpsOf({href: '/x/', sections: nameless}, 2)).toEqual([])
    expect(jumpsOf({href: '/x/', sections: [{heading: '1950', anchor: 'a', articles}]}, 2)).toEqual(
      []
    )
  })

  test('cut sections where a page ends, and keep their headings', () => {
    const {articles, counts} = archiveOf(many(5))
    const sections = [
      {heading: 'About', articles: articles.slice(0, 3)},
      {heading: 'Mentions', articles: articles.slice(3)}
    ]
    const routes = listingRoutes(
      'x',
      {title: 'X', kind: 'K', lead: [], counts, sections, href: '/x/'},
      2
    )
    const shape = routes.map(({props}) =>
      props.sections.map((part) => [part.heading, part.articles.length])
    )
    expect(shape).toEqual([
      [['About', 2]],
      [
        ['About', 1],
        ['Mentions', 1]
      ],
      [['Mentions', 1]]
    ])
  })

  test('say on which page a section begins', () => {
    const {articles} = archiveOf(many(5))
    const sections = [
      {anchor: 'a', articles: articles.slice(0, 2)},
      {anchor: 'b', articles: articles.slice(2, 3)},
      {anchor: 'c', articles: articles.slice(3)}
    ]
    expect([...sectionHrefs({href: '/x/', sections}, 2).values()]).toEqual([
      '/x/#a',
      '/x/2/#b',
      '/x/2/#c'
    ])
  })

  test('show figures and calendars on their first page alone', () => {
    const routes = countryPages(archiveOf(many(150)))
    expect(routes.map(({props}) => props.figure !== undefined)).toEqual([true, false, false])
  })

  test('lead to other lists where they begin and where they end', () => {
    const {articles, counts} = archiveOf(many(5))
    const siblings = [{label: 'X', href: '/x/'}]
    const listing = {title: 'X', kind: 'K', lead: [], counts, siblings, href: '/x/'}
    const leads = (size: number) =>
      listingRoutes('x', {...listing, sections: [{articles}]}, size).map(
        ({props}) => props.siblings === siblings
      )
    expect(leads(5)).toEqual([true])
    expect(leads(3)).toEqual([true, true])
    expect(leads(1)).toEqual([true, false, false, false, true])
  })

  test('of nothing are one page', () => {
    const {counts} = archiveOf([])
    const listing = {title: 'X', kind: 'K', lead: [], counts, sections: [], href: '/x/'}
    expect(listingRoutes('x', listing)).toHaveLength(1)
  })
})

describe('leaders', () => {
  test('show the offices that the tables know', () => {
    expect(leaderPages(mixed)[0]?.props.lead).toEqual([
      'President, 2007–2014',
      'Member, Kazakhstan, since 2015'
    ])
    expect(leaderIndex(mixed).rows[0]).toMatchObject({name: 'Shimon Peres', figures: '1 article'})
  })
})

test.each([
  [{total: 0, dated: 0, bounded: 0, undated: 0}, '0 articles.'],
  [{total: 1, dated: 0, bounded: 0, undated: 1}, '1 article: 1 undated.'],
  [
    {total: 20_000, dated: 19_998, bounded: 1, undated: 1},
    '20,000 articles: 19,998 dated to the day, 1 within bounds, 1 undated.'
  ]
])('figures in words %#', (counts, sentence) => {
  expect(countsSentence(counts)).toBe(sentence)
})

describe('counts of what is about something and what mentions it', () => {
  const about = (total: number) => ({total, dated: total, bounded: 0, undated: 0})
  test.each([
    [about(3), 2, '3 articles about Malta: 3 dated to the day. 2 more mention Malta.'],
    [about(1), 1, '1 article about Malta: 1 dated to the day. 1 more mentions Malta.'],
    [about(1200), 0, '1,200 articles about Malta: 1,200 dated to the day.'],
    [about(0), 4, '4 articles mention Malta; none is about it.']
  ])('%j, %i → %s', (counts, mentions, sentence) => {
    expect(aboutSentence('Malta', counts, mentions)).toBe(sentence)
  })

  test('stand above a country’s list, whose figure draws what is about it', () => {
    const archive = archiveOf([
      dated('a', '2009-07-09', {countries: ['KZ']}),
      dated('b', '2009-07-10', {countries: ['KZ']}),
      dated('c', '2009-07-11', {countriesMentioned: ['KZ']})
    ])
    const [page] = countryPages(archive)
    expect(page?.props.figures).toMatch(/^2 articles about Kazakhstan.* 1 more mentions/)
    expect(page?.props.figure?.figure.summary).toBe('2 articles in order of date.')
  })
})

test('the shelf of many years keeps open ends apart from what is bounded', () => {
  const archive = archiveOf([
    bounded('old', '1767-01-01'),
    bounded('before', undefined, '1950-01-01'),
    bounded('decades', '1990-01-01', '2009-12-31')
  ])
  const shelf = yearPages(archive).find(({params}) => params.id === 'wide')
  expect(
    shelf?.props.sections.map(({heading, articles}) => [
      heading?.split(' ').slice(0, 2).join(' '),
      articles.map(({id}) => id)
    ])
  ).toEqual([
    ['Between two', ['decades']],
    ['Not before', ['old']],
    ['Not after', ['before']]
  ])
})

test.each([
  ['Malta', 'Malta'],
  ['United States', 'the United States'],
  ['Netherlands', 'the Netherlands'],
  ['Dominican Republic', 'the Dominican Republic'],
  ['Tanzania', 'Tanzania']
])('%s is %s within a sentence', (name, words) => {
  expect(withArticle(name)).toBe(words)
})
