import {describe, expect, test} from 'vitest'
import {movedEvents, movedPages} from '../../src/views/moved.ts'
import {tombstonePages} from '../../src/views/tombstones.ts'
import type {Removed} from '../../src/schema/removed.ts'
import {archiveOf, record} from './records.ts'

const archive = archiveOf([
  record('b', {title: 'First', language: 'de'}),
  record('c'),
  record('feed-1--x', {sourceItem: 'x'}),
  record('feed-1--y', {sourceItem: 'y'})
])
const tombstone = (id: string, more: Partial<Removed> = {}): Removed => ({
  id,
  sourceFile: `sources/${id}.txt`,
  sourceSha256: 'a'.repeat(64),
  why: 'The publisher asked for it.',
  on: '2020-05-03',
  ...more
})
const copy = {id: 'copy', of: 'b', sourceFile: 'sources/copy.txt', sourceSha256: 'a'.repeat(64)}
const row = {...copy, id: 'list-1--row-2', sourceFile: 'sources/list.csv', sourceItem: 'row-2'}
const goneRow = tombstone('list-1--row-3', {sourceFile: 'sources/list.csv'})

const pagesOf = (...pairs: [string, string][]) =>
  movedPages(archive, {
    moves: new Map(pairs),
    duplicates: [copy, row],
    removed: [tombstone('gone'), tombstone('b'), goneRow, tombstone('c--deep')]
  }).map(({params, props}) => `${params.id} → ${props.movedTo.href}`)

describe('an old address', () => {
  test.each([
    ['leads to the article', [['a', 'b']], ['a → /articles/b/']],
    [
      'leads on through others',
      [
        ['a', 'z'],
        ['z', 'b']
      ],
      ['a → /articles/b/', 'z → /articles/b/']
    ],
    ['leads to the page that a copy shares', [['a', 'copy']], ['a → /articles/b/']],
    ['leads to a tombstone', [['a', 'gone']], ['a → /articles/gone/']],
    ['stays that of an article that is there', [['b', 'c']], []],
    [
      'stays that of a copy or a tombstone',
      [
        ['copy', 'c'],
        ['gone', 'c']
      ],
      []
    ],
    ['never leads nowhere', [['a', 'nothing']], []],
    [
      'never leads in circles',
      [
        ['a', 'z'],
        ['z', 'a']
      ],
      []
    ],
    [
      'leads past an article that took an address on the way',
      [
        ['a', 'b'],
        ['b', 'c']
      ],
      ['a → /articles/c/']
    ],
    [
      'of a file with several articles leads from each to each',
      [['feed-0', 'feed-1']],
      ['feed-0--x → /articles/feed-1--x/', 'feed-0--y → /articles/feed-1--y/']
    ],
    [
      'of a file with several leads from copies and from what was removed as well',
      [['list-0', 'list-1']],
      ['list-0--row-2 → /articles/b/', 'list-0--row-3 → /articles/list-1--row-3/']
    ],
    ['of a text leads to none in a folder of its name', [['a', 'c']], ['a → /articles/c/']]
  ] as [string, [string, string][], string[]][])('%s', (_, moves, expected) => {
    expect(pagesOf(...moves)).toEqual(expected)
  })

  test('gives the title in its language', () => {
    const [page] = movedPages(archive, {moves: new Map([['a', 'b']]), duplicates: [], removed: []})
    expect(page?.props.movedTo).toEqual({title: 'First', href: '/articles/b/', lang: 'de'})
  })
})

describe('an event', () => {
  const event = (id: string, articles: string[], aliases?: string[]) => ({
    id,
    data: {
      kind: 'visit' as const,
      people: ['shimon-peres'],
      countries: ['KZ'],
      articles,
      ...(aliases && {aliases})
    }
  })
  const visits = archiveOf([record('b'), record('c')], {
    events: [event('peres-kz-b', ['b', 'c'], ['peres-kz-c'])]
  })
  const oldIds = (...pairs: [string, string][]) =>
    movedEvents(visits, new Map(pairs)).map(
      ({params, props}) => `${params.id} → ${props.mergedInto.href}`
    )

  test('is found at the addresses of all its articles', () => {
    expect(oldIds(['a', 'b'], ['x', 'c'], ['w', 'x'])).toEqual([
      'peres-kz-a → /events/peres-kz-b/',
      'peres-kz-x → /events/peres-kz-b/',
      'peres-kz-w → /events/peres-kz-b/'
    ])
  })

  test('is found at the addresses of an article in a file with several', () => {
    const rows = archiveOf([record('list-1--r2', {sourceItem: 'r2'})], {
      events: [event('peres-kz-list-1--r2', ['list-1--r2'])]
    })
    expect(movedEvents(rows, new Map([['list-0', 'list-1']])).map(({params}) => params.id)).toEqual(
      ['peres-kz-list-0--r2']
    )
  })

  test('keeps the addresses that it has', () => {
    expect(oldIds(['c', 'b'], ['a', 'z'])).toEqual([])
  })
})

