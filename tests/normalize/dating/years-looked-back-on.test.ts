/** The years and the people that a text speaks of, where it looks back on them or ahead. */
import {describe, expect, test} from 'vitest'
import {namedYears} from '../../../scripts/normalize/dating/named-years.ts'
import {borneOut as dated, readingOf, shipped} from './date-text.ts'

/** The days that a rule alone leaves. */
function daysOf(text: string, rule: string): [string | null, string | null] | undefined {
  const found = dated(text).constraints.find((one) => one.rule === rule)
  const day = (value: number | null) =>
    value === null ? null : new Date(value * 86_400_000).toISOString().slice(0, 10)
  const [range] = found?.days ?? []
  return range && [day(range.from), day(range.to)]
}
const years = (text: string) => daysOf(text, 'date/latest-years')

const mill =
  'The mill burned down in 2007. Its owners sued the town in 2007. It was rebuilt in 2008, and sales rose in 2008.'

describe('the latest years that a text names', () => {
  test('bound it on both sides where it speaks of little else', () =>
    expect(years(mill)).toEqual(['2006-01-01', '2012-12-31']))

  test.each([
    ['named once each', 'The mill burned down in 2007. It was rebuilt in 2008.'],
    [
      'among many others',
      `${mill} It was sold in 1920, 1931, 1944 and 1950, and stood empty in 1960.`
    ],
    ['with a later decade', `${mill} The work is to go on into the 2010s.`],
    ['in an anniversary', `${mill} The crowd marked the anniversary of the fire.`],
    ['in an obituary', `${mill} He is survived by a brother.`],
    ['in a history', `${mill} That was thirty years ago.`]
  ])('but not from above: %s', (_, text) => expect(years(text)).toEqual(['2006-01-01', null]))

  test('and not where they are those of a budget', () =>
    expect(
      years(
        'The cuts _ 3 percent in fiscal 1990, 4 percent in 1991 and 5 percent in 1992 _ were wrong.'
      )
    ).toBeUndefined())

  test('nor by a day that the archive cannot know', () => {
    const year = Number(shipped.asOf?.slice(0, 4)) - 1
    const text = mill.replaceAll('2008', String(year)).replaceAll('2007', String(year - 1))
    expect(years(text)).toEqual([`${year - 2}-01-01`, null])
  })
})

describe('who a text is about', () => {
  const days = (text: string) => daysOf(text, 'date/leading-person')
  const carter =
    'Jimmy Carter spoke to parliament. The crowd heard Jimmy Carter again in the evening.'

  test('was in office some years before, at most', () =>
    expect(days(carter)).toEqual(['1974-01-21', '1989-01-18']))

  test('but is looked back on where later years are named', () =>
    expect(days(`${carter} The hall was rebuilt in 1984.`)).toEqual(['1974-01-21', null]))

  test.each([
    [
      'a pact that is called after him',
      'The Hitler-Stalin pact was denounced. The president of parliament spoke of Stalin again.'
    ],
    [
      'a king who is a prince still',
      'Prince Charles opened parliament. The queen came with Prince Charles in the evening.'
    ]
  ])('but says nothing as %s', (_, text) => expect(days(text)).toBeUndefined())

  test('and is no bound beyond the day of the archive', () => {
    const akihito = 'Akihito'
    expect(
      days(
        `${akihito} spoke to parliament. The crowd heard ${akihito} again with the prime minister.`
      )?.[1]
    ).toBeNull()
  })
})

test.each([
  ['In 1989 and the 1950s, from 1973-75.', [1989, 1950, 1973]],
  ['It cost $1989, or 1,989, or 1990.5; 19890 homes, A1989.', []]
])('years named by %s', (text, found) =>
  expect(namedYears(readingOf(`${text} The council met in the old hall by the river.`))).toEqual(
    found
  )
)
