/** Who signs saved pages: names on lines of their own, nicknames beside dates, papers, boxes; and lines that only look alike. */
import {describe, expect, test} from 'vitest'
import {readAboutLine} from '../../scripts/normalize/classify/about-lines.ts'
import {goesOnWithNames} from '../../scripts/normalize/classify/further-names.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {foot, headline, menu, prose, savedPage, title, type Parts} from './saved-page.ts'

const signersOf = (parts: Parts) =>
  normalize(itemOf(savedPage(parts)), smallReference).article.byline?.join('; ')

describe('names on lines of their own go on', () => {
  test.each([
    [
      'with degrees',
      ['Anna L. Brown, PhD,', 'Carl Lind, PhD,', 'Devon Gorry, PhD'],
      'Anna L. Brown; Carl Lind; Devon Gorry'
    ],
    [
      'behind a joint',
      ['Anna Brown, Staff Attorney, River Program', '& Silvia Torres-Lind, Director of Bridges'],
      'Anna Brown; Silvia Torres-Lind'
    ],
    [
      'below a label, with a surname like a word',
      ['By', 'Xiao You0,', 'Mariana Lenharo,', 'Jeff Lind'],
      'Xiao You; Mariana Lenharo; Jeff Lind'
    ]
  ])('%s', (_, lines, expected) => {
    expect(signersOf({head: [...lines, '3 May 2012']})).toBe(expected)
  })

  const unit = (text: string) => segment(text)[0]!
  test.each([
    ['Anna Brown, PhD', 'Carl Lind, PhD'],
    ['Anna Brown,', 'Contact us'],
    ['Anna Brown,', 'Carl Lind says that the plan is a disgrace'],
    ['Anna Brown', '& more']
  ])('not from “%s” to “%s”', (above, below) => {
    expect(goesOnWithNames(unit(above), unit(below))).toBe(false)
  })
})

describe('a paper or an agency signs where no person does', () => {
  test.each([
    ['By Example News Agency', 'Example News Agency'],
    ['By The Daily Example staff', 'The Daily Example staff'],
    ['Par Example News Agency et AFP', 'Example News Agency; AFP'],
    ['By Anna Brown, Example News Agency', 'Anna Brown']
  ])('%s', (line, expected) => {
    expect(signersOf({head: [line, '3 May 2012']})).toBe(expected)
  })

  test('below a label', () => {
    const head = ['Author of the article:', 'Example News Agency', 'Published May 3, 2012']
    expect(signersOf({head})).toBe('Example News Agency')
  })

  test('not far above the headline', () => {
    const above = ['By Example News Agency', ...Array<string>(7).fill('Ferry times')]
    expect(signersOf({above, head: ['3 May 2012']})).toBeUndefined()
  })

  test.each(['By the river', 'Example News Agency'])('not in “%s”', (line) => {
    expect(signersOf({head: [line, '3 May 2012']})).toBeUndefined()
  })
})

describe('a nickname beside the date', () => {
  test.each([
    [
      'named in a list of comments',
      'ThE_FeRRY | 3 May 2012 | 5 comments',
      ['ThE_FeRRY on Mill sold to the town'],
      'ThE_FeRRY'
    ],
    [
      'alone above a comment',
      'FerryMan 03.05.2012, 14:07 Uhr',
      ['FerryMan', '17', 'FerryMan'],
      'FerryMan'
    ],
    [
      'said to write here',
      '3 May 2012 ferryman',
      ['The author of this blog is ferryman.'],
      'ferryman'
    ],
    ['with a box', '3 May 2012 Steffi, bridges, ferries', ['About Steffi'], 'Steffi']
  ])('%s', (_, line, below, expected) => {
    expect(signersOf({head: [line], below})).toBe(expected)
  })

  test.each([
    ['a section', 'Politics 3 May 2012', ['Politics', 'About Politics today']],
    ['a section of the menu', 'FerryNews 3 May 2012', ['FerryNews'], ['FerryNews']],
    ['a given name that nothing shows', 'Steffi 3 May 2012', ['Steffi']],
    ['a word that nothing shows', '3 May 2012 ferryman', []]
  ])('%s signs nothing', (_, line, below, above = []) => {
    expect(signersOf({above, head: [line], below})).toBeUndefined()
  })
})

