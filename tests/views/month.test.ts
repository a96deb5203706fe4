/** Months and their calendars. */
import {afterEach, describe, expect, test} from 'vitest'
import {weekdayName, weekdaysInOrder} from '../../src/locales/calendar.ts'
import {speak} from '../../src/locales/interface.ts'
import {calendarOf, monthGroups, monthPages} from '../../src/views/month.ts'
import {yearPages} from '../../src/views/year.ts'
import {archiveOf, bounded, dated} from './records.ts'

afterEach(() => speak('en'))

const days = (count: number, month = '1987-03') =>
  Array.from({length: count}, (_, index) =>
    dated(`${month}-${index}`, `${month}-${String((index % 28) + 1).padStart(2, '0')}`)
  )

describe('a year', () => {
  test('with few articles has no months', () => {
    expect(monthGroups('/years/1987/', archiveOf(days(30)).articles)).toEqual([])
  })

  test('with many has a page for each month, and for no other', () => {
    const records = [
      ...days(28),
      ...days(2, '1987-11'),
      bounded('in-march', '1987-03-02', '1987-03-09'),
      bounded('in-spring', '1987-03-02', '1987-04-09')
    ]
    const ids = yearPages(archiveOf(records)).map(({params}) => params.id)
    expect(ids).toEqual(['1987', '1987-03', '1987-11'])
  })
})

describe('the page of a month', () => {
  const {articles} = archiveOf([...days(31), bounded('in-march', '1987-03-02', '1987-03-09')])
  const months = monthGroups('/years/1987/', articles)
  const [page] = monthPages('/years/1987/', months)

  test('lists days in order, and then what has no certain day', () => {
    const headings = page!.props.sections.map(({heading}) => heading)
    expect(headings.slice(0, 2)).toEqual(['1 March', '2 March'])
    expect(headings.at(-1)).toBe('Day not known')
    const listed = page!.props.sections.flatMap((section) => section.articles)
    expect(listed).toHaveLength(32)
  })

  test('has a calendar from Monday to Sunday', () => {
    const {weeks} = page!.props.calendar!
    // 1 March 1987 was a Sunday.
    expect(weeks[0]?.map((day) => day?.day)).toEqual([...Array<undefined>(6).fill(undefined), 1])
    expect(weeks.at(-1)?.map((day) => day?.day)).toEqual([
      ...[30, 31],
      ...Array<undefined>(5).fill(undefined)
    ])
  })

  test('links the days that have articles, and counts them', () => {
    const cells = page!.props.calendar!.weeks.flat().flatMap((day) => day ?? [])
    expect(cells[0]).toEqual({
      day: 1,
      count: 2,
      href: '/years/1987-03/#d1987-03-01'
    })
    expect(cells[28]).toEqual({day: 29, count: 0})
  })
})

test('a calendar leads to the page that a day is on', () => {
  const {articles} = archiveOf([dated('a', '1987-03-01')])
  const sections = [
    {heading: '1 March', anchor: 'd1987-03-01', articles: Array(200).fill(articles[0])},
    {heading: '2 March', anchor: 'd1987-03-02', articles}
  ]
  const {weeks} = calendarOf('1987-03', 'March 1987', sections, '/years/1987-03/')
  const hrefs = weeks.flat().flatMap((day) => day?.href ?? [])
  expect(hrefs).toEqual(['/years/1987-03/#d1987-03-01', '/years/1987-03/4/#d1987-03-02'])
})

test.each([
  ['2024-02', 29, 3],
  ['2023-02', 28, 2],
  ['1900-02', 28, 3],
  ['2015-06', 30, 0]
])('%s has %i days, the first of them after %i others of its week', (id, count, before) => {
  const {weeks} = calendarOf(id, id, [], '/')
  expect(weeks[0]?.findIndex((day) => day !== undefined)).toBe(before)
  expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(count)
})

test('a calendar in Hebrew begins with Sunday', () => {
  speak('he')
  // 1 March 1987 was a Sunday.
  const {weeks} = calendarOf('1987-03', 'מרץ 1987', [], '/')
  expect(weeks[0]?.map((day) => day?.day)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekdaysInOrder().map((day) => weekdayName(day, true))[0]).toBe('א׳')
})
