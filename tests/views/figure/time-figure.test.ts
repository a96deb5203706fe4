/** The figure of time: every article that has a place is drawn once, in order, and is in the table. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {densityOf} from '../../../src/views/figure/density.ts'
import {archiveFigure, eventFigure, topicFigure} from '../../../src/views/figure/of-lists.ts'
import {timedArticle, timedTerms, type Timed} from '../../../src/views/figure/timed.ts'
import {timeFigure} from '../../../src/views/figure/time-figure.ts'
import {archiveOf, bounded, dated, record} from '../records.ts'

const some = fc.array(
  fc.record({
    from: fc.option(fc.integer({min: -40_000, max: 20_000})),
    length: fc.option(fc.integer({min: 0, max: 5000}))
  }),
  {maxLength: 90}
)

/** Articles of all kinds: a day, a range, open at one end, undated. */
const archiveWith = (kinds: readonly {from: number | null; length: number | null}[]) =>
  archiveOf(
    kinds.map(({from, length}, index) => {
      if (from === null && length === null) return record(`a${index}`)
      if (from === null) return bounded(`a${index}`, undefined, formatDay(length!))
      if (length === null) return bounded(`a${index}`, formatDay(from))
      return length === 0
        ? dated(`a${index}`, formatDay(from))
        : bounded(`a${index}`, formatDay(from), formatDay(from + length))
    })
  )

describe('every article', () => {
  test('with a bound has one mark in each drawing, or is counted once', () => {
    fc.assert(
      fc.property(some, (kinds) => {
        const {articles, counts} = archiveWith(kinds)
        const things = articles.map(timedArticle)
        const withBound = counts.dated + counts.bounded
        const {drawings, table} = timeFigure({articles: things})
        const isDrawn = drawings.some(({marks}) => marks.length > 0)
        if (isDrawn) {
          for (const {marks} of drawings) expect(marks).toHaveLength(withBound)
          expect(table.rows.map(({href}) => href)).toEqual(
            articles.slice(0, withBound).map(({href}) => href)
          )
        } else {
          const density = densityOf(things.filter(({possible}) => possible.length > 0))
          expect(density.certain + density.spread + density.wide).toBe(withBound)
        }
      }),
      {numRuns: 60}
    )
  })

  test('stands in order of date from left to right', () => {
    const days = ['1995-09-03', '1995-09-04', '2009-07-09', '2009-07-10', '2015-01-01']
    const {articles} = archiveOf(days.map((day, index) => dated(`a${index}`, day)))
    for (const {marks} of timeFigure({articles: articles.map(timedArticle)}).drawings) {
      const places = marks.map(({start}) => start)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(new Set(places).size).toBe(days.length)
    }
  })

  test('is a point only when its day is known', () => {
    const {articles} = archiveOf([
      dated('day', '1995-09-03'),
      bounded('range', '1995-09-03', '1995-09-10'),
      bounded('after', '1995-09-03'),
      bounded('before', undefined, '1996-09-03')
    ])
    const {drawings, signs} = timeFigure({articles: articles.map(timedArticle)})
    const marks = new Map(
      drawings[0]!.marks.map(({href, shape, opensAtStart, opensAtEnd}) => [
        href,
        [shape, opensAtStart, opensAtEnd]
      ])
    )
    expect(marks.get('/articles/day/')).toEqual(['point', false, false])
    expect(marks.get('/articles/range/')).toEqual(['bar', false, false])
    expect(marks.get('/articles/after/')).toEqual(['bar', false, true])
    expect(marks.get('/articles/before/')).toEqual(['bar', true, false])
    expect(signs).toEqual(['point', 'bar', 'open'])
  })

  test('of two possible days is not drawn between them', () => {
    const {articles} = archiveOf([
      record('two', {
        date: '[2009-03-04,2009-04-03]',
        dateEarliest: '2009-03-04',
        dateLatest: '2009-04-03',
        dateBasis: 'inferred'
      })
    ])
    const [mark] = timeFigure({articles: articles.map(timedArticle)}).drawings[0]!.marks
    expect(mark?.possible).toHaveLength(2)
    expect(mark?.possible[0]?.end).toBeLessThan(mark!.possible[1]!.start)
  })
})

