/** Pages of events: their dates in words, their order, their articles. */
import {describe, expect, test} from 'vitest'
import type {ArchiveEvent} from '../../src/schema/event.ts'
import {eventIndex} from '../../src/views/event.ts'
import {eventPages, mergedEvents} from '../../src/views/event-pages.ts'
import {eventCertainty, eventDate, eventTitle} from '../../src/views/event-words.ts'
import {archiveOf, dated} from './records.ts'

const event = (id: string, data: Partial<ArchiveEvent> = {}) => ({
  id,
  data: {
    kind: 'visit' as const,
    people: ['shimon-peres'],
    countries: ['KZ', 'AZ'],
    articles: ['a'],
    ...data
  }
})

describe('the date of an event', () => {
  const table: [Partial<ArchiveEvent>, string | undefined][] = [
    [{date: '1995-08-30/1995-08-31'}, '30 to 31 August 1995'],
    [{date: '1995-08-30/1995-09-02'}, '30 August to 2 September 1995'],
    [{date: '1995-12-30/1996-01-02'}, '30 December 1995 to 2 January 1996'],
    [{date: '1995-08-31'}, '31 August 1995'],
    [
      {date: '[2009-04-01..2009-07-08]', dateEarliest: '2009-04-01', dateLatest: '2009-07-08'},
      '[between 1 April and 8 July 2009]'
    ],
    [{date: '[2009-07-08]', dateEarliest: '2009-07-08', dateLatest: '2009-07-08'}, '[8 July 2009]'],
    [{date: '2009-07', dateEarliest: '2009-07-01', dateLatest: '2009-07-31'}, '[July 2009]'],
    [{date: '[..2009-07-08]', dateLatest: '2009-07-08'}, '[not after 8 July 2009]'],
    [{}, undefined]
  ]
  test.each(table)('%j', (data, text) => {
    expect(eventDate(event('e', data))).toBe(text)
  })
})

test('a journey that nobody tells as made is called planned, and its date is doubted', () => {
  const {names} = archiveOf([])
  const planned = event('e', {planned: true, date: '[2009-04-01..]'})
  expect(eventTitle(planned, {names})).toMatch(/^Planned visit of /u)
  expect(eventCertainty(planned)).toContain('no article here tells that it was made')
  expect(eventTitle(event('e'), {names})).toMatch(/^Visit of /u)
})

describe('pages of events', () => {
  const archive = archiveOf([dated('a', '1995-09-04'), dated('b', '2009-07-09')], {
    events: [
      event('late', {
        date: '2009-07-01',
        dateEarliest: '2009-07-01',
        articles: ['b'],
        aliases: ['once-apart']
      }),
      event('undated', {articles: ['a', 'gone']}),
      event('early', {date: '1995-08-31', dateEarliest: '1995-08-31', articles: ['a', 'b']})
    ]
  })

  test('stand in order of date, undated ones last', () => {
    expect(eventIndex(archive).rows.map(({href}) => href)).toEqual([
      '/events/early/',
      '/events/late/',
      '/events/undated/'
    ])
  })

  test('list the articles that tell them, as far as they are there', () => {
    const ids = eventPages(archive).map(({params, props}) => [
      params.id,
      props.articles.map(({id}) => id)
    ])
    expect(ids).toEqual([
      ['early', ['a', 'b']],
      ['late', ['b']],
      ['undated', ['a']]
    ])
  })

  test('of events that were merged lead on', () => {
    expect(
      mergedEvents(archive).map(({params, props}) => [params.id, props.mergedInto.href])
    ).toEqual([['once-apart', '/events/late/']])
  })

  test('show a few articles side by side and many as a list', () => {
    const tellers = Array.from({length: 7}, (_, index) => dated(`t${index}`, '2009-07-09'))
    const ids = tellers.map(({id}) => id)
    const archive = archiveOf(tellers, {
      events: [event('many', {articles: ids}), event('few', {articles: ids.slice(0, 6)})]
    })
    const shape = eventPages(archive).map(({params, props}) => [
      params.id,
      props.sideBySide,
      props.sections.length
    ])
    expect(shape).toEqual([
      ['few', true, 0],
      ['many', false, 1]
    ])
  })

  test('list those that probably tell them apart', () => {
    const tellers = Array.from({length: 7}, (_, index) => dated(`t${index}`, '2009-07-09'))
    const articles = tellers.map(({id}) => id)
    const archive = archiveOf(tellers, {
      events: [event('many', {articles, articlesLikely: ['t2']})]
    })
    const [page] = eventPages(archive)
    expect(page!.props.likely).toEqual(['t2'])
    expect(
      page!.props.sections.map(({heading, articles}) => [heading, articles.map(({id}) => id)])
    ).toEqual([
      [undefined, articles.filter((id) => id !== 't2')],
      [expect.stringMatching(/^Probably/u), ['t2']]
    ])
  })
})

