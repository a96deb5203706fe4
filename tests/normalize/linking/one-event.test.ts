/** Which articles are told as one event, and which of these links are evidence. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkable, linked, type LinkableArticle} from './archive-of.ts'
import {hull} from '../../../scripts/normalize/terms/day-set.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {between, toldBy} from './telling-of.ts'

const run = (...articles: LinkableArticle[]) => {
  const {groups, constraints, events} = linked(articles)
  const strengths = [...constraints.values()].flat().map(({strength}) => strength)
  return {groups, strengths, events}
}
const on = (day: string) => [between(day, day)]
const other = {words: 'silver trumpets'} as const

test('two reports of the same two countries within a fortnight are of one journey, and no evidence', () => {
  const {groups, strengths, events} = run(
    toldBy('a', on('1988-01-05'), {told: 'ahead'}),
    toldBy('b', on('1988-01-16'), other)
  )
  expect(groups).toEqual(['a b'])
  expect(strengths).toEqual([])
  expect(events[0]!.event.date).toBe('[1988-01-05..1988-01-16]')
})

test.each([
  ['three weeks apart', '1988-01-26', ['KE', 'NG']],
  ['of one country only', '1988-01-09', ['KE']]
] as const)('two reports %s may be of two', (_, day, countries) => {
  const {groups} = run(
    toldBy('a', on('1988-01-05'), {countries}),
    toldBy('b', on(day), {...other, countries})
  )
  expect(groups).toEqual(['a', 'b'])
})

test('reports of one country within three days are of one journey, and no evidence', () => {
  const {groups, strengths} = run(
    toldBy('a', on('1988-01-05'), {countries: ['KE']}),
    toldBy('b', on('1988-01-08'), {...other, countries: ['KE']})
  )
  expect(groups).toEqual(['a b'])
  expect(strengths).toEqual([])
})

test('reports of one country are joined by a detail, within a week', () => {
  const report = (article: string, day: string) => toldBy(article, on(day), {countries: ['KE']})
  expect(run(report('a', '1988-01-05'), report('b', '1988-01-12')).groups).toEqual(['a b'])
  expect(run(report('a', '1988-01-05'), report('b', '1988-01-18')).groups).toEqual(['a', 'b'])
})

test('a journey that is over is not the one announced after it', () => {
  const {groups, strengths} = run(
    toldBy('a', on('1988-01-05')),
    toldBy('b', on('1988-01-08'), {told: 'ahead'})
  )
  expect(groups).toEqual(['a', 'b'])
  expect(strengths).toEqual([])
})

test.each([
  ['days after it', '1988-01-12', ['a', 'b']],
  ['the next day, which may be of one more stop', '1988-01-06', ['a b']]
] as const)('a journey that is over, and one under way %s', (_, day, groups) =>
  expect(
    run(
      toldBy('a', on('1988-01-05'), {told: 'over'}),
      toldBy('b', on(day), {...other, told: 'under way'})
    ).groups
  ).toEqual(groups)
)

test('a detail binds nothing where both reports may be of any year', () => {
  const wide = [between('1979-05-04', '1990-11-28')]
  const close = [between('1987-01-01', '1989-12-31')]
  expect(run(toldBy('a', wide), toldBy('b', wide, {told: 'ahead'})).strengths).not.toContain('hard')
  expect(run(toldBy('a', close), toldBy('b', wide, {told: 'ahead'})).strengths).toContain('hard')
})

test('a third report of one of the countries, with the same detail, is no stranger', () => {
  const {groups} = run(
    toldBy('a', on('1988-01-05'), {told: 'ahead'}),
    toldBy('b', [between('1987-01-01', '1989-12-31')]),
    toldBy('c', on('1988-01-07'), {countries: ['KE']})
  )
  expect(groups).toContain('a b c')
})

test('a stop bounds only reports that look ahead to the same stop', () => {
  const bounds = (toCome: readonly string[]) =>
    run(
      toldBy('a', [between('1987-01-01', '1989-12-31')], {told: 'ahead', toCome}),
      toldBy('b', on('1988-01-05'), {told: 'under way', reached: ['KE']})
    ).strengths
  expect(bounds(['KE', 'NG'])).toContain('hard')
  expect(bounds(['NG'])).not.toContain('hard')
})

test('an event is planned where nobody tells of it as begun', () => {
  const ahead = toldBy('a', on('1988-01-05'), {told: 'ahead'})
  const over = toldBy('b', on('1988-01-16'))
  expect(run(ahead).events[0]!.event.planned).toBe(true)
  expect(run(ahead, over).events[0]!.event.planned).toBeUndefined()
})

test('a journey that goes on was under way within the week of its report', () => {
  const {events} = run(toldBy('a', on('1988-01-05'), {told: 'under way'}))
  expect(events[0]!.event).toMatchObject({dateEarliest: '1987-12-29', dateLatest: '1988-01-05'})
})

test.each([
  ['under way', 'under way', '[1988-01-01..1988-01-05]'],
  ['over', 'under way', '[1988-01-01..1988-01-05]'],
  ['under way', 'ahead', '[1988-01-05..1988-01-08]'],
  ['ahead', 'over', '[1988-01-05..1988-01-08]'],
  ['over', 'over', '[..1988-01-05]'],
  ['ahead', 'ahead', '[1988-01-08..]']
] as const)('a journey told as %s, and then as %s, has a date', (first, next, date) => {
  const {events} = run(
    toldBy('a', on('1988-01-05'), {told: first}),
    toldBy('b', on('1988-01-08'), {...other, told: next})
  )
  expect(events.map(({event}) => event.date)).toEqual([date])
})

test('one country and one detail are evidence only where both are closely dated', () => {
  const report = (article: string, from: string, to: string) =>
    toldBy(article, [between(from, to)], {countries: ['KE']})
  const close = report('a', '1987-01-01', '1989-12-31')
  expect(run(close, report('b', '1988-01-05', '1988-01-05')).strengths).toContain('soft')
  expect(run(close, report('b', '1979-05-04', '1990-11-28')).strengths).toEqual([])
})

test('a report that is surely of the same journey as one of two is no rival of their link', () => {
  const wide = toldBy('a', [between('1979-05-04', '1990-11-28')], {told: 'ahead'})
  const told = toldBy('b', on('1988-01-05'))
  const beside = (day: string) => run(wide, told, toldBy('c', on(day), other))
  expect(beside('1988-01-10').groups).toEqual(['a b c'])
  expect(beside('1988-01-10').strengths).toContain('hard')
  expect(beside('1988-03-10').strengths).not.toContain('hard')
})

test('a link is hard only where both are known to be of one office', () => {
  const told = toldBy('b', on('1988-01-05'))
  const open = [between('1979-05-04')]
  expect(run(toldBy('a', open, {told: 'ahead'}), told).strengths).toContain('hard')
  expect(run(toldBy('a', open, {told: 'ahead', offices: []}), told).strengths).not.toContain('hard')
})

test('what an article learns it tells on', () => {
  const span = {start: 0, end: 5, quote: 'visit'}
  const wide = [between('1986-01-01', '1989-12-31')]
  const {constraints} = linked([
    toldBy('a', on('1988-01-05'), {words: 'silver trumpets'}),
    toldBy('b', wide, {
      details: [
        ['silver trumpets', span],
        ['garden lanterns', span]
      ]
    }),
    toldBy('c', wide, {words: 'garden lanterns'})
  ])
  const days = constraints.get('c')!.map((constraint) => hull(constraint.days)!)
  expect(days.some(({from}) => from !== null && from > parseDay('1987-09-01'))).toBe(true)
})

describe('nearness joins no more than it would join two of', () => {
  const report = (article: string, day: string, more: Parameters<typeof toldBy>[2] = {}) =>
    toldBy(article, on(`1988-01-${day}`), {words: `own w${article}`, ...more})
  const oneCountry = {countries: ['KE']}
  const neutral = {...oneCountry, told: undefined} as object

  test('two countries: a fortnight and no more', () => {
    expect(run(report('a', '05'), report('b', '19')).groups).toEqual(['a b'])
    expect(run(report('a', '05'), report('b', '20')).groups).toEqual(['a', 'b'])
  })

  test('one country: a chain of reports three days apart is no journey of a month', () => {
    const days = ['05', '08', '11', '14', '17', '20', '23']
    const {groups} = run(...days.map((day) => report(`d${day}`, day, oneCountry)))
    expect(groups).toEqual(['d05 d08', 'd11 d14', 'd17 d20', 'd23'])
  })

  test('two countries: a chain of weeks is no journey of a month', () => {
    const days = ['01', '08', '15', '22', '29']
    expect(run(...days.map((day) => report(`d${day}`, day))).groups).toEqual([
      'd01 d08 d15',
      'd22 d29'
    ])
  })

  test('reports of one stop join the journey in whose days they lie', () => {
    const {groups} = run(
      report('a', '05'),
      report('b', '15'),
      report('c', '07', oneCountry),
      report('d', '18', oneCountry),
      report('e', '21', oneCountry)
    )
    expect(groups).toEqual(['a b c d', 'e'])
  })

  test('what was over is not joined with what is ahead by a third', () => {
    const three = [
      report('a', '05', oneCountry),
      report('b', '06', neutral),
      report('c', '08', {...oneCountry, told: 'ahead'})
    ]
    const {groups, events} = run(...three)
    expect(groups).toEqual(['a b', 'c'])
    expect(events.every(({event}) => event.date !== undefined)).toBe(true)
    // Without the first, the third tells of the second.
    expect(run(...three.slice(1)).groups).toEqual(['b c'])
  })

  test('nor reports of two offices by one that names none', () => {
    const minister = {offices: ['foreign-minister'] as const}
    const unnamed = toldBy('b', [between('1979-05-03', '1979-05-05')], {offices: [], words: 'x y'})
    const {groups} = run(
      toldBy('a', [between('1979-05-03', '1979-05-05')], {...minister, words: 'silver trumpets'}),
      unnamed,
      toldBy('c', [between('1979-05-03', '1979-05-06')], other)
    )
    expect(groups).not.toContain('a b c')
  })

  test('the nearest are joined first', () => {
    const days = ['05', '08', '09']
    expect(run(...days.map((day) => report(`d${day}`, day, oneCountry))).groups).toEqual([
      'd05',
      'd08 d09'
    ])
  })

  test('a story is as old as the first of its versions', () => {
    const first = report('a', '05')
    const reprint = report('b', '20', {told: undefined} as object)
    const next = report('c', '22', {told: 'ahead'})
    expect(linked([reprint, next]).groups).toEqual(['b c'])
    expect(linked([first, reprint, next], [['a', 'b']]).groups).toEqual(['a b', 'c'])
  })

  test('a hard link does not reach past those who are compatible', () => {
    const ahead = toldBy('a', on('1987-11-26'), {told: 'ahead'})
    const {groups, strengths} = run(ahead, toldBy('b', on('1988-01-05')), report('c', '12'))
    // The third is near the second, and so no rival; but too far from the first.
    expect(strengths).toContain('hard')
    expect(groups).toEqual(['a b', 'c'])
  })
})

describe('a link is hard only by a detail that names an occasion', () => {
  const strengths = (...shared: readonly string[]) => {
    const span = {start: 0, end: 5, quote: 'visit'}
    const details = shared.map((words) => [words, span] as const)
    return run(
      toldBy('a', on('1988-01-05'), {details}),
      toldBy('b', [between('1979-05-04', '1990-11-28')], {told: 'ahead', details})
    )
  }
  test.each([
    'interfaith conference',
    'beekeeping congress',
    'mathematical olympiad',
    'shipbuilding symposium'
  ])('%s', (words) => {
    const {strengths: found, groups} = strengths('brass band', words)
    expect(found).toContain('hard')
    expect(groups).toEqual(['a b'])
  })
  test.each([
    [['drip irrigation']],
    [['brass band']],
    [['national anthem']],
    [['double taxation']],
    [['drip irrigation', 'brass band', 'national anthem', 'double taxation', 'renewable energy']],
    [['ministerial conference']],
    [['trilateral congress']],
    [['three-day conference']],
    [['press conference']],
    [['taxation convention']],
    [['interfaith conferences']],
    [['conference interfaith']]
  ])('not by %j', (words) => {
    const {strengths: found, groups} = strengths(...words)
    expect(found).not.toContain('hard')
    expect(found).toContain('soft')
    expect(groups).toEqual(['a', 'b'])
  })
})

describe('a detail of any kind', () => {
  const wide = [between('1986-01-01', '1989-12-31')]
  const first = {
    start: 0,
    end: 5,
    quote: 'visit',
    count: 1,
    home: ['GB'],
    countries: ['KE'],
    offices: ['head-of-government']
  } as const
  const both = (...claims: Parameters<typeof toldBy>[2][]) =>
    run(
      toldBy('a', wide, {...other, told: 'ahead', ...claims[0]}),
      toldBy('b', [between('1979-05-04', '1990-11-28')], {...other, ...claims[1]})
    ).strengths.includes('hard')

  test('is enough where one looks forward to the first visit ever', () => {
    expect(both({firstVisits: [first]})).toBe(true)
    expect(both({firstVisits: [{...first, offices: []}]})).toBe(true)
  })
  test('and not where it does not', () => {
    expect(both()).toBe(false)
    expect(both({firstVisits: [{...first, count: 2}]})).toBe(false)
    expect(both({firstVisits: [{...first, countries: ['FR']}]})).toBe(false)
    expect(both({firstVisits: [{...first, offices: ['head-of-state']}]})).toBe(false)
    expect(both({toCome: ['NG'], firstVisits: [first]})).toBe(false)
    expect(both({firstVisits: [first]}, {reached: ['NG']})).toBe(false)
    expect(both({}, {firstVisits: [first]})).toBe(false)
  })
  test('makes one event of articles that are both closely dated, and of no others', () => {
    const detail = (from: string, to: string) =>
      run(toldBy('a', wide, {...other, told: 'ahead'}), toldBy('b', [between(from, to)], other))
        .groups
    expect(detail('1987-01-01', '1989-06-01')).toEqual(['a b'])
    expect(detail('1979-05-04', '1990-11-28')).toEqual(['a', 'b'])
  })
})

test('one country and one detail are no evidence, whichever of the two is closely dated', () => {
  const report = (article: string, from: string, to: string) =>
    toldBy(article, [between(from, to)], {countries: ['KE']})
  const close = report('a', '1987-01-01', '1989-12-31')
  expect(run(close, report('b', '1987-06-01', '1999-12-31')).strengths).toEqual([])
  expect(run(close, report('b', '1987-06-01', '1989-12-31')).strengths).toContain('soft')
})

describe('a rival of a link', () => {
  const ahead = toldBy('a', on('1987-11-26'), {told: 'ahead'})
  const told = toldBy('b', on('1988-01-05'))
  const isHard = (third: LinkableArticle) => run(ahead, told, third).strengths.includes('hard')

  test('is none where it surely is of the same journey as the one that it can be of', () => {
    expect(isHard(toldBy('c', on('1988-01-12'), other))).toBe(true)
    expect(isHard(toldBy('c', on('1988-01-25'), other))).toBe(false)
  })
  test('is one that shares the detail with one of the two, and cannot be of the other', () => {
    const wide = toldBy('a', [between('1987-12-01', '1988-02-20')], {told: 'ahead'})
    expect(run(wide, told).strengths).toContain('hard')
    expect(run(wide, told, toldBy('c', on('1988-03-20'))).strengths).not.toContain('hard')
  })
  test('is one that shares everyday words with one of them', () => {
    const both = (words: string) => {
      const span = {start: 0, end: 5, quote: 'visit'}
      const details = [
        ['interfaith congress', span],
        ['brass band', span]
      ] as const
      return run(
        toldBy('a', on('1987-12-20'), {told: 'ahead', details}),
        toldBy('b', on('1988-01-05'), {details}),
        toldBy('c', on('1988-01-28'), {words})
      ).strengths.includes('hard')
    }
    expect(both('interfaith congress')).toBe(true)
    expect(both('brass band')).toBe(false)
  })
})

test('events depend neither on the order of articles nor on that of links', () => {
  const kinds = ['over', 'ahead', 'under way', undefined] as const
  const article = fc.record({
    day: fc.integer({min: 1, max: 31}),
    more: fc.integer({min: 0, max: 20}),
    told: fc.constantFrom(...kinds),
    countries: fc.constantFrom(['KE'], ['NG'], ['KE', 'NG']),
    words: fc.constantFrom('interfaith congress', 'brass band', 'silver trumpets')
  })
  fc.assert(
    fc.property(
      fc.array(article, {minLength: 2, maxLength: 9}),
      fc.infiniteStream(fc.nat()),
      (all, keys) => {
        const articles = all.map(({day, more, told, ...rest}, index) => {
          const from = parseDay('1988-01-01') + day
          const days = between(formatDay(from), formatDay(from + more))
          return toldBy(`a${index}`, [days], {...rest, told} as object)
        })
        const order = articles.map((one) => ({one, key: keys.next().value as number}))
        const shuffled = order.toSorted((a, b) => a.key - b.key).map(({one}) => one)
        const {events} = linked(articles)
        expect(linked(shuffled).events).toEqual(events)
        // Nobody is told of as over and, later, as ahead of one journey.
        for (const {event} of events) {
          const own = event.articles.map((id) => all[Number(id.slice(1))]!)
          const over = own.filter(({told}) => told === 'over').map(({day, more}) => day + more)
          const ahead = own.filter(({told}) => told === 'ahead').map(({day}) => day)
          expect(Math.max(...ahead)).toBeLessThanOrEqual(Math.min(...over))
        }
      }
    ),
    {numRuns: 150}
  )
})

describe('one leader, by what the texts say', () => {
  const report = (day: string, sentence: string) =>
    `The Morning Post\n${day}\n\n${sentence} He was glad of the dates.\n`
  const groupsOf = (texts: Readonly<Record<string, string>>) => linked(linkable(texts)).groups

  test('is on another journey a week after the one to the same places was over', () => {
    const texts = {
      first: report(
        'April 9, 1991',
        'Secretary of State James Baker arrived today on a visit to Israel and Egypt.'
      ),
      home: report(
        'April 12, 1991',
        'Secretary of State James Baker ended his visit to Israel and Egypt on Thursday.'
      ),
      second: report(
        'April 20, 1991',
        'Secretary of State James Baker, on a new visit to Israel and Egypt, saw the pyramids today.'
      )
    }
    expect(groupsOf(texts)).toEqual(['first home', 'second'])
  })

  test.each([
    ['two titles that are held at a time', 'President', '1989', ['come gone']],
    ['two titles of which one was held later', 'President', '1988', ['come', 'gone']]
  ])('goes under %s', (_, title, year, groups) => {
    const texts = {
      come: report(
        `May 15, ${year}`,
        'General Secretary Mikhail Gorbachev arrived in China today on a four-day visit.'
      ),
      gone: report(
        `May 19, ${year}`,
        `${title} Mikhail Gorbachev ended a four-day visit to China on Thursday.`
      )
    }
    expect(groupsOf(texts)).toEqual(groups)
  })
})
