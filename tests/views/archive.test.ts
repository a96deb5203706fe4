import {describe, expect, test} from 'vitest'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {buildArchive, type Archive} from '../../src/views/archive.ts'
import {byDateDescending} from '../../src/views/order.ts'
import {archiveOf, bounded, dated, record} from './records.ts'

const ids = (articles: readonly {id: string}[]) => articles.map(({id}) => id)

describe('order', () => {
  const given = [
    record('undated-b'),
    dated('late', '2016-12-13'),
    bounded('until-1996', undefined, '1996-01-01'),
    record('undated-a'),
    bounded('from-1991', '1991-12-26'),
    bounded('wide', '2009-07-01', '2009-12-31'),
    dated('early', '1995-09-05'),
    bounded('narrow', '2009-07-01', '2009-07-09')
  ]
  const archive = archiveOf(given)

  test('earliest possible day first, narrower before wider, undated last', () => {
    expect(ids(archive.articles)).toEqual([
      'from-1991',
      'early',
      'until-1996',
      'narrow',
      'wide',
      'late',
      'undated-a',
      'undated-b'
    ])
  })

  test('latest possible day first the other way, undated still last', () => {
    expect(ids(archive.articles.toSorted(byDateDescending))).toEqual([
      'late',
      'wide',
      'narrow',
      'until-1996',
      'early',
      'from-1991',
      'undated-a',
      'undated-b'
    ])
  })

  test('does not depend on the order of the input', () => {
    expect(ids(archiveOf(given.toReversed()).articles)).toEqual(ids(archive.articles))
    expect(archiveOf(given.toReversed()).hash).toBe(archive.hash)
  })

  test('figures add up', () => {
    expect(archive.counts).toEqual({total: 8, dated: 2, bounded: 4, undated: 2})
  })
})

describe('an empty archive', () => {
  test('has no countries, no leaders, and zero of everything', () => {
    const {articles, countries, leaders, counts} = archiveOf([])
    expect({articles, countries, leaders}).toEqual({articles: [], countries: [], leaders: []})
    expect(counts).toEqual({total: 0, dated: 0, bounded: 0, undated: 0})
  })
})

describe('references', () => {
  const archive = archiveOf([
    dated('one', '2009-07-09', {
      leader: 'shimon-peres',
      leaders: ['shimon-peres', 'nobody-known', 'shimon-peres'],
      people: ['shimon-peres', 'a-guest', 'a-guest'],
      countries: ['KZ', 'KZ', 'XX'],
      countriesMentioned: ['KZ', 'AZ'],
      source: 'gazette'
    }),
    dated('two', '2009-07-10', {people: ['shimon-peres'], republishedFrom: 'jta'})
  ])
  const [one, two] = archive.articles

  test('an unknown id stands for itself and has no page', () => {
    expect(one?.leaders[1]).toEqual({id: 'nobody-known', name: 'nobody-known'})
    expect(one?.countries[1]).toEqual({id: 'XX', name: 'XX'})
    expect(one?.source).toEqual({id: 'gazette', name: 'Gazette', republished: false})
    expect(ids(archive.leaders)).toEqual(['shimon-peres'])
  })

  test('repetitions count once, and what it is about is not listed as mentioned', () => {
    expect(ids(one?.leaders ?? [])).toEqual(['shimon-peres', 'nobody-known'])
    expect(ids(one?.people ?? [])).toEqual(['a-guest'])
    expect(ids(one?.countries ?? [])).toEqual(['KZ', 'XX'])
    expect(ids(one?.countriesMentioned ?? [])).toEqual(['AZ'])
  })

  test('a leader of one article is a link where another only names him', () => {
    expect(two?.people).toEqual([
      {id: 'shimon-peres', name: 'Shimon Peres', href: '/leaders/shimon-peres/'}
    ])
    expect(ids(archive.leaders[0]?.mentioned ?? [])).toEqual(['two'])
  })

  test('the credited publisher stands in where the own one is unknown', () => {
    expect(two?.source).toEqual({id: 'jta', name: 'JTA', republished: true})
  })

  test('countries are listed by name, with what is about them and what mentions them', () => {
    expect(
      archive.countries.map(({name, about, mentioned}) => [name, ids(about), ids(mentioned)])
    ).toEqual([
      ['Azerbaijan', [], ['one']],
      ['Kazakhstan', ['one'], []]
    ])
  })
})

describe('what must not pass', () => {
  test('two articles with one id', () => {
    expect(() => archiveOf([record('same'), record('same')])).toThrow('the id `same`')
  })

  test('two countries at one address', () => {
    const articles = [record('one', {countries: ['AZ', 'x-twin']})]
    expect(() => archiveOf(articles)).toThrow('AZ and x-twin share the address')
  })
})

describe('addresses', () => {
  test('stand below the path of the public address', () => {
    const settings = archiveSettingsSchema.parse({url: 'https://example.org/archive/'})
    const {articles, urls} = archiveOf([record('one')], {settings})
    expect(articles[0]?.href).toBe('/archive/articles/one/')
    expect(urls.absolute('/archive/about/')).toBe('https://example.org/archive/about/')
  })
})

describe('what is known of an earlier state', () => {
  const all = archiveOf([
    record('of-a-leader', {leader: 'shimon-peres'}),
    record('naming', {people: ['shimon-peres', 'a-guest']}),
    record('of-another', {leader: 'a-guest'}),
    record('of-nobody')
  ])
  /** The archive of those articles, and ids of summaries that are taken as they are. */
  const goingOn = (isThere: (id: string) => boolean, known: Archive) => {
    const articles = [...all.records.values()].filter(({id}) => isThere(id))
    const archive = buildArchive({...all, events: [], articles, known})
    expect(archive.articles).toEqual(buildArchive({...all, events: [], articles}).articles)
    const same = archive.articles.filter((one) => known.summaries.get(one.id) === one)
    return {archive, same: ids(same)}
  }

  test('stays, but for articles that name who has a page since, or has none any more', () => {
    const {archive, same} = goingOn((id) => id !== 'of-a-leader', all)
    expect(same).toEqual(['of-another', 'of-nobody'])
    expect(goingOn(() => true, archive).same).toEqual(['of-another', 'of-nobody'])
  })

  test('stays as it is where the same people have pages', () => {
    expect(goingOn((id) => id !== 'of-nobody', all).same).toHaveLength(3)
  })

  test('is made anew with other settings', () => {
    const settings = archiveSettingsSchema.parse({title: 'Another', language: 'en'})
    const articles = [...all.records.values()]
    const archive = buildArchive({...all, settings, events: [], articles, known: all})
    for (const one of archive.articles) expect(all.summaries.get(one.id)).not.toBe(one)
  })
})
