/** Which articles are told as one event, and which of these links are evidence. */
import {expect, test} from 'vitest'
import {linked, type LinkableArticle} from './archive-of.ts'
import {hull} from '../../../scripts/normalize/dating/day-set.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
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

test('a journey that goes on is under way on the days of its report', () => {
  const {events} = run(toldBy('a', on('1988-01-05'), {told: 'under way'}))
  expect(events[0]!.event).toMatchObject({dateEarliest: '1988-01-05', dateLatest: '1988-01-05'})
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
