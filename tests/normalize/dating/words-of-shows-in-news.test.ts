/** News is full of words of the stage and of tales: alone they take nothing from what it says of its day. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const about = 'The council met in the old hall, and the river runs to the sea.'

describe('a day that news tells of as past stays certain', () => {
  test.each([
    'The hostage drama at the embassy ended on 3 May 1985.',
    'The nightmare of the miners ended on 3 May 1985, their union said.',
    'Rebels called the ministers puppets. The palace fell on 3 May 1985.',
    'The puppet government collapsed on 3 May 1985.',
    'The roof of the opera house fell in on 3 May 1985.',
    'The theater burned down on 3 May 1985.',
    'The musical director of the choir resigned on 3 May 1985.',
    'Illegal aliens were sent back on 3 May 1985.',
    'Shares of Oracle fell on 3 May 1985.',
    'The star of the team was injured on 3 May 1985.',
    'The jury of the film festival met on 3 May 1985.',
    'The match was lost on 3 May 1985 after bad play.',
    'The circus left the town on 3 May 1985.',
    'The birthday of the prophet Muhammad was marked on 3 May 1985.',
    'It is a ghost town. The last family moved out on 3 May 1985.',
    'It was a comedy of errors. The bridge was closed on 3 May 1985.',
    'It was a Greek tragedy. The bank was closed on 3 May 1985.',
    'The political theater ended on 3 May 1985.',
    'The refugees had dreams of a better life. The camp was closed on 3 May 1985.',
    'Soap opera fans wrote letters. The station was closed on 3 May 1985.',
    'The dream of a free state ended on 3 May 1985.',
    'He has a novel approach. The clinic was opened on 3 May 1985.',
    'The Games were over. The pool was closed on 3 May 1985.',
    'The war of words went on. The border was closed on 3 May 1985.',
    'The galaxy of guests was large. The hotel was opened on 3 May 1985.',
    'The marchers carried puppets of the ministers. The law was passed on 3 May 1985.',
    'Parrots were smuggled. The shop was raided on 3 May 1985.',
    'The next century is near. The treaty was signed on 3 May 1985.',
    'The musical tastes of the young differ. The club was closed on 3 May 1985.',
    'What if it rains? The dam was repaired on 3 May 1985.'
  ])('%s', (text) => expect(dated(`${text} ${about}`).certain).toBe('[1985-05-03..]'))

  test.each([
    'Hostage drama at the embassy ends',
    'Nightmare of the miners',
    'Dreams of a better life are shattered',
    'Opera house is closed',
    'City looks to the future'
  ])('under the headline %s', (headline) =>
    expect(
      dated(`${headline}\n\nThe siege ended on 3 May 1985, officials said. ${about}`).certain
    ).toBe('[1985-05-03..]')
  )
})

describe('who holds an office stays certain', () => {
  test.each([
    'President Bill Clinton will sign the bill at the Savoy on Friday.',
    'President Bill Clinton will sign the bill at the opera house on Friday.',
    'President Bill Clinton, near the kennels of the hunt, will sign the bill on Friday.',
    'The crowd wore paper hats. President Bill Clinton will sign the bill on Friday.',
    'Rebels call them puppets. President Bill Clinton will sign the bill on Friday.',
    'The Kentucky Derby was won by jockeys. President Bill Clinton will sign the bill on Friday.',
    'She won the prize for her essay. President Bill Clinton will sign the bill on Friday.',
    'The role played by the army is large. President Bill Clinton will sign the bill on Friday.',
    'The Youth Congress marched. President Bill Clinton will sign the bill on Friday.',
    'Parrots are rare. President Bill Clinton will sign the bill on Friday.'
  ])('%s', (text) => expect(dated(`${text} ${about}`).certain).toBe('[1993-01-20..2001-01-20]'))
})

test('what somebody wrote or jested of a year is likely', () => {
  const {certain, likely} = dated(`BAKU - In 1991 the army left, she wrote. ${about}`)
  expect([certain, likely]).toEqual([undefined, '[1991-01-01..]'])
})

test.each(['BAKU - The treaty was signed in 1991.', 'BAKU - Their pensions were cut in 1991.'])(
  'the making of what has an end is past: %s',
  (text) => expect(dated(`${text} ${about}`).certain).toBe('[1991-01-01..]')
)

describe('what is to be done in a year', () => {
  const told = (text: string) => dated(`BAKU - ${text} ${about}`).likely
  test.each(['The games will be held in 1988.', 'The dam will be built in 1988.'])(
    'is ahead of the text: %s',
    (text) => expect(told(text)).toBe(told('The dam will open in 1988.'))
  )
  test('is not a year of something that was done', () =>
    expect(told('The court will be told of a deal made in 1988.')).not.toBe(
      told('The dam will open in 1988.')
    ))
})