describe('a tombstone', () => {
  const one = (more: Partial<Removed>) =>
    tombstonePages(archive, [tombstone('gone', more)])[0]?.props.tombstone

  test('names the scans that went with the text', () => {
    const scans = [{file: 'sources/gone.jpg', sha256: 'a'.repeat(64)}]
    expect(one({scans})?.scans).toEqual(scans)
    expect(one({})?.scans).toEqual([])
  })

  test('says what was there and why it is gone', () => {
    const shown = one({
      title: 'Peres in Astana',
      date: '2009-07-09',
      dateBasis: 'stated',
      source: 'jta',
      byline: ['Jane Smith'],
      by: 'A. Keeper',
      language: 'en'
    })
    expect(shown).toMatchObject({
      displayTitle: 'Peres in Astana',
      lang: 'en',
      why: 'The publisher asked for it.',
      removed: '3 May 2020 by A. Keeper',
      citation:
        'Jane Smith. “Peres in Astana.” JTA, July 9, 2009. Removed from Test archive on 3 May 2020.'
    })
    expect(shown?.rows.map(({label, text}) => `${label}: ${text}`)).toEqual([
      'Date: 9 July 2009',
      'Source: JTA',
      'Byline: Jane Smith',
      'Id: gone'
    ])
  })

  test('keeps what is concluded in brackets, and unknown what is unknown', () => {
    expect(
      one({titleSupplied: 'A visit', date: '2009-07-09', dateBasis: 'inferred'})
    ).toMatchObject({
      displayTitle: '[A visit]',
      citation: '[A visit]. [July 9, 2009]. Removed from Test archive on 3 May 2020.'
    })
    expect(one({})?.displayTitle).toBe('sources/gone.txt')
    expect(one({})?.rows[0]).toEqual({label: 'Date', text: 'undated'})
  })

  test('gives way to what is at its address again', () => {
    expect(tombstonePages(archive, [tombstone('b')])).toEqual([])
    expect(tombstonePages(archive, [tombstone('copy')], {taken: new Set(['copy'])})).toEqual([])
  })

  test('leads to what was made from a copy of the file', () => {
    const {sourceSha256} = archive.records.get('b')!.data
    expect(one({sourceSha256})?.copies).toEqual([
      {href: '/articles/b/', title: 'First', isOfSameFile: true}
    ])
    expect(one({})?.copies).toEqual([])
  })

  test('leads to where its text is, and not to all that another copy of its file holds', () => {
    const textSha256 = 'e'.repeat(64)
    const holders = new Map([[textSha256, ['feed-1--y', 'nothing']]])
    const copiesOf = (more: Partial<Removed>) =>
      tombstonePages(archive, [tombstone('gone', more)], {holders})[0]?.props.tombstone.copies
    expect(copiesOf({textSha256})).toMatchObject([
      {href: '/articles/feed-1--y/', isOfSameFile: false}
    ])
    const {sourceSha256} = archive.records.get('feed-1--y')!.data
    expect(copiesOf({textSha256, sourceSha256})).toMatchObject([
      {href: '/articles/feed-1--y/', isOfSameFile: true}
    ])
    expect(copiesOf({textSha256: 'f'.repeat(64), sourceSha256})).toEqual([])
  })

  describe('that does not say the hash of its text', () => {
    const copiesOf = (id: string, more: Partial<Removed>, holders = new Map<string, string[]>()) =>
      tombstonePages(archive, [tombstone(id, more)], {holders})[0]?.props.tombstone.copies

    test('leads to where that of its file is, which is its text', () => {
      const sourceSha256 = 'd'.repeat(64)
      const holders = new Map([[sourceSha256, ['feed-1--x']]])
      expect(copiesOf('gone', {sourceSha256}, holders)).toMatchObject([
        {href: '/articles/feed-1--x/', isOfSameFile: false}
      ])
    })

    test('leads to the entry of its key, and to no other of its file', () => {
      const {sourceSha256} = archive.records.get('feed-1--y')!.data
      expect(copiesOf('list-0--y', {sourceSha256})).toMatchObject([{href: '/articles/feed-1--y/'}])
      expect(copiesOf('list-0--z', {sourceSha256})).toEqual([])
    })
  })

  test('tells of removals before', () => {
    const earlier = [{sourceSha256: 'a'.repeat(64), why: 'First.', on: '2019-01-02'}]
    expect(one({earlier})?.earlier).toEqual([{why: 'First.', removed: '2 January 2019'}])
  })
})