describe('the likely range', () => {
  test('lies inside the certain one, and on the axis', () => {
    const {articles} = archiveOf([
      record('a', {
        date: '[1995-01-01..]',
        dateEarliest: '1995-01-01',
        dateLikely: '[1996-01-01..2007-12-31]',
        dateBasis: 'inferred'
      })
    ])
    const [mark] = timeFigure({articles: articles.map(timedArticle)}).drawings[0]!.marks
    expect(mark?.probable[0]?.start).toBeGreaterThan(mark!.start)
    expect(mark?.probable[0]?.end).toBeLessThanOrEqual(mark!.end)
  })
})

describe('many articles', () => {
  const year = (count: number) =>
    archiveOf(
      Array.from({length: count}, (_, index) =>
        dated(`a${index}`, formatDay(10_000 + ((index * 7) % 360)))
      )
    )

  test.each([
    [1, 'marks'],
    [60, 'marks'],
    [61, 'columns'],
    [5000, 'columns']
  ])('%i are drawn as %s', (count, form) => {
    const {drawings} = archiveFigure(year(count))
    expect(drawings[0]!.marks.length > 0 ? 'marks' : 'columns').toBe(form)
  })

  test('of one day are counted, for they would hide each other', () => {
    const archive = archiveOf(Array.from({length: 40}, (_, i) => dated(`a${i}`, '2001-09-12')))
    const {drawings, table} = archiveFigure(archive)
    expect(drawings[0]!.bars).toHaveLength(1)
    expect(table.rows[0]).toMatchObject({label: '12 September 2001', cells: ['40', '0']})
  })

  test('lead from their columns to their years', () => {
    const archive = archiveOf(
      Array.from({length: 70}, (_, index) => dated(`a${index}`, `${1950 + index}-01-01`))
    )
    const {drawings} = archiveFigure(archive)
    expect(drawings[0]!.bars[0]).toMatchObject({href: '/years/1950/', words: '1950: 1 article'})
  })

  test('of many years are counted by decade, which leads to the list of years', () => {
    const archive = archiveOf(
      Array.from({length: 120}, (_, index) => dated(`a${index}`, `${1801 + index}-01-01`))
    )
    expect(archiveFigure(archive).drawings[0]!.bars[0]).toMatchObject({
      href: '/years/#d1800',
      words: '1800s: 9 articles'
    })
  })

  test('stand at no height that another count has', () => {
    const archive = archiveOf([
      ...Array.from({length: 61}, (_, index) => dated(`a${index}`, '2001-01-01')),
      ...Array.from({length: 122}, (_, index) => dated(`b${index}`, '2003-01-01'))
    ])
    const [low, high] = archiveFigure(archive).drawings[0]!.bars
    expect(high!.certain).toBeCloseTo(2 * low!.certain)
  })
})

describe('articles without a place', () => {
  test('are told', () => {
    const {drawings, summary} = archiveFigure(archiveOf([record('a'), record('b')]))
    expect(drawings).toEqual([])
    expect(summary).toBe('Nothing here has a date. 2 undated articles cannot be drawn.')
  })

  test('are told beside those that are drawn', () => {
    const {summary} = archiveFigure(archiveOf([dated('a', '2009-07-09'), record('b')]))
    expect(summary).toBe('1 article in order of date. 1 undated article cannot be drawn.')
  })

  test('and too many possible years stand aside', () => {
    const wide = Array.from({length: 61}, (_, i) => bounded(`a${i}`, '1990-01-01', '2009-12-31'))
    const {drawings, summary} = archiveFigure(archiveOf(wide))
    expect(drawings).toEqual([])
    expect(summary).toContain('61 articles with more than five possible years')
  })
})

describe('an event', () => {
  const archive = archiveOf([bounded('a', '2009-04-01', '2018-12-19')])
  const barOf = (data: object) => {
    const event = {
      id: 'e',
      data: {kind: 'visit' as const, people: ['shimon-peres'], countries: ['KZ'], articles: ['a']}
    }
    const whole = {...event, data: {...event.data, ...data}}
    const {drawings} = eventFigure(whole, archive.articles, archive)
    return drawings.map(({marks}) => marks.find(({kind}) => kind === 'event')!)
  }

  test('that is bounded on one side goes on to the end of the axis on the other', () => {
    for (const mark of barOf({date: '[..2018-12-19]', dateLatest: '2018-12-19'})) {
      expect(mark).toMatchObject({start: 0, opensAtStart: true, opensAtEnd: false})
      expect(mark.possible).toEqual([{start: 0, end: mark.end}])
      expect(mark.end).toBeGreaterThan(80)
    }
    for (const mark of barOf({date: '[2009-04-01..]', dateEarliest: '2009-04-01'}))
      expect(mark).toMatchObject({end: 100, opensAtStart: false, opensAtEnd: true})
  })

  test('that is bounded on both sides goes no further than these', () => {
    const bounds = {dateEarliest: '2012-01-01', dateLatest: '2014-12-31'}
    for (const mark of barOf({date: '[2012-01-01..2014-12-31]', ...bounds})) {
      expect(mark.start).toBeGreaterThan(10)
      expect(mark.end).toBeLessThan(90)
    }
  })
})

