/** Heads of papers in one block: name, day, number and price, over a headline in capitals. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose =
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.'
const read = (lines: readonly string[], headline: string) => {
  const text = [...lines, '', headline, '', prose].join('\n')
  const {title, date} = normalize(itemOf(text), smallReference).article
  return [title, date]
}
const day = 'Wednesday, September 6, 1905'

describe('the line below the block is the headline', () => {
  test.each([
    [['THE MILL RIVER ENTERPRISE', `Vol. XXII.   Mill River, ${day}   No. 36`]],
    [["The Shepherd's Bush Observer", day, 'Price One Penny']],
    [['OIL & MOTOR WEEKLY', 'Issue of September 6, 1905']],
    [['LE PROGRÈS DE LA VALLÉE', 'Journal du soir — mercredi 6 septembre 1905 — 5 centimes']],
    [['De Zaanse Bode', 'woensdag 6 september 1905']],
    [['EXTRA', 'THE RED BLUFF DAILY', day]]
  ])('%j', (head) => {
    expect(read(head, 'BRIDGE STANDS AGAIN')).toEqual(['BRIDGE STANDS AGAIN', '1905-09-06'])
  })
})

test.each([
  'Established September 6, 1905',
  'Published daily except Sunday since September 6, 1905',
  'Gegründet am 6. September 1905'
])('%s tells nothing of the day of the issue', (line) => {
  expect(
    read(['The Mill River Enterprise', `${line}   No. 36`], 'BRIDGE STANDS AGAIN')[1]
  ).not.toBe('1905-09-06')
})

describe('the first line is the headline', () => {
  test.each([
    ['that reads like no name', ['Mayor Closes Bridge', day], 'A NIGHT OF FEAR'],
    ['above a place', ['The Mayor Closes', day], 'JERUSALEM'],
    ['above who wrote', ['The Mayor Closes', day], 'BY ANNA BROWN'],
    ['above a line in small letters', ['The Mayor Closes', day], 'He was here a week']
  ])('%s', (_, head, below) => {
    expect(read(head, below)[0]).toBe(head[0])
  })
})

describe('since when a paper is printed, in its masthead, is not the day of the issue', () => {
  const dated = (...head: readonly string[]) => {
    const text = [...head, '', 'Bridge Groans Again', 'By Anna Brown', '', prose].join('\n')
    return normalize(itemOf(text), smallReference).article.date
  }

  test.each([
    'Established',
    'Est.',
    'Founded',
    'Since',
    'Incorporated',
    'Licensed',
    'Organized',
    'Chartered',
    'Opened',
    'First issue',
    'Next number:',
    'Published daily except Sunday since'
  ])('%s', (label) => {
    expect(dated('The Lock Herald', `${label} June 3, 1971`)).toBeUndefined()
  })

  test('a day of its own below it is', () => {
    const head = ['The Lock Herald', 'Published daily except Sunday since June 3, 1871']
    const text = [...head, '', 'Bridge Groans Again', 'By Anna Brown', 'May 5, 1965', '', prose]
    expect(normalize(itemOf(text.join('\n')), smallReference).article.date).toBe('1965-05-05')
  })

  test('what is online since a day was published on it', () => {
    expect(dated('The Lock Herald', 'Published online since June 3, 2012')).toBe('2012-06-03')
  })
})
