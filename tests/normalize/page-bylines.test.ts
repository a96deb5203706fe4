/** Who signs a saved page: layouts of bylines with negatives, and lines that are none. */
import {describe, expect, test} from 'vitest'
import {isFirstName} from '../../scripts/normalize/names/first-names.ts'
import {isFunctionWord} from '../../scripts/normalize/names/function-words.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {smallReference} from './reference.ts'

const menu = ['Home', 'News', 'Farming', 'Weather', 'Letters', 'Our people', 'Shop', 'Log in']
const articleOf = (...lines: readonly string[]) =>
  normalize(
    itemOf([`${headline} - Valley Times`, ...menu, ...lines, ...footer].join('\n')),
    smallReference
  ).article
const page = (...below: readonly string[]) => articleOf(headline, ...below, lead, second, third)

describe('below the headline', () => {
  test.each([
    [
      'a serial comma',
      ['By Anna Brown, Paul Lind, and Mary Oak'],
      'Anna Brown, Paul Lind, Mary Oak'
    ],
    ['a helper', ['By Anna Brown with Paul Lind'], 'Anna Brown, Paul Lind'],
    ['a doubled label', ['Byby ANNA BROWN and PAUL LIND', 'May 3, 2012'], 'ANNA BROWN, PAUL LIND'],
    ['a date in capitals glued', ['By ANNA BROWNMAY 3, 2012'], 'ANNA BROWN'],
    ['capitals alone', ['NATALIA BROWN', 'Valley PressMay 3, 2012'], 'NATALIA BROWN'],
    ['an address', ['By Anna Brown | anna@valley.example | Valley Times'], 'Anna Brown'],
    ['a colon behind', ['Autor Anna Brown:', '3. Mai 2012'], 'Anna Brown'],
    ['an editor', ['3. Mai 2012 - Redaktion: Anna Brown (Sprecherin)'], 'Anna Brown'],
    ['a day above the name', ['Posted on May 3, 2012 by', 'Ulvo Drennik'], 'Ulvo Drennik'],
    ['a credit below', ['By Ulvo Drennik May 3, 2012', 'Photographer: Bo Lind'], 'Ulvo Drennik'],
    ['a given name, parted by a mark', ['Paddy · May 3, 2012 · Farming · 7 comments'], 'Paddy'],
    ['buttons between', ['May 3, 2012', 'Share', 'Tweet', 'Share', 'Mary Brown'], 'Mary Brown'],
    ['a section with the date', ['Anna Brown', 'Valley FarmingMay 3, 2012'], 'Anna Brown'],
    ['a paper behind a mark', ['Anna Brown / South Valley Sentinel', 'May 3, 2012'], 'Anna Brown'],
    ['an agency behind a mark', ['Autor:', 'Anna Brown/SP-X', '3. Mai 2012'], 'Anna Brown'],
    ['a stadium', ['Anna Brown, Valley Cricket Ground', 'May 3, 2012'], 'Anna Brown'],
    ['Chinese', ['作者：王小明', '2012年5月3日'], '王小明'],
    ['Chinese, with a stroke', ['文／王小明', '2012年5月3日'], '王小明'],
    ['Japanese', ['記者：山田太郎', '2012年5月3日'], '山田太郎'],
    [
      'an agency and the day',
      ['Ulvo Drennik / TNN / Updated: May 3, 2012, 11:05 IST'],
      'Ulvo Drennik'
    ],
    [
      'figures of footnotes',
      ['By', 'Anna Brown0,', 'Ulvo Drennik,', 'Paul Lind &', 'Mary Oak', 'May 3, 2012'],
      'Anna Brown, Ulvo Drennik, Paul Lind, Mary Oak'
    ],
    [
      'roles, a line each',
      ['Anna Brown – Journalist', 'Ulvo Drennik – Journalist', 'From Bo', '3 May 2012'],
      'Anna Brown, Ulvo Drennik'
    ],
    [
      'two unknown names above the day',
      ['Ulvo Drennik og Trenda Molvik-Ash', 'Publisert 3. mai 2012'],
      'Ulvo Drennik, Trenda Molvik-Ash'
    ],
    ['the credit of a picture below', ['Anna Brown', '© Maizal / stock.example'], 'Anna Brown'],
    ['what is no name of the day', ['Anna Brown', 'Nissan May 3, 2012 13:42'], 'Anna Brown']
  ])('%s', (_, lines, expected) => {
    expect(page(...lines).byline?.join(', ')).toBe(expected)
  })

  test.each([
    ['material', ['Von Anna Brown mit Material von dpa', '3. Mai 2012'], ['Anna Brown']],
    ['whom an interview is with', ['Ein Interview von Anna Brown mit Paul Lind.'], ['Anna Brown']],
    ['a podcast', ['Anna Brown’s Valley Podcast', 'May 3, 2012'], undefined],
    ['a town', ['Paddy, May 3, 2012'], undefined],
    ['shouted words', ['BREAKING STORY', 'May 3, 2012'], undefined],
    ['a speaker', ['Ulvo Drennik:', 'May 3, 2012'], undefined],
    ['a request', ['Por favor, tente mais tarde!'], undefined],
    ['the end of a sentence', ['The text was written by our processors.'], undefined]
  ])('but not %s', (_, lines, expected) => {
    expect(page(...lines).byline).toEqual(expected)
  })
})

