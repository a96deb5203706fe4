/** Lines around the headline of a saved page that tell its title, author or date, and their doubles. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']

interface Parts {
  readonly title?: string
  readonly above?: readonly string[]
  readonly printed?: string
  readonly below?: readonly string[]
}

const page = ({
  title = `${headline} - Valley Times`,
  above = [],
  printed = headline,
  below = []
}: Parts) =>
  normalize(
    itemOf(
      [title, ...menu, ...above, printed, ...below, lead, second, third, ...footer].join('\n')
    ),
    smallReference
  ).article

describe('the title of a page', () => {
  test.each([
    [
      'the path to the page',
      {title: 'Valley Times', above: ['Home » Farming » Pears'], printed: 'Pears'},
      'Pears'
    ],
    [
      'its path, and a field between',
      {title: 'Valley Times', above: ['You are here: Home » Pears', 'Your town'], printed: 'Pears'},
      'Pears'
    ],
    ['a mark of the layout', {printed: `|${headline}`, title: headline}, headline],
    [
      'a colon set apart',
      {title: 'Poor harvest: growers angry', printed: 'Poor harvest : growers angry'},
      'Poor harvest: growers angry'
    ],
    [
      'a caption below',
      {below: ['Growers are good at many specific things. Ada Brown / Unsplash', 'May 3, 2012']},
      headline
    ]
  ])('with %s', (_, parts, expected) => {
    expect(page(parts).title).toBe(expected)
  })

  test.each([
    ['ends elsewhere', ['Home » Farming » Apples']],
    ['is no path', ['Farming > Pears']]
  ])('is no short line under a path that %s', (_, above) => {
    expect(page({title: 'Valley Times', above, printed: 'Pears'}).title).not.toBe('Pears')
  })
})

describe('the author of a page', () => {
  test.each([
    ['Zadie Lorn', 'Farming Analyst'],
    ['Zadie Lorn', 'Senior Editor, Science']
  ])('stands above a role: %s / %s', (name, role) => {
    expect(page({below: [name, role]}).byline).toEqual([name])
  })

  test.each([
    ['Zadie Lorn', 'Orchard Prices'],
    ['Harvest Growers', 'Writers wanted now'],
    ['By Zadie Lorn/Getty Images.', 'Share']
  ])('is not %s / %s', (...below) => {
    expect(page({below}).byline).toBeUndefined()
  })

  test.each([
    ['By Zadie Lorn, Qorl Lind & Zora Dunn', ['Zadie Lorn', 'Qorl Lind', 'Zora Dunn']],
    ['BY ZADIE LORN, QORL LIND & ZORA DUNN', ['ZADIE LORN', 'QORL LIND', 'ZORA DUNN']],
    ['By Anna Lorn And Qorl Lind', ['Anna Lorn', 'Qorl Lind']],
    ['By Zadie Lorn, Addis Ababa', ['Zadie Lorn']]
  ])('can be several: %s', (line, names) => {
    expect(page({below: [line]}).byline).toEqual(names)
  })
})

describe('the date of a page', () => {
  test.each([
    ['behind a section in small letters', {above: ['conservatism May 3, 2012']}],
    ['behind a name in small letters', {above: ['ada brown 03.05.2012 | 09:03']}],
    ['behind a time', {below: ['Ada Brown 9:46 am Thu May 3, 2012']}],
    ['above buttons for sharing', {above: ['May 3, 2012 10:15', 'Share', 'Tweet']}],
    ['behind the kind of text', {above: ['Nachricht vom 3. Mai 2012']}],
    [
      'under a title that names a day',
      {
        title: 'Report of 1 May 2012 on the harvest',
        above: ['Anna Brown / 03.05.2012 / 06:15 /'],
        printed: 'Report of 1 May 2012 on the harvest'
      }
    ]
  ])('stands %s', (_, parts) => {
    expect(page(parts).date).toMatch(/2012-05-03/)
  })

  test.each([
    ['of an event', {above: ['next meeting on May 3, 2012']}],
    ['of a picture', {above: ['photo taken May 3, 2012']}],
    ['of an end', {above: ['offer valid until May 3, 2012']}],
    ['of a span', {above: ['fair May 3, 2012 - May 9, 2012']}],
    ['of a sentence', {above: ['we met here May 3, 2012.']}],
    ['of a meeting', {below: ['Lunch on May 3, 2012']}]
  ])('is not that %s', (_, parts) => {
    expect(page(parts).date).toBeUndefined()
  })
})
