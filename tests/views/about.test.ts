import {describe, expect, test} from 'vitest'
import {edtfBounds} from '../../src/lib/edtf.ts'
import {aboutPage} from '../../src/views/about.ts'
import {archiveOf, dated, record} from './records.ts'

const archive = archiveOf([
  dated('day', '2009-07-09', {title: 'Printed', source: 'jta', countries: ['KZ']}),
  record('none', {completeness: 'fragment'})
])
const figure = (label: string) =>
  aboutPage(archive).figures.find((candidate) => candidate.label === label)?.value

describe('the page about the archive', () => {
  test('counts articles once', () => {
    const {dated: exact, bounded, undated, total} = aboutPage(archive).counts
    expect([exact, bounded, undated, total]).toEqual([1, 0, 1, 2])
  })

  test('tells what articles are about from what they mention', () => {
    const told = archiveOf([record('a', {countries: ['KZ'], countriesMentioned: ['AZ']})])
    const value = (of: typeof told) =>
      aboutPage(of).figures.find(({label}) => label === 'Countries')?.value
    expect(value(told)).toBe('1, 1 more mentioned')
    expect(value(archive)).toBe('1')
  })

  test('tells what is not known', () => {
    expect(figure('Publisher not known')).toBe('1 article')
    expect(figure('Text not complete')).toBe('1 article')
  })

  test('counts the sources that were set aside', () => {
    expect(aboutPage(archive).setAside).toBe(0)
    expect(aboutPage(archive, 2).setAside).toBe(2)
  })

  test('says how certain dates are, in a table that adds up to all articles', () => {
    const of = (id: string, date: string, dateBasis: 'stated' | 'inferred') => {
      const {earliest, latest} = edtfBounds(date)
      return record(id, {
        date,
        dateBasis,
        ...(earliest !== undefined && {dateEarliest: earliest}),
        ...(latest !== undefined && {dateLatest: latest})
      })
    }
    const some = archiveOf([
      of('printed', '2009-07-09', 'stated'),
      of('week', '[2009-07-01..2009-07-08]', 'inferred'),
      of('month', '2009-07', 'stated'),
      of('year', '2009', 'stated'),
      of('years', '[2008-01-01..2009-07-08]', 'inferred'),
      of('open', '[2009-07-08..]', 'inferred'),
      record('none')
    ])
    const {head, rows} = aboutPage(some).certainty
    expect(head.at(-1)).toBe('All')
    expect(head).toHaveLength(3)
    expect(rows).toEqual([
      {label: 'the day is known', cells: ['1', '–', '1']},
      {label: 'up to 31 days', cells: ['1', '1', '2']},
      {label: 'up to a year', cells: ['1', '–', '1']},
      {label: 'wider, or open at one end', cells: ['–', '2', '2']},
      {label: 'not known', cells: ['–', '–', '1']}
    ])
  })

  test('counts the articles that curators corrected', () => {
    const value = aboutPage(archive, 0, [], 3).figures.find(
      ({label}) => label === 'Corrected by a curator'
    )?.value
    expect(value).toBe('3 articles')
  })
})
