/** Texts that say of which old paper they are a reprint: who governs in them, governed then. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const story =
  'LONDON -- King Edward left the country last night in a destroyer. Prime Minister Baldwin was cheered in the street on Friday. He will speak tomorrow.'

describe('a reprint has no latest day', () => {
  test.each([
    'Reprinted from the Evening Argus of Dec. 12, 1936',
    'From the Evening Argus of Dec. 12, 1936. Price one penny.',
    'From the Evening Argus, Saturday, Dec. 12, 1936',
    'Reprint: The Evening Argus, Dec. 1936',
    'Reprint: The Evening Argus, Dec. 12, 1936',
    'Clipped from the Evening Argus for 12/12/1936',
    'An article from the Evening Argus of 1936',
    'Excerpt from the Evening Argus (Dec. 12, 1936)',
    'As printed in the Evening Argus of 12th December 1936'
  ])('%s', (line) => {
    for (const text of [
      `${line}\n\n${story}`,
      `A speech\n\n${line}\n\n${story}`,
      `A speech\n\n${story}\n\n(${line})`
    ])
      expect(dated(text).solution.certain.days.every(({to}) => to === null)).toBe(true)
  })
})

describe('but news has one', () => {
  test.each([
    'From Our Correspondent',
    'From the steps of the palace',
    'King reprinted on stamps',
    'Argus to be printed on Sundays'
  ])('%s', (line) => {
    expect(dated(`${line}\n\n${story}`).solution.certain.days.at(-1)?.to).not.toBeNull()
  })
})
