/** Pages copied into a text by hand or by a printer: running heads, windows for consent, lines between. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {lead, second, third} from './harvest-page.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const read = (text: string) => normalize(itemOf(text), smallReference)
const classOf = (text: string, line: string) =>
  read(text).evidence.segments.find(({start, end}) => text.slice(start, end) === line)?.class

describe('heads of printed pages', () => {
  const printed = (one: string, two: string) =>
    `${one}\n\nPoor Harvest\n\nBy Odalys Quintero\nJune 14, 2009\n\n${lead}\n\n${two}\n\n${second}`

  test('are those that are alike but for a number that grows', () => {
    const text = printed('THE LEDGER    Page 3', 'THE LEDGER    Page 4')
    const {article} = read(text)
    expect(article.title).toBe('Poor Harvest')
    expect(article.date).toBe('2009-06-14')
    expect(classOf(text, 'THE LEDGER    Page 4')).toBe('issue')
  })

  test.each([
    ['another text', 'THE LEDGER    Page 3', 'As told on page 4'],
    ['the same number', 'See the table on page 3', 'See the table on page 3'],
    ['a number that falls', 'THE LEDGER    Page 9', 'THE LEDGER    Page 4']
  ])('but not %s', (_, one, two) => {
    expect(classOf(printed(one, two), two)).not.toBe('issue')
  })
})

describe('windows that ask for consent', () => {
  const paragraphs = [
    [
      'German',
      'Wir und unsere Partner verwenden Cookies, um Ihnen Inhalte anzuzeigen. Sie können das jederzeit ändern.',
      'Alle akzeptieren'
    ],
    [
      'French',
      'Avec votre accord, nos partenaires et nous utilisons des cookies pour accéder à des informations personnelles.',
      'Tout accepter'
    ],
    [
      'English',
      'We and our partners use cookies to show you what you like. You can change this at any time.',
      'Accept all'
    ]
  ] as const

  test.each(paragraphs)('in %s stand above their buttons', (_, paragraph, button) => {
    const text = `${paragraph}\n${button}\nPoor harvest angers the growers\nJune 14, 2009\n${lead}\n${second}`
    expect(classOf(text, paragraph)).toBe('share')
    expect(classOf(text, button)).toBe('share')
    expect(read(text).article).toMatchObject({
      title: 'Poor harvest angers the growers',
      date: '2009-06-14'
    })
  })

  test('but a report on such windows is no window', () => {
    const report =
      'Sites use cookies to know their readers, said the commissioner, and our reporters found that most never ask.'
    expect(classOf(`Who Reads Along\n\n${report}\n\n${lead}\n\n${second}`, report)).toBe('body')
  })

  test('nor is a paragraph that no button follows', () => {
    const [, paragraph] = paragraphs[2]
    expect(classOf(`A Letter\n\n${lead}\n\n${paragraph}\n\n${second}`, paragraph)).toBe('body')
  })
})

describe('a headline right above author or date, below a menu', () => {
  const page = (about: string) =>
    `Home\nAbout\nArchive\n\nWhy I will miss the harvest\n${about}${lead}\n\n${second}\n\n${third}\n\n3 comments\n\nTove said...\nI will miss it too!\nMarch 3, 2011 at 9:12 AM`

  test('is kept from the menu', () => {
    expect(read(page('Posted by Hanne Bjørnstad on March 2, 2011\n\n')).article).toMatchObject({
      title: 'Why I will miss the harvest',
      byline: ['Hanne Bjørnstad'],
      date: '2011-03-02'
    })
  })
})

describe('lines between the parts of a page', () => {
  const last = (line: string) => classOf(`Poor Harvest\n\n${lead}\n\n${second}\n\n${line}`, line)

  test.each([
    ['See HARVEST, Page A7', 'nav'],
    ['To continue reading, subscribe now for $1 a week.', 'share'],
    ['This page was last edited on 3 May 2019, at 10:12 (UTC).', 'share']
  ])('%s', (line, expected) => {
    expect(last(line)).toBe(expected)
  })

  test.each([
    'He told us to see Rome, page by page.',
    'To continue reading he lit a candle, subscribing to the old belief that light keeps wolves away.'
  ])('but not: %s', (line) => {
    expect(last(line)).toBe('body')
  })
})

describe('the path to a page', () => {
  const opened = (line: string) =>
    read(`${line}\n\nHarvest at its end?\n\n${lead}\n\n${second}`).article.title

  test('may end in a question', () => {
    expect(opened('Boards » Local news » Harvest at its end?')).toBe('Harvest at its end?')
  })

  test('has more than two parts where it does', () => {
    const text = `Garden » When does it bloom?\n\n${lead}\n\n${second}`
    expect(classOf(text, 'Garden » When does it bloom?')).toBe('headline')
  })
})

describe('authors', () => {
  const signed = (line: string) =>
    read(`Poor Harvest\n${line}\nJune 14, 2009\n\n${lead}\n\n${second}`).article.byline

  test.each([
    ['By Eun-ji Park in Milltown and Kwabena Asante in Accra', ['Eun-ji Park', 'Kwabena Asante']],
    ['By Eun-ji Park in Milltown', ['Eun-ji Park']],
    ['A. Lee. The Jerusalem Post', ['A. Lee']]
  ])('%s', (line, names) => {
    expect(signed(line)).toEqual(names)
  })

  test.each(['A. Lee. Harvest and rain', 'J. S. Bach, The Jerusalem Post said'])(
    'but not %s',
    (line) => {
      expect(signed(line)).toBeUndefined()
    }
  )
})
