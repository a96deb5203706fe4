/** Lists of other articles and notices of consent below an article, and what only looks like them. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']
const shown = (lines: readonly string[], title = headline) =>
  normalize(
    itemOf([title, ...menu, title, lead, second, third, lead, ...lines, ...footer].join('\n')),
    smallReference
  ).markdown

describe('a list of other articles, each signed, is not shown', () => {
  const entries = ['Anna Oak', 'Paul Lind', 'Mary Elm', 'John Ash']
  const heads = entries.map((name) => `How the farm of ${name} came through the drought`)
  const about = 'A look at the pumps of the valley, and at those who look after them.'

  test.each([
    ['with names', (name: string) => name],
    ['with names and dates', (name: string) => `${name}May 3, 2012`]
  ])('%s', (_, signature) => {
    const lines = entries.flatMap((name, index) => [heads[index]!, about, signature(name)])
    expect(shown(lines)).not.toContain('came through the drought')
    expect(shown(lines)).toContain(third.slice(0, 40))
  })

  test.each([
    ['two entries', heads.slice(0, 2).flatMap((head, index) => [head, about, entries[index]!])],
    [
      'letters of readers',
      heads.flatMap((head, index) => [head, `${lead} ${second} ${third}`, entries[index]!])
    ],
    ['sayings with their speakers', heads.flatMap((head, index) => [`${head}.`, entries[index]!])]
  ])('but %s are', (_, lines) => {
    expect(shown(lines)).toContain('Anna Oak')
  })
})

describe('what a window for consent says is not shown', () => {
  const ask = (kind: string) =>
    `We also use ${kind} cookies to make our pages better for you; these cookies tell us which of our services you like, and you may change your choice at any time.`
  const lines = ['Social Media Cookies', ask('social'), 'Targeting Cookies', ask('targeting')]

  test('on a page about something else', () => {
    expect(shown(lines)).not.toContain('ookies')
  })

  test.each([
    ['on a page about cookies', lines, 'Growers ask what cookies are for'],
    ['in one paragraph', lines.slice(0, 2), headline],
    ['in quotations', lines.map((line) => `“${line}”`), headline],
    [
      'in the third person',
      ['Cookies are small files.', 'The firm says that its cookies are not the cookies of others.'],
      headline
    ],
    [
      'about cookies that are eaten',
      [
        'We baked our cookies on Sunday, and they were gone by Monday. You will love these cookies with a glass of milk, and so will your neighbors.',
        'Our second batch of cookies had more butter: it is for you, if you like crisp cookies.'
      ],
      'Growers bake for the fair'
    ]
  ])('but it is %s', (_, text, title) => {
    expect(shown(text, title)).toContain('ookies')
  })
})
