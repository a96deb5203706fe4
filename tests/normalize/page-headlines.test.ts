/** Headlines and signatures of saved pages whose title says something else than the headline. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']
const whole = (...lines: readonly string[]) =>
  normalize(itemOf([...lines, ...footer].join('\n')), smallReference)
const page = (title: string, ...above: readonly string[]) =>
  whole(title, ...menu, ...above, lead, second, third).article

/** What stands between header and prose on many pages. */
const topics = Array.from({length: 14}, (_, index) => `Topic ${index}`)

/** The text that is shown as the article. */
const body = (...lines: readonly string[]) => whole(...lines).markdown

describe('a headline in other words than the title', () => {
  test.each([
    ['a label above its author', ['By', 'Ada Brown', 'May 3, 2012']],
    ['author and date in one line', ['By Ada Brown May 3, 2012, 10:00am EDT']],
    ['a date with a time glued to it', ['May 3, 20123:00 AM ET', 'By', 'Ada Brown']]
  ])('stands above %s', (_, signature) => {
    const {title, byline} = page(
      'Why crops failed : Valley Times',
      'It is a bad year for everyone who grows fruit',
      ...signature,
      ...topics
    )
    expect(title).toBe('It is a bad year for everyone who grows fruit')
    expect(byline).toEqual(['Ada Brown'])
  })

  test('stands below a path that ends in the title, and a section', () => {
    const {title} = page(
      'Pears and apples fail: growers angry',
      'Pears and apples fail: growers angry',
      'Farming',
      'Growers angry as pears and apples fail',
      'By Ada Brown'
    )
    expect(title).toBe('Growers angry as pears and apples fail')
  })

  test('is no standfirst right below the title', () => {
    const {title} = page(
      'Pears and apples fail: growers angry',
      'Pears and apples fail: growers angry',
      'Many growers are angry that pears and apples fail again',
      'By Ada Brown'
    )
    expect(title).toBe('Pears and apples fail: growers angry')
  })

  test.each([
    'Growers whose pears in the valley fail again Ada Brown/via Reuters',
    'Growers whose pears in the valley fail. Foto: Ada Brown og Amos Gray Olsen, som var med ute på gården (Dalen)',
    'Those whose pears in the valley fail pic.twitter.com/ab1cd2ef'
  ])('is no line of a picture or a post: %s', (line) => {
    const {title} = page(
      'Pears fail in the valley - Valley Times',
      'Fruit of the valley fails again this year',
      'Growers of the valley say that nobody helps them.',
      line,
      'By Ada Brown',
      'May 3, 2012'
    )
    expect(title).toBe('Fruit of the valley fails again this year')
  })

  test('ends at a colon of full width in the title', () => {
    const {title} = page(
      '今年のなしについて大切なお知らせ：農業の谷 会報 編集部',
      '今年のなしについて大切なお知らせ',
      '2012年5月3日'
    )
    expect(title).toBe('今年のなしについて大切なお知らせ')
  })

  test('follows the name of the site', () => {
    const {title} = whole(
      'Valley Farm Notes: The pears of this year',
      'Valley Farm Notes',
      ...menu,
      'The pears of this year',
      lead,
      second,
      third
    ).article
    expect(title).toBe('The pears of this year')
  })

  test('is without the word that the title adds', () => {
    expect(
      page('Baked Autumn Pears Recipe | Valley Times', 'Baked Autumn Pears', ...topics).title
    ).toBe('Baked Autumn Pears')
  })

  test.each(['Ada Brown/Valley Magazine', 'Photographer: Ada Brown for Valley Times'])(
    'is no credit: %s',
    (credit) => {
      expect(page('Valley Magazine', headline, 'May 3, 2012', credit).title).toBe(headline)
    }
  )
})

describe('the text of a page is not lost', () => {
  const items = Array.from(
    {length: 9},
    (_, index) =>
      `Release ${index} mends the pump that grower number ${index} has been complaining about since the spring, and while we were there we looked after the hoses, the valves and the lids as well`
  )

  const dated = [headline, ...menu, headline, 'May 3, 2012']
  const short = ['New Pumps In The Valley', 'Hoses Of All Our Lengths', 'Lids For Every Tank Now']
  const doubled =
    'Photographed by Ada Brown at the fair of the valley, where all pears were on display.'

  test.each([
    [
      'above a line that repeats the title',
      [
        'Pears of the Valley',
        ...menu,
        headline,
        lead,
        second,
        third,
        'Pears of the Valley',
        doubled
      ],
      [lead, third]
    ],
    [
      'in a list of short and long lines without stops',
      [...dated, lead, second, third, ...short, ...items],
      items
    ],
    [
      'below a heading that is the singular of one of comments',
      [...dated, lead, second, lead, second, 'Response', third],
      [third]
    ]
  ])('%s', (_, lines, kept) => {
    const text = body(...lines)
    for (const line of kept) expect(text).toContain(line.slice(0, 20))
  })

  test('but comments are not of it', () => {
    const text = body(...dated, lead, second, lead, second, '3 Responses', 'Grower says:', 'Nice.')
    expect(text).not.toContain('Nice.')
  })
})

describe('who signs', () => {
  const signed = (...lines: readonly string[]) =>
    page(`${headline} - Valley Times`, headline, ...lines).byline

  test.each([
    ['a name with a time and a date', ['Ada Brown 4:00 PM on December 20, 2023'], ['Ada Brown']],
    ['a name and a date', ['Mary Brown, April 19, 2020'], ['Mary Brown']],
    ['a particle with a capital', ['Par Jean Le Clerc', '3 mai 2012'], ['Jean Le Clerc']],
    ['an office glued to the name', ['Ada BrownCEO', 'May 3, 2012'], ['Ada Brown']],
    ['a colon behind the kind of text', ['Interview: Ada Brown', '3. Mai 2012'], ['Ada Brown']],
    [
      'an unknown name above a button and a date',
      ['Ulvo Drennik', 'Twitter', 'May 3, 2012'],
      ['Ulvo Drennik']
    ],
    ['a desk', ['Redaktion', 'am 3. Mai 2012 um 21:17'], ['Redaktion']]
  ])('%s', (_, lines, expected) => {
    expect(signed(...lines)).toEqual(expected)
  })

  test.each([
    ['a concert and a date', ['Concert on December 20, 2023']],
    ['a place and a date', ['Halifax, April 19, 2020']]
  ])('not %s', (_, lines) => {
    expect(signed(...lines)).toBeUndefined()
  })
})

test.each([
  ['From our files', ['Valley Sentinel', 'From our files', '25 years ago', 'Aug. 4, 1990']],
  ['Looking Back', ['Looking Back', '50 Years Ago', 'August 4, 1965']]
])('the name of a column of old news is its headline: %s', (expected, lines) => {
  const text = [...lines, 'The county fair opened with a parade of 41 tractors.'].join('\n\n')
  expect(normalize(itemOf(text), smallReference).article.title).toBe(expected)
})

test('a line that only looks back is no such name', () => {
  const text = ['Storm over the valley', 'Looking back', lead].join('\n\n')
  expect(normalize(itemOf(text), smallReference).article.title).toBe('Storm over the valley')
})
