/** JSON-LD of lists: what is known, nothing that is not, and no way out of its element. */
import {describe, expect, test} from 'vitest'
import {archiveSettingsSchema} from '../../../src/schema/archive-settings.ts'
import type {PersonRow} from '../../../src/schema/authority.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import {personData} from '../../../src/views/citation/json-ld-of-topics.ts'
import {countryPages} from '../../../src/views/country.ts'
import {eventPages} from '../../../src/views/event-pages.ts'
import {facetPages} from '../../../src/views/facet-pages.ts'
import {leaderPages} from '../../../src/views/leader.ts'
import {archiveOf, record} from '../records.ts'

const settings = archiveSettingsSchema.parse({url: 'https://example.org/a/'})
const articles = [
  record('one', {leader: 'shimon-peres', people: ['other'], countries: ['KZ'], source: 'jta'})
]
const visit: ArchiveEvent = {
  kind: 'visit',
  people: ['shimon-peres'],
  countries: ['KZ'],
  articles: ['one']
}
function archive(date?: string) {
  const data = {...visit, ...(date !== undefined && {date})}
  const made = archiveOf(articles, {settings, events: [{id: 'visit-1', data}]})
  const person = (id: string, row: Partial<PersonRow>): [string, PersonRow] => [
    id,
    {id, name: id, variants: [], source: 'test', ...row}
  ]
  const people = new Map([
    person('shimon-peres', {
      ...{name: 'Shimon Peres', variants: ['Szymon Perski'], wikidata: 'Q57410'},
      ...{born: '1923-08-02', died: '2016-09-27..2016-09-28'}
    })
  ])
  return {...made, authorities: {...made.authorities, people}}
}
const read = (text: string | undefined) => JSON.parse(text ?? '') as Record<string, unknown>

test('a leader', () => {
  const [page] = leaderPages(archive())
  expect(read(page?.props.linkedData)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://example.org/a/leaders/shimon-peres/',
    name: 'Shimon Peres',
    alternateName: ['Szymon Perski'],
    birthDate: '1923-08-02',
    sameAs: 'http://www.wikidata.org/entity/Q57410'
  })
  // Of a range of days, none is the day.
  expect(read(page?.props.linkedData)).not.toHaveProperty('deathDate')
  expect(page?.props.feed).toBe('/a/leaders/shimon-peres/')
})

test('a country', () => {
  const [page] = countryPages(archive())
  expect(read(page?.props.linkedData)).toMatchObject({
    '@type': 'Country',
    identifier: 'KZ',
    name: 'Kazakhstan',
    url: 'https://example.org/a/countries/kazakhstan/'
  })
})

describe('an event', () => {
  const of = (date?: string) => read(eventPages(archive(date))[0]?.props.linkedData)
  test('with what links it', () => {
    expect(of()).toMatchObject({
      '@type': 'Event',
      identifier: 'visit-1',
      attendee: [{'@type': 'Person', name: 'Shimon Peres'}],
      location: [{'@type': 'Country', name: 'Kazakhstan'}],
      subjectOf: [{'@id': 'https://example.org/a/articles/one/'}]
    })
  })

  test.each([
    ['1995-08-30/1995-08-31', '1995-08-30', '1995-08-31'],
    ['1995-08-30', '1995-08-30', undefined],
    // Its days are not known: a first day of bounds would be false.
    ['[1995-08-30..1995-08-31]', undefined, undefined],
    [undefined, undefined, undefined]
  ])('days of %s', (date, start, end) => {
    const found = of(date)
    expect([found['startDate'], found['endDate']]).toEqual([start, end])
  })
})

test('no name ends the element', () => {
  const name = '</script><script>alert(1)'
  const data = personData(archive(), {id: 'x', name, href: '/x/'})
  expect(read(data)['name']).toBe(name)
  expect(data).not.toMatch(/[<>&]/)
})

test('people have it on their own pages', () => {
  const pages = facetPages(archive()).filter(({params}) => params.facet === 'people')
  expect(pages.map(({props}) => read(props.linkedData)['@type'])).toEqual(['Person'])
})
