/** What pages put between and below paragraphs that is no text: counts, fields of forms, the text once more. */
import {describe, expect, test} from 'vitest'
import {saysCaption} from '../../scripts/normalize/classify/caption-forms.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const menu = 'Home\nNews\nFarming\nWeather\nLetters\nOur people\nShop\nLog in'
const title = 'Poor harvest in the valley this year'
const first =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter comes to the valley, which lies high.'
const second =
  'The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer, when all of its clerks are back.'
const third =
  'Growers who came to the meeting said that they had heard such words before, and that the mills would close if the price of wheat went on to fall as it did in the year that is past.'
const links = 'Related\nRain is rare\nTen tips for growers\nAbout\nImprint\nPrivacy policy'

const bodyOf = (lines: readonly string[], around = {menu, links}) => {
  const text = [title, around.menu, title, ...lines, around.links].filter(Boolean).join('\n')
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter(({class: kind}) => kind === 'body' || kind === 'subhead')
    .map(({start, end}) => text.slice(start, end))
}

describe('on a page no text', () => {
  test.each([
    ['a count', '26'],
    ['the time of a player', '4:11'],
    ['which picture of how many', '3 / 7'],
    ['how long it takes to read', '4 min read'],
    ['the same in German', '8 Minuten Lesezeit'],
    ['the same in Russian', '5 мин чтения'],
    ['a field of a form', 'E-Mail-Adresse (erforderlich)(erforderlich)'],
    ['a field of another', 'Comment (required)'],
    ['a template', 'We sent a mail to {* emailAddressData *}.'],
    ['the text once more', `${first} ${second} ${third} ${first} ${second} ${third}`],
    ['a label with links in Polish', 'Czytaj więcej']
  ])('%s', (_, line) => {
    expect(bodyOf([first, second, line, third])).toEqual([first, second, third])
  })
})

test('the text once more, ahead of it', () => {
  const line = Array<string>(3).fill([first, second, third].join(' ')).join(' ')
  expect(bodyOf([line, first, second, third])).toEqual([first, second, third])
})

describe('text all the same', () => {
  test.each([
    ['places in a ranking', ['3', first, '2', second, '1', third]],
    ['hours of a day', ['9:15', first, '10:20', second, '11:05', third]],
    [
      'figures of a table',
      [first, 'Mayfield', '127', '13', '.907', 'Orr Mills', '115', '14', '.891', second, third]
    ],
    ['how much of what', [first, second, '2', 'small apples', '3/4', 'cup of flour', third]],
    ['a duration below what it is of', [first, second, 'Baking', '30 min', 'Cooling', third]],
    ['what a dish needs', [first, 'Fresh parsley, chopped (optional)', 'Sugar (required)', second]],
    ['a duration below its label', [first, second, 'In the oven:', '20 min', third]],
    ['a sentence with a word in brackets', [first, 'The second form (optional) was sent.', third]],
    ['braces of another kind', [first, 'The set {a, b} is that of the growers who came.', third]],
    ['a paragraph that quotes another', [first, `${second} ${first} He said so twice.`, third]]
  ])('%s', (_, lines) => {
    expect(bodyOf(lines)).toEqual(lines)
  })

  test('in a text that is no page a number stays', () => {
    expect(bodyOf([first, '26', second, third], {menu: '', links: ''})).toContain('26')
  })
})

describe('makers behind each other', () => {
  const makers = 'Foto: Ada von Brown. Styling: Amos Ben. Haare: Eve Cole. Make-up: Ann Lee'
  test.each([
    [`Grauer Blazer und Kleid, beides von ACME.${makers}`],
    [`Ada trägt einen Look von ACME${makers}`]
  ])('%s', (line) => expect(saysCaption(line)).toBe(true))
  test('but what is said of them is text', () => {
    expect(saysCaption('Sie sprach über ihr Foto: Ada Brown. Es war das erste.')).toBe(false)
  })
})
