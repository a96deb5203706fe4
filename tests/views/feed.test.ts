/** Feeds list what was added last, and never a day that is not certain. */
import {parseJsonFeed, parseRssFeed} from 'feedsmith'
import {describe, expect, test} from 'vitest'
import {iCalendarOf} from '../../src/feeds/calendar.ts'
import {jsonFeedOf} from '../../src/feeds/json-feed.ts'
import {rssOf} from '../../src/feeds/rss.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {calendarOf} from '../../src/views/calendar.ts'
import {feedLength, feedsOf} from '../../src/views/feed.ts'
import {archiveOf, authorities, bounded, dated, record} from './records.ts'

const settings = archiveSettingsSchema.parse({title: 'A & B', url: 'https://example.org/a/'})
const articles = [
  dated('one', '2009-07-09', {
    title: 'Peace & <war>',
    countries: ['KZ'],
    byline: ['Jane Smith'],
    source: 'jta'
  }),
  bounded('three', '1995-09-03', '1995-09-10'),
  record('two', {title: 'No date'})
]

describe('feeds', () => {
  const [all, country, source, ...others] = feedsOf(archiveOf(articles, {settings}))

  test('of the archive and of what has a page', () => {
    expect([all?.of, country?.of, source?.of]).toEqual([
      undefined,
      'countries/kazakhstan',
      'sources/jta'
    ])
    expect(source?.items.map(({id}) => id)).toEqual(['one'])
    expect(others).toEqual([])
  })

  test('RSS can be read, days only where they are certain', () => {
    const feed = parseRssFeed(rssOf(all!))
    expect(feed.title).toBe('A & B')
    expect(feed.items?.map(({title, pubDate}) => [title, pubDate])).toEqual([
      ['No date', undefined],
      ['[Untitled]', undefined],
      ['Peace & <war>', 'Thu, 09 Jul 2009 00:00:00 GMT']
    ])
    expect(feed.items?.map(({link}) => link)).toContain('https://example.org/a/articles/one/')
  })

  test('JSON Feed can be read, bounds in a key of its own', () => {
    const feed = parseJsonFeed(jsonFeedOf(all!))
    expect(feed.items?.map(({id, date_published}) => [id, date_published])).toEqual([
      ['two', undefined],
      ['three', undefined],
      ['one', '2009-07-09T00:00:00.000Z']
    ])
    expect(jsonFeedOf(all!)).toContain('"edtf": "[1995-09-03..1995-09-10]"')
  })

  test('no more than the last additions', () => {
    const many = Array.from({length: feedLength + 5}, (_, at) =>
      record(`r${String(at).padStart(3, '0')}`)
    )
    const [feed] = feedsOf(archiveOf(many, {settings}))
    expect(feed?.items).toHaveLength(feedLength)
    expect(feed?.items[0]?.id).toBe(`r${String(feedLength + 4).padStart(3, '0')}`)
  })

  test('accessions decide what was added last, and what has none comes after all', () => {
    const accessions = new Map([
      ['two', 1],
      ['one', 2]
    ])
    const [feed] = feedsOf(archiveOf(articles, {settings, accessions}))
    expect(feed?.items.map(({id}) => id)).toEqual(['three', 'one', 'two'])
  })

  test('of a leader stand at the former address too', () => {
    const formerIds = new Map([['s-peres', 'shimon-peres']])
    const led = [record('a', {leader: 'shimon-peres', leaders: ['shimon-peres']})]
    const feeds = feedsOf(archiveOf(led, {settings, authorities: {...authorities, formerIds}}))
    const at = (path: string) => feeds.filter(({of}) => of === path)
    const [present] = at('leaders/shimon-peres')
    expect(present?.items.map(({id}) => id)).toEqual(['a'])
    expect(at('leaders/s-peres')).toEqual([{...present, of: 'leaders/s-peres'}])
  })

  test('none without a public address, and none when switched off', () => {
    expect(feedsOf(archiveOf(articles))).toEqual([])
    expect(feedsOf(archiveOf(articles, {settings: {...settings, feeds: false}}))).toEqual([])
  })
})

test('the calendar holds events whose days are known, the end day excluded', () => {
  const visit = (id: string, date: string) => ({
    id,
    data: {
      kind: 'visit',
      date,
      people: ['shimon-peres'],
      countries: ['KZ'],
      articles: ['one']
    } as const
  })
  const events = [visit('a', '1995-08-30/1995-08-31'), visit('b', '[2009-04-01..2009-07-08]')].map(
    ({id, data}) => ({
      id,
      data: {
        ...data,
        people: [...data.people],
        countries: [...data.countries],
        articles: [...data.articles]
      }
    })
  )
  const text = iCalendarOf('Test', calendarOf(archiveOf(articles, {settings, events})))
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text).toContain('DTSTART;VALUE=DATE:19950830')
  expect(text).toContain('DTEND;VALUE=DATE:19950901')
  expect(text).toContain('Visit of Shimon Peres to Kazakhstan')
})
