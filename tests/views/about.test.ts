import {describe, expect, test} from 'vitest'
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
})