test('a site that names itself so is no nickname', () => {
  const signersUnder = (name: string) => {
    const lines = ['FerryMan 3 May 2012', ...prose, 'FerryMan on Mill sold to the town']
    const text = [name, ...menu, headline, ...lines, ...foot].join('\n')
    return normalize(itemOf(text), smallReference).article.byline
  }
  expect(signersUnder('Welcome to the ferry')).toEqual(['FerryMan'])
  expect(signersUnder('Welcome to FerryMan')).toBeUndefined()
})

describe('who posted, with the time of day', () => {
  const names = (text: string) =>
    readAboutLine(text).names.map(({start, end}) => text.slice(start, end))

  test.each([
    ['Eingestellt von der Anton um 21:11', 'der Anton'],
    ['Posted by anna at 9:11 PM', 'anna'],
    ['Publicado por Ana Pop en 21:11', undefined],
    ['Filed under: Bridges, Ferries — anna_b @ 00:11', 'anna_b'],
    ['Filed under: Bridges — meet us at the ford @ noon', undefined],
    ['Posted by the members of the club who came at 9:11 PM', undefined]
  ])('%s', (line, expected) => {
    expect(names(line).includes(expected ?? '')).toBe(expected !== undefined)
  })
})

describe('where a name ends', () => {
  test('before the name of the site', () => {
    expect(signersOf({head: ['Published 3 May 2012 by Anna Brown The Ferry Courier']})).toBe(
      'Anna Brown'
    )
  })
  test('behind a trade', () => {
    expect(signersOf({head: ['Autor: Rechtsanwalt Anton Lind', '3. Mai 2012']})).toBe('Anton Lind')
  })
  test('with a surname in small letters that two lines have', () => {
    const parts = {head: ['By Cindy mangolin', '3 May 2012']}
    expect(signersOf({...parts, below: ['By Cindy mangolin']})).toBe('Cindy mangolin')
    expect(signersOf(parts)).not.toBe('Cindy mangolin')
    // A word of the language stands in prose.
    const told = `${prose[0]} The ferryman gave a mangolin for it.`
    const body = [told, ...prose]
    expect(signersOf({...parts, body, below: ['By Cindy mangolin']})).toBe('Cindy')
  })
})

describe('a box that introduces a writer', () => {
  const box =
    'Anna Brown writes about bridges and ferries for The Valley Courier. Tell her of yours.'
  test('explains the line above the prose', () => {
    const head = ['Anna Brown Valley Courier']
    expect(signersOf({head, body: [...prose, box]})).toBe('Anna Brown')
  })
})

describe('names that sign nothing', () => {
  const told =
    'The bridge was the work of Anna Brown, who came to the town as a child and stayed to the end of her days.'
  test.each<[string, Parts]>([
    [
      'above the headline, of whom the prose tells',
      {above: ['Anna Brown'], head: ['3 May 2012'], body: [told, ...prose]}
    ],
    [
      'above a paragraph that tells of her',
      {head: ['3 May 2012', 'Anna Brown'], body: [told, ...prose]}
    ],
    ['of a speech in a headline', {head: ['Anna Brown: “It floats …', '3 May 2012']}],
    ['of a section', {head: ['Da La Nota', '3 May 2012']}],
    [
      'in a list of other articles',
      {
        head: [
          ...['3 May 2012', 'Mill sold', '2 May 2012', 'Ford dry', '1 May 2012', 'Ducks back'],
          ...['30 April 2012', 'Anna Brown', '29 April 2012']
        ]
      }
    ]
  ])('%s', (_, parts) => {
    expect(signersOf(parts)).toBeUndefined()
  })

  test.each([
    ['below the headline', 'In her column Anna Brown tells why the bridge fell, and who wept.'],
    ['below the headline', 'The mayor told Anna Brown of this paper that the bridge would stand.']
  ])('but for one right %s: %s', (_, first) => {
    expect(signersOf({head: ['Anna Brown'], body: [first, ...prose]})).toBe('Anna Brown')
  })

  test('but for one right at the date', () => {
    const parts = {above: ['Anna Brown', '3 May 2012'], body: [told, ...prose]}
    expect(signersOf(parts)).toBe('Anna Brown')
  })
})

test('a name with its button is no headline', () => {
  const lines = ['3 May 2012', 'Anna Mathilde Lind Tips meg']
  const text = [title, ...menu, headline, 'The ferry sank.', ...lines, ...prose, ...foot].join('\n')
  const {article} = normalize(itemOf(text), smallReference)
  expect([article.title, article.byline]).toEqual([headline, ['Anna Mathilde Lind']])
})
