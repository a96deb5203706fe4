/** The log of corrections: newest first, with what was and what is, in words. */
import {describe, expect, test} from 'vitest'
import {correctionSchema} from '../../src/schema/correction.ts'
import {changesRoutes, type CorrectedArticle} from '../../src/views/changes.ts'
import {archiveOf, record} from './records.ts'

const archive = archiveOf([record('a', {title: 'First'}), record('b', {title: 'Second'})])
const corrected = (
  id: string,
  entries: readonly object[],
  found: Record<string, string> = {}
): CorrectedArticle => ({
  id,
  correction: correctionSchema.parse({
    forSha256: 'a'.repeat(64),
    entries: entries.map((entry) => ({why: 'It is known.', on: '2026-05-03', ...entry}))
  }),
  found: new Map(Object.entries(found))
})
const pages = (all: readonly CorrectedArticle[], size?: number) =>
  changesRoutes(archive, all, size).map(({props}) => props)
const steps = (...all: CorrectedArticle[]) =>
  pages(all)[0]!.days.flatMap(({changes}) => changes.flatMap((change) => change.steps))

test('without corrections it says so, on one page', () => {
  expect(changesRoutes(archive, [])).toEqual([
    {
      params: {page: undefined},
      props: expect.objectContaining({figures: 'No corrections yet.', days: []}) as unknown
    }
  ])
})

describe('values', () => {
  test('are told in words, from what the rules had found', () => {
    const found = {leader: 'shimon-peres', countries: 'KZ, AZ', date: '[2009-04-01..2009-07-08]'}
    const set = {
      leader: 'a-guest',
      countries: ['AZ'],
      date: '2009-07-09',
      source: 'jta',
      title: null
    }
    expect(steps(corrected('a', [{set}], found))).toEqual(
      [
        {label: 'Leader', from: 'Shimon Peres', to: 'A. Guest'},
        {label: 'Countries', from: 'Kazakhstan, Azerbaijan', to: 'Azerbaijan'},
        {label: 'Date', from: 'between 1 April and 8 July 2009', to: '9 July 2009'},
        {label: 'Source', from: 'none', to: 'JTA'},
        {label: 'Title', from: 'none', to: 'none'}
      ].toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
    )
  })

  test('that were set twice go from the first to the second', () => {
    const entries = [{set: {page: '1'}}, {set: {page: '2'}}, {set: {page: null}}]
    expect(steps(corrected('a', entries)).map(({from, to}) => [from, to])).toEqual([
      ['none', '1'],
      ['1', '2'],
      ['2', 'none']
    ])
  })
})
/** Order of the keys in a record, in which the schema gives them. */
const order = ['Title', 'Date', 'Leader', 'Countries', 'Source']

test('passages keep their words, misprints change them', () => {
  const entry = {
    segments: [{quote: 'A menu', class: 'menu'}],
    text: [{quote: 'toal', read: 'total'}]
  }
  expect(steps(corrected('a', [entry]))).toEqual([
    {label: 'Passage', to: '“A menu”: menu'},
    {label: 'Misprint', from: 'toal', to: 'total'}
  ])
})

test('days go from the newest to the oldest; of one day, articles by id, decisions as made', () => {
  const set = {page: '1'}
  const [page] = pages([
    corrected('b', [
      {set, why: 'b1', on: '2026-01-01'},
      {set, why: 'b2', on: '2026-05-03'}
    ]),
    corrected('a', [
      {set, why: 'a2'},
      {set, why: 'a3'}
    ])
  ])
  expect(page!.days.map(({day, changes}) => [day, changes.map(({why}) => why)])).toEqual([
    ['3 May 2026', ['a2', 'a3', 'b2']],
    ['1 January 2026', ['b1']]
  ])
  expect(page!.figures).toBe('4 corrections in 2 articles.')
})

test('an article that is not there has no link, and is told', () => {
  const [page] = pages([corrected('gone', [{set: {page: '1'}}])])
  const [change] = page!.days[0]!.changes
  expect([change!.id, change!.article]).toEqual(['gone', undefined])
})

test('a citation leads somewhere only when it is a web address', () => {
  const cites = ['https://example.org/a', 'javascript:alert(1)', 'The Times, p. 3']
  const [page] = pages([
    corrected(
      'a',
      cites.map((cite) => ({set: {page: '1'}, cite}))
    )
  ])
  expect(page!.days[0]!.changes.map(({citeHref}) => citeHref)).toEqual([
    'https://example.org/a',
    undefined,
    undefined
  ])
})

test('a long log goes on over pages, none of which loses a decision', () => {
  const all = Array.from({length: 7}, (_, index) => ({set: {page: String(index)}, why: `${index}`}))
  const routes = changesRoutes(archive, [corrected('a', all)], 3)
  expect(routes.map(({params}) => params.page)).toEqual([undefined, '2', '3'])
  const told = routes.flatMap(({props}) => props.days.flatMap(({changes}) => changes))
  expect(told.map(({why}) => why)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
  expect(routes[1]!.props).toMatchObject({
    pageTitle: 'Corrections, page 2',
    pager: {previous: '/changes/', next: '/changes/3/'}
  })
})