describe('how certain the days of an event are', () => {
  const table: [Partial<ArchiveEvent>, string][] = [
    [{}, 'What its articles say does not settle it.'],
    [{date: '1995-08-30/1995-08-31'}, 'As the articles tell it.'],
    [{date: '1995-08-31'}, 'As the articles tell it.'],
    [
      {date: '[2009-04-01..2009-07-08]'},
      'It was under way at some time within these bounds; each article says how that is known.'
    ],
    [
      {date: '[2009-04-01]', dateEarliest: '2009-04-01', dateLatest: '2009-04-01'},
      'It was under way on this day, and may have lasted longer.'
    ],
    [{calledOff: true, postponed: true}, 'Put off, as the articles tell it.'],
    [{calledOff: true}, 'Called off, as the articles tell it.'],
    [{date: '1995-08-31', dateSource: 'a diary'}, 'Days as the curator gives them, from a diary.']
  ]
  test.each(table)('%j', (data, sentence) => {
    expect(eventCertainty(event('e', data))).toBe(sentence)
  })
})

test('a visit that was put off and the one made in its place lead to each other', () => {
  const pages = eventPages(
    archiveOf([dated('a', '1992-03-07'), dated('b', '1992-04-09')], {
      events: [
        event('off', {calledOff: true, putOffTo: 'made'}),
        event('made', {articles: ['b'], putOff: ['off']}),
        event('alone', {articles: ['b']})
      ]
    })
  )
  const related = Object.fromEntries(
    pages.map(({props: {event: id, related}}) => [
      id,
      related.map(({label, links}) => [label, ...links.map(({href}) => href)])
    ])
  )
  expect(related).toEqual({
    off: [['Later', '/events/made/']],
    made: [['Earlier', '/events/off/']],
    alone: []
  })
  expect(pages.map(({props: {event: id, when}}) => [id, when])).toContainEqual([
    'off',
    'It did not take place.'
  ])
  expect(pages.find(({props}) => props.event === 'off')?.props.title).toMatch(
    /^Visit of .+ that did not take place$/u
  )
})

test('a visit that was called off as one article tells, and made as another, is not told as off', () => {
  const pages = eventPages(
    archiveOf([dated('a', '1992-03-07'), dated('b', '1992-03-12')], {
      events: [
        event('off', {calledOff: true, deniedBy: ['made']}),
        event('made', {articles: ['b'], date: '[1992-03-11]', deniedBy: ['off']})
      ]
    })
  )
  const shown = pages.map(({props: {event: id, title, when, certainty, related, deniers}}) => ({
    id,
    title,
    when,
    certainty,
    related: related.map(({label, links}) => [label, ...links.map(({name, href}) => [name, href])]),
    deniers: deniers.map((article) => article.id)
  }))
  expect(shown.find(({id}) => id === 'off')).toEqual({
    id: 'off',
    title: expect.stringMatching(/^Visit of .+, called off as one article tells$/u) as string,
    when: 'not known',
    certainty:
      'Whether it took place is not certain: called off, as one article tells; made, as another does.',
    related: [['Denied', ['the visit that another article tells as made', '/events/made/']]],
    deniers: ['b']
  })
  expect(shown.find(({id}) => id === 'made')).toMatchObject({
    when: '[11 March 1992]',
    certainty:
      'Whether it took place is not certain: called off, as one article tells; made, as another does.',
    related: [['Denied', ['the visit that another article tells as called off', '/events/off/']]],
    deniers: ['a']
  })
})
