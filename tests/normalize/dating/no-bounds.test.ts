/** Words that look like bounds of the day of publication, and what is no bound beside what is one. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'

const about = 'The town has a hall and a mill, and the river runs between them to the sea.'

describe('offices that would first have to be gained', () => {
  test.each([
    ['a condition', 'If he wins, President Obama will close the camp, his staff say.', undefined],
    [
      'an elliptic condition',
      'If elected on May 29, Prime Minister Benjamin Netanyahu would go to Washington first.',
      undefined
    ],
    [
      'one of several',
      'The party fears that a President Obama would raise taxes on the rich.',
      undefined
    ],
    [
      'a condition of something else',
      'If the senate agrees, President Barack Obama will sign the treaty next week in Prague.',
      '[2009-01-20..2017-01-20]'
    ]
  ])('%s', (_, text, certain) => expect(dated(`${text} ${about}`).certain).toBe(certain))
})

describe('a day that opens its sentence', () => {
  test.each([
    [
      'with a verb in the present',
      'On Dec. 31, 1999, the flag lowered over the Building belongs to another country.',
      undefined
    ],
    [
      'with a verb behind a conjunction',
      'On Jan. 20, 1997, the first man elected twice since Roosevelt takes his second oath.',
      undefined
    ],
    [
      'with a verb in the past',
      'On Dec. 31, 1999, the flag was lowered over the Building.',
      '[1999-12-31..]'
    ],
    ['with a regular verb in the past', 'On May 3, 1998, its hall burned down.', '[1998-05-03..]']
  ])('%s', (_, text, certain) => expect(dated(`${about} ${text}`).certain).toBe(certain))
})

describe('the day on which something was said', () => {
  test.each([
    [
      'with who was told',
      'The mayor told the paper on 3 January 2010 that there was grit.',
      '[2010-01-03..]'
    ],
    ['without', 'The mayor said on 3 January 2010 that there was grit.', '[2010-01-03..]'],
    [
      'a promise made',
      'The council made a promise on 3 January 2010 that there was grit.',
      '[2010-01-03..]'
    ],
    [
      'but not a vote to come',
      'The mayor noted the vote on 3 January 2010 that would decide.',
      undefined
    ],
    [
      'but not what will be said',
      'Guests will be told on 3 January 2010 that the hall is open.',
      undefined
    ],
    [
      'but not the day that is told of',
      'The mayor said the hall would open on 3 January 2010.',
      undefined
    ]
  ])('%s', (_, text, certain) => expect(dated(`${about} ${text}`).certain).toBe(certain))
})

describe('what a book tells', () => {
  const story = 'On April 4, 1984, Winston Smith opened a diary and wrote in it.'
  test('is no bound in its review', () => {
    const text = `A Nightmare\n\nBy Geoffrey Mallin\n\nTHE FUTURE. By George Orwell. Secker and Warburg. 10s.\n\n${story} ${about}`
    expect(dated(text).certain).toBeUndefined()
  })
  test('is one elsewhere', () => expect(dated(`${about} ${story}`).certain).toBe('[1984-04-04..]'))
})

describe('what lay ahead when it was spoken of', () => {
  test.each([
    [
      'decided on',
      'The fair, the committee decided on Tuesday, opened on April 22, 2014, in the park.'
    ],
    [
      'until then',
      'The line said on Thursday that its last boat left on October 24, 2013; until then there would be dinners.'
    ]
  ])('%s', (_, text) => expect(dated(`${about} ${text}`).certain).toBeUndefined())

  test('but not what is found out', () =>
    expect(
      dated(`${about} The fire, the committee found on Tuesday, began on April 22, 2014.`).certain
    ).toBe('[2014-04-22..]'))
})
