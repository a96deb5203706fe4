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

describe('the day of the paper that a text is from', () => {
  const plain =
    'The king left the country last night in a destroyer, the ministry said. The council met in the old hall, and the river runs to the sea.'
  const answerOf = (text: string) => {
    const {certain, likely} = dated(text)
    return [certain, likely]
  }

  test.each([
    'From The Evening Argus, 12 December 1936',
    'Taken from the Evening Argus, 12 December 1936',
    'Clipped from the Evening Argus for Dec. 12, 1936',
    'Transcribed from the Evening Argus of Saturday, Dec. 12, 1936'
  ])('a cutting is likely of that day: %s', (line) => {
    for (const text of [`${line}\n\n${plain}`, `King Leaves\n\n${plain}\n\n(${line})`])
      expect(answerOf(text)).toEqual(['[1936-12-12..]', '1936-12-12'])
  })

  test.each([
    'Reprinted from the Evening Argus of 12 December 1936',
    'Republished from The Evening Argus, Dec. 12, 1936'
  ])('a reprint is of that day or later: %s', (line) => {
    for (const text of [`${line}\n\n${plain}`, `King Leaves\n\n${plain}\n\n(${line})`])
      expect(answerOf(text)).toEqual(['[1936-12-12..]', '[1936-12-12..]'])
  })

  test('a later day at its head bounds it more', () =>
    expect(
      answerOf(
        `The Evening Post\n3 May 1986\n\nReprinted from the Evening Argus of 12 December 1936\n\n${plain}`
      )
    ).toEqual(['[1986-05-03..]', '[1986-05-03..]']))

  test.each([
    'The Evening Argus, 12 December 1936',
    'From Our Correspondent, Paris, 12 December 1936',
    'From Paris, 12 December 1936',
    'Published 12 December 1936'
  ])('but a line that names no other printing is its own day: %s', (line) =>
    expect(answerOf(`King Leaves\n${line}\n\n${plain}`)[0]).toBe('1936-12-12')
  )

  test.each([
    'A report Amnesty International published on 3 March 1999 said torture was common.',
    'An article in The Lancet of 3 March 1999 says that the pill is safe.',
    'A report from the Ministry of Health dated 3 March 1999 says that the wells are clean.',
    'A story in the New York Times, March 3, 1999, told of two boys. They are men now.'
  ])('nor is that of a paper which a sentence tells of: %s', (line) => {
    expect(answerOf(`King Leaves\n\n${line}\n\n${plain}`)).not.toContain('1999-03-03')
  })
})
