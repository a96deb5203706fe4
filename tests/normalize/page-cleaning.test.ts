/** Saved pages, line by line: what stays of them, and what must not be taken for the site. */
import {describe, expect, test} from 'vitest'
import {keptClasses} from '../../src/schema/evidence.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const menu = [
  'Skip to content',
  'Home',
  'World',
  'Caspian',
  'Letters',
  'Our people',
  'Shop',
  'Log in'
]

const page = (...lines: readonly string[]) =>
  [`${headline} | The Daily Example`, ...menu, headline, ...lines, ...footer].join('\n')

/** Texts of a class, as the normalizer leaves them. */
function linesOf(text: string, ...classes: readonly string[]): string[] {
  const {segments} = normalize(itemOf(text), smallReference).evidence
  return segments
    .filter((segment) => classes.includes(segment.class))
    .map(({start, end}) => text.slice(start, end))
}
const kept = (...lines: readonly string[]) => linesOf(page(...lines), ...keptClasses)

describe('below the article', () => {
  test.each([
    ['comments', ['2 Comments', 'Ada', 'July 9, 2009 at 10:15', `${second} I know it.`, 'Reply']],
    ['comments of strangers', ['Kommentare', 'Ada', '9. Juli 2009 um 10:15', third, 'Antworten']],
    ['teasers', ['Related articles', 'Rain at last', 'Cheap oil', 'July 9, 2009']],
    [
      'teasers without a heading',
      [
        'Rain at last for the canals',
        'Why oil is so cheap this year',
        'Ten things to know about canals',
        'Treasury reads a long letter now'
      ]
    ],
    [
      'the author',
      ['About Ada Brown', 'Ada Brown is a writer in Baku and has grown oil for years, she says.']
    ],
    [
      'the author without a heading',
      ['Ada Brown covers farming for The Daily Example. Follow her on Twitter.']
    ],
    ['tags', ['Tags:', 'harvest', 'Baku']],
    ['buttons', ['Share', 'Facebook', 'Twitter', 'harvest']],
    ['a form', ['Sign up for our newsletter', 'Get it each morning in your inbox.', 'Thank you!']]
  ])('%s', (_, lines) => {
    expect(kept(lead, second, third, ...lines)).toEqual([lead, second, third])
  })

  test.each([
    ['more of the article after links', ['Read more: Rain at last', second, third]],
    ['more of the article after buttons', ['Share', 'Facebook', 'Twitter', second, third]],
    ['more of the article after an advertisement', ['Advertisement', 'Advertisement', second]],
    ['a question of an interview', ['What do you think of this poor harvest?', second]]
  ])('%s stays', (_, lines) => {
    const prose = [lead, second, third].filter((text) => lines.includes(text) || text === lead)
    expect(kept(lead, ...lines)).toEqual(expect.arrayContaining(prose))
  })

  test('a list below the last paragraph stays', () => {
    const list = ['Winners of the harvest prize:', '1. Ada Brown', '2. Ben Brown', '3. Cy Brown']
    expect(kept(lead, second, third, ...list, '4 Comments', 'Ada', 'Nice.')).toEqual([
      lead,
      second,
      third,
      ...list
    ])
  })

  test('rows that begin alike stay', () => {
    const list = ['promote Actor', 'promote Cook', 'promote Grower', 'promote Pilot']
    expect(kept(lead, second, third, 'Words to type:', ...list, 'Comments')).toEqual(
      expect.arrayContaining(list)
    )
  })

  test('an article of a few lines ends at the first mark', () => {
    const buttons = [
      'Share this:',
      'Twitter',
      'Facebook',
      ...menu,
      ...menu,
      'About the site',
      `${lead} ${second}`
    ]
    expect(kept('No rain, they say', '– Then wait', '– Fine', ...buttons)).toEqual([
      'No rain, they say',
      '– Then wait',
      '– Fine'
    ])
  })
})

describe('between headline and article', () => {
  test('names, sections and buttons go', () => {
    const lines = ['Farming', 'Ada Brown', 'July 9, 2009', 'Canals', 'Three minutes']
    expect(kept(...lines, lead, second, third)).toEqual([lead, second, third])
  })

  test('the first of them that reads like a standfirst is the deck', () => {
    const deck = 'Treasury promises to read the letter with care'
    const text = page(deck, 'Ada Brown', 'July 9, 2009', lead, second, third)
    expect(linesOf(text, 'deck')).toEqual([deck])
  })

  test('names are no standfirst', () => {
    const text = page('Ada Brown and Ben Brown THE DAILY EXAMPLE', 'July 9, 2009', lead, second)
    expect(linesOf(text, 'deck')).toEqual([])
  })

  test('a list and a first sentence stay', () => {
    const list = ['2 cups of flour', '1 cup of oil', '3 cups of water']
    expect(kept('July 9, 2009', ...list, lead, second)).toEqual([...list, lead, second])
    expect(kept('July 9, 2009', 'Rain is rare in the valley.', lead, second)).toEqual([
      'Rain is rare in the valley.',
      lead,
      second
    ])
  })

  test('a lone line above the first paragraph stays', () => {
    expect(kept('July 9, 2009', 'BAKU, AZERBAIJAN', lead, second)).toContain('BAKU, AZERBAIJAN')
  })
})

describe('between paragraphs', () => {
  test.each([
    ['Advert'],
    ['Share on Facebook'],
    ['Lea también: La lluvia llega al valle'],
    ['FILE PHOTO: Growers wait for rain in the valley'],
    ['Michael Conroy, AP']
  ])('%s goes', (line) => {
    expect(kept(lead, line, second, third)).toEqual([lead, second, third])
  })

  test('a headline above a lone "Read more" goes with it', () => {
    expect(kept(lead, 'Rain at last for the canals', 'Read more', second, third)).toEqual([
      lead,
      second,
      third
    ])
  })

  test.each([
    ['Privacy'],
    ['What the growers want'],
    ['Contact lenses in the rain'],
    ['He waited.'],
    ['“Share it,” they said.']
  ])('%s stays', (line) => {
    expect(kept(lead, line, second, third)).toContain(line)
  })

  test.each([
    ['Growers wait for rain (Image: GETTY)'],
    ['The growers waited for rain. (Image: GETTY)']
  ])('the caption goes with its credit: %s', (line) => {
    expect(kept(lead, line, second, third)).toEqual([lead, second, third])
  })
})

describe('texts that are no pages', () => {
  test.each([
    ['a heading of comments', 'Comments'],
    ['a list', 'Winners\n1. Ada\n2. Ben\n3. Cy'],
    ['a sentence above a credit', 'The growers waited for rain.'],
    ['words on the author', 'Ada Brown covers farming for The Daily Example.']
  ])('%s stays', (_, end) => {
    const text = `${headline}\n\n${lead}\n\n${second}\n\n${end}\n`
    expect(linesOf(text, ...keptClasses)).toEqual([lead, second, ...end.split('\n')])
  })
})