describe('elsewhere', () => {
  const list = ['Anna Oak', 'Paul Lind', 'Mary Elm', 'John Ash'].flatMap((name) => [
    `Pears of ${name.split(' ')[1]!} and what became of them`,
    `by ${name}`
  ])

  test('the first signature below the text counts, not those of other articles', () => {
    const {byline} = articleOf(
      headline,
      ...[lead, second, third],
      'written by Anna Brown',
      'More from the valley',
      ...list
    )
    expect(byline).toEqual(['Anna Brown'])
  })

  test('signatures of other articles alone sign nothing', () => {
    expect(
      articleOf(headline, lead, second, third, 'More from the valley', ...list).byline
    ).toBeUndefined()
  })

  test('of two that differ, none signs', () => {
    const others = ['Pears of Oak', 'by Anna Oak', 'Plums of Lind', 'by Paul Lind']
    expect(
      articleOf(headline, lead, second, third, 'More from the valley', ...others).byline
    ).toBeUndefined()
  })

  test('a name below the words of writing signs the page', () => {
    const {byline} = articleOf(headline, lead, second, third, 'Written on May 3 by', 'Anna Brown')
    expect(byline).toEqual(['Anna Brown'])
  })

  test('a byline with paper and date says so below a caption', () => {
    const {byline, date} = articleOf(
      headline,
      ...[lead, second],
      'By Anna Brown - The Valley Times - Thursday, May 3, 2012',
      ...[third, lead, second]
    )
    expect(byline).toEqual(['Anna Brown'])
    expect(date).toBe('2012-05-03')
  })

  test('a line below the text that says when it was published dates an undated page', () => {
    const below = [lead, second, third, 'Story published on May 3, 2012.']
    expect(articleOf(headline, ...below).date).toBe('2012-05-03')
    expect(articleOf(headline, 'May 9, 2012', ...below).date).toBe('2012-05-09')
  })

  test('a day of publication below other lines counts beside that of a change', () => {
    const foot = [lead, second, third, 'Tags', 'Pears and plums', 'Published: 3 May 2012']
    expect(articleOf(headline, ...foot, 'Updated: 6 May 2012').date).toBe('2012-05-03')
    expect(articleOf(headline, ...foot, 'Storm hits the valley').date).not.toBe('2012-05-03')
  })

  test('a day, its hour and who wrote sign the text', () => {
    const foot = [lead, second, third, 'May 3, 2012 at 02:13PM EST by Anna Brown']
    const {byline, date} = articleOf(headline, ...foot)
    expect([byline, date]).toEqual([['Anna Brown'], '2012-05-03'])
  })

  test('who edited is no headline', () => {
    expect(articleOf('Edited by Anna Brown', lead, second, third).title).toBe(headline)
  })
})

describe('given names', () => {
  test.each(['Anna', 'Mujib', 'Nataliya', 'Ifeanyi', 'Takeshi', 'Jean-Luc', 'Łukasz', 'Оксана'])(
    'are known: %s',
    (name) => {
      expect(isFirstName(name)).toBe(true)
    }
  )

  test.each(['Yahoo', 'Valley', 'Breaking', 'Baghdad', 'Nairobi', 'Deutsche', 'Grüne', 'Original'])(
    'are no words or places: %s',
    (word) => {
      expect(isFirstName(word)).toBe(false)
    }
  )

  test('are no words of grammar', () => {
    const words = [
      'the',
      'und',
      'les',
      'una',
      'per',
      'pour',
      'sur',
      'mit',
      'que',
      'van',
      'der',
      'los'
    ]
    expect(words.filter((word) => isFunctionWord(word) && isFirstName(word))).toEqual([])
  })
})