describe('offices', () => {
  const archive = archiveOf([
    dated('a', '2009-07-09', {leader: 'shimon-peres'}),
    dated('b', '2010-07-09', {leader: 'shimon-peres'})
  ])
  const terms = timedTerms('shimon-peres', archive)

  test('are drawn on the axis of the articles and do not widen it', () => {
    const figure = topicFigure(archive.articles, () => undefined, terms)!
    const drawn = figure.drawings[0]!.marks.filter(({kind}) => kind === 'term')
    expect(drawn.map(({start, end}) => [start, end])).toEqual([[0, 100]])
    expect(drawn[0]).toMatchObject({cutAtStart: true, cutAtEnd: true, opensAtEnd: false})
    expect(figure.signs).toContain('cut')
  })

  test('that fall among years left out are not drawn, and end where these begin', () => {
    const far = archiveOf([dated('a', '1950-07-09'), dated('b', '2010-07-09')])
    const term = (from: string, to: string): Timed => ({
      kind: 'term',
      label: from,
      date: '',
      certainty: '',
      possible: [{from: parseDay(from), to: parseDay(to)}],
      probable: []
    })
    const {drawings} = timeFigure({
      articles: far.articles.map(timedArticle),
      terms: [term('1970-01-01', '1971-01-01'), term('1950-02-01', '1971-01-01')]
    })
    const {marks, axis} = drawings[0]!
    const drawn = marks.filter(({kind}) => kind === 'term')
    expect(axis.gaps).toHaveLength(1)
    expect(drawn).toMatchObject([{cutAtStart: false, cutAtEnd: true, end: axis.gaps[0]!.start}])
  })

  test('are all in the table, those beyond the axis too', () => {
    const figure = topicFigure(archive.articles, () => undefined, terms)!
    expect(figure.table.rows.map(({label}) => label)).toEqual([
      '[Untitled]',
      '[Untitled]',
      'President',
      'Member, Kazakhstan'
    ])
  })
})

describe('names beside marks', () => {
  test('are whole: the browser cuts what has no room', () => {
    const title = 'A very long headline that goes on and on, as those of agencies do at times'
    const {articles} = archiveOf([dated('a', '2009-07-09', {title})])
    const {drawings} = timeFigure({articles: articles.map(timedArticle)})
    const narrow = drawings.find(({size}) => size === 'narrow')!.marks[0]!
    expect(narrow.label?.text).toBe(title)
    expect(narrow.words).toContain(title)
  })

  test('stand where they have room: above on narrow screens, else on the wider side', () => {
    const {articles} = archiveOf([
      dated('a', '2001-01-02', {title: 'First of all'}),
      dated('b', '2009-12-30', {title: 'Last of all'})
    ])
    const {drawings} = timeFigure({articles: articles.map(timedArticle)})
    const sides = drawings.map(({marks}) => marks.map(({label}) => label?.side))
    expect(sides).toEqual([
      ['after', 'before'],
      ['above', 'above']
    ])
  })

  test('stand above a long bar at its beginning, and leave those of others beside their marks', () => {
    const {articles} = archiveOf([
      bounded('long', '2001-01-02', '2009-12-20'),
      dated('last', '2009-12-30', {title: 'Last of all'})
    ])
    const {drawings} = timeFigure({articles: articles.map(timedArticle)})
    const [bar, point] = drawings.find(({size}) => size === 'wide')!.marks
    expect([bar!.label!.side, point!.label!.side]).toEqual(['above', 'before'])
    expect(point!.y).toBeGreaterThan(bar!.y + 12)
  })

  test('stand at marks that are far along the axis', () => {
    const {articles} = archiveOf([
      bounded('early', '2001-01-02', '2001-02-02'),
      bounded('late', '2001-07-02', '2009-12-30')
    ])
    const {drawings} = timeFigure({articles: articles.map(timedArticle)})
    const late = drawings.find(({size}) => size === 'wide')!.marks[1]!
    expect(late.label).toMatchObject({side: 'above', start: late.start})
  })
})
