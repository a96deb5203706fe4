/** What sites put among the paragraphs of a page, and their dates beside reading times, and what only looks so. */
import {describe, expect, test} from 'vitest'
import {repeatedBlocks} from '../../scripts/normalize/classify/repeated-blocks.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {keptClasses} from '../../src/schema/evidence.ts'
import {footer, headline, lead, second, third} from './harvest-page.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {prose, savedPage} from './saved-page.ts'

const menu = ['Skip to content', 'Home', 'World', 'Letters', 'Our people', 'Shop', 'Log in']
const fourth =
  'The growers meet again in the spring, when the canals are open, and they will hear then what the treasury has made of their letter.'

const textOf = (above: readonly string[], lines: readonly string[]) =>
  [`${headline} | The Daily Example`, ...menu, ...above, headline, ...lines, ...footer].join('\n')

function kept(...lines: readonly string[]): string[] {
  const text = textOf([], lines)
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => keptClasses.includes(segment.class))
    .map(({start, end}) => text.slice(start, end))
}

const offer = [
  'Enjoy the latest word of the valley.',
  'Letters by Ada Brown, Ben Cole and others, and our newsletters.',
  'Puzzles of every kind, every day.'
]

describe('short sentences that stand twice in one order', () => {
  test('are an offer', () => {
    const lines = kept(lead, ...offer, second, ...offer, third, fourth)
    expect(lines).toEqual([lead, second, third, fourth])
  })

  test('stand more often where they are a pattern of which nothing is known', () => {
    const labeledOf = (...between: readonly (readonly string[])[]) => {
      const lines = between.flatMap((some, at) => [`${lead} ${at}`, ...some])
      const units = segment(savedPage({body: [...lines, ...prose]}))
      return repeatedBlocks(units, {publicationsIn: () => []}).filter(({label}) => label).length
    }
    expect(labeledOf(...Array<string[]>(8).fill(offer))).toBe(8 * offer.length)
    expect(labeledOf(...Array<string[]>(9).fill(offer))).toBe(0)
    // One line, and not several in a row.
    expect(labeledOf(Array<string>(5).fill(offer[1]!))).toBe(0)
  })

  test('in another order are not known for one', () => {
    const other = [offer[2]!, offer[1]!, offer[0]!]
    expect(kept(lead, ...offer, second, ...other, third, fourth)).toEqual(
      expect.arrayContaining(offer)
    )
  })

  test('are kept in phrases: wares, courses, names', () => {
    const wares = ['Oats with apples and a little salt', 'Bread of rye and barley', 'Two pears']
    const lines = kept(lead, ...wares, second, ...wares, third, fourth)
    expect(lines).toEqual(expect.arrayContaining(wares))
  })

  test.each([
    [
      'a refrain',
      [
        'We shall cross the river some day.',
        'Deep in my heart I do believe.',
        'O cross it some day.'
      ]
    ],
    [
      'questions and answers of a hearing',
      ['Did you open the account?', 'I do not remember that, sir.', 'Nor who did, sir, nor when.']
    ],
    [
      'what somebody says, in quotation marks',
      [
        '“Cancel the subscription.”',
        '“Send the money by Friday.”',
        '“Tell nobody what it was for.”'
      ]
    ],
    [
      'the steps of a recipe',
      ['Mix the flour and the butter.', 'Add two eggs and stir it well.', 'Bake it at low heat.']
    ],
    [
      'results told alike of two towns',
      ['Labour held the seat.', 'The Tories came second.', 'Turnout was down on the last vote.']
    ]
  ])('are kept, both copies: %s', (_, lines) => {
    const all = kept(lead, ...lines, second, ...lines, third, fourth)
    expect(all).toEqual([lead, ...lines, second, ...lines, third, fourth])
  })

  test.each([
    'A month of all letters for $1.',
    'Subscribe to read all of them.',
    'Jederzeit kündbar, mit dem Probeabo der Zeitung.'
  ])('are an offer with %s', (line) => {
    const lines = ['The letters of the valley come every day.', 'They are read at breakfast.', line]
    expect(kept(lead, ...lines, second, ...lines, third, fourth)).toEqual([
      lead,
      second,
      third,
      fourth
    ])
  })

  test('are kept where the page is no prose: a song has a refrain', () => {
    const refrain = [
      'O bring the water down.',
      'O bring it to the town.',
      'The summer is too long.'
    ]
    expect(kept(lead, ...refrain, second, ...refrain)).toEqual(expect.arrayContaining(refrain))
  })
})

describe('lines of programs', () => {
  test.each(['{* #signInForm *} {* emailAddress *} {* password *}', '{| name |} at {| site |}'])(
    'a template that nothing filled: %s',
    (line) => expect(kept(lead, second, line, third)).toEqual([lead, second, third])
  )

  test('a label for the eye and for the ear', () => {
    expect(kept(lead, second, 'Link kopieren Link kopieren', third)).toEqual([lead, second, third])
  })

  test.each([
    'Every letter opens with {{ name }}, which the program fills in for each of the growers.',
    'Baden-Baden Baden-Baden',
    'Water, water everywhere'
  ])('no such line: %s', (line) => expect(kept(lead, second, line, third)).toContain(line))
})

describe('captions that a credit runs into', () => {
  test.each([
    'In der Halle der Bauern von Schmalkalden Bildrechte: MDR/Ada Brown',
    'Ada Brown trägt einen Mantel von VALENTINOFoto: Ben Cole. Styling: Cy Dean. Haare: Di Ekker'
  ])('%s', (line) => expect(kept(lead, second, line, third)).toEqual([lead, second, third]))

  test.each([
    'Die Bildrechte: das war die Frage, über die der Rat der Bauern am Abend lange stritt.',
    'Streit um Bildrechte: Gericht urteilt',
    'GooglePhoto: Der neue Dienst',
    'He sent her a telePhoto: Nobody saw it',
    'Er hatte nur ein Foto: das des Vaters, aufgenommen im Sommer vor dem großen Regen.'
  ])('none: %s', (line) => expect(kept(lead, second, line, third)).toContain(line))
})

describe('the day of a page', () => {
  const dateOf = (above: readonly string[], ...below: readonly string[]) =>
    normalize(itemOf(textOf(above, [...below, lead, second, third])), smallReference).article.date

  test.each<[string, readonly string[], string]>([
    ['a reading time behind it', ['Ada Brown', '16.01.2026, Lesezeit 5 Min.'], '2026-01-16'],
    [
      'glued to the hour',
      ['Von Ada Brown', '15.04.2026 - 15:48 UhrLesedauer: 2 Min.'],
      '2026-04-15'
    ],
    ['Polish', ['Aktualizacja: 20.04.2024 19:45 Publikacja: 19.04.2024 19:05'], '2024-04-19'],
    ['the change first, glued', ['December 10, 2021April 9, 2019 by Ada Brown'], '2019-04-09'],
    ['the change second, glued', ['April 9, 2019December 10, 2021 by Ada Brown'], '2019-04-09'],
    [
      'published, and changed before it was due',
      ['Veröffentlicht am 10. Februar 20199. Februar 2019 von Ada Brown'],
      '2019-02-10'
    ]
  ])('%s', (_, below, day) => expect(dateOf([], ...below)).toBe(day))

  test('is not that of what a picture shows', () => {
    expect(dateOf([], 'Trockene Felder bei den Dörfern um Bachmut, 24. April 2023')).toBeUndefined()
  })
})
