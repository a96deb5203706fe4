/** News of a death: the year of birth and the age tell the year. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const likely = (text: string) => dated(`The Voice of the Markets\n\n${text}`).likely
const born = 'Ruth Alder, who read the farm prices on the radio, was born at Horncastle in 1921.'
const died = 'She died at the county hospital on November 9 after a short illness.'

describe('birth and age tell the year', () => {
  test.each([
    ['with the day of the death', `${born} She was 78.\n\n${died}`],
    ['with “has died”', `Ruth Alder has died aged 78. ${born} There were no children.`],
    [
      'before a title of somebody in office',
      `${born} She was 78. Prime Minister John Major met her on a visit. ${died}`
    ]
  ])('%s', (_, text) => expect(likely(text)).toBe('[1999-01-01..2000-12-31]'))
})

describe('but not', () => {
  test.each([
    [
      'where the death is told with its year',
      `${born} She was 78. She died on November 9, 1999, and is remembered.`
    ],
    ['where two ages are told', `${born} She was 78. Her husband died on Monday at the age of 81.`],
    ['where two births are told', `${born} She was 78. Clem was born in 1919. ${died}`],
    [
      'where the three are told of three',
      'Mary Stone was born in 1921 at the mill. Her pupil Paul Reed died on Monday. He was 78.'
    ],
    [
      'where a book was born',
      'The library, born in 1921 of a gift, closes. The grandson of the miller died on Monday. He was 78.'
    ],
    [
      'where the dead are of another century',
      'The composer, born in 1921, wrote waltzes. The pianist who recorded them, Jan Kos, died on Friday. He was 78.'
    ],
    ['where nobody has died', `${born} She was 78. She rings the bells on Sunday.`]
  ])('%s', (_, text) => expect(likely(text) ?? '').not.toContain('1999-01-01..2000'))
})
