/** What stands above and on the first lines of wire stories, and titles for those that have none. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const outcome = (text: string) => normalize(itemOf(text), smallReference)
const story = `said the growers at their yearly meeting on Monday, and they asked the
treasury for help before winter comes to the valley, which lies high.
   The river runs between the hall and the mill to the sea, and the
members of the council met there for the second time this year.`

describe('a note on the line of the headline is no part of it', () => {
  test.each([
    'Growers Ask For Help ^With AM-Harvest, Bjt',
    'Growers Ask For Help ^Eds: Also in Tuesday AMs report.',
    'Growers Ask For Help\nAda Brown is cq',
    'Retransmitting a0665\nGrowers Ask For Help',
    'repeat for all needing\n\nGrowers Ask For Help',
    'ZCZC KLA0417 4 I BC-GROWERS   05-11 0288\n^Growers Ask For Help<\n^By ADA BROWN<'
  ])('%s', (lines) => {
    const {article, markdown} = outcome(
      `${lines}\n\nBAKU, Azerbaijan (AP) _ The harvest was poor,\n${story}`
    )
    expect(article.title).toBe('Growers Ask For Help')
    expect(markdown).not.toMatch(/AM-Harvest|Tuesday AMs|cq|a0665|needing|\^|ZCZC/)
  })

  test('a headline can open with a sum', () =>
    expect(
      outcome(`$3 Billion Asked For Growers\n\nBAKU (AP) _ The harvest was poor,\n${story}`).article
        .title
    ).toBe('$3 Billion Asked For Growers'))

  test.each(['Growers Repeat Call For Help', 'Growers Send CQ To Baku', 'Repeat Offenders Meet'])(
    'but %s is a headline',
    (title) =>
      expect(outcome(`${title}\n\nBAKU (AP) _ The harvest was poor,\n${story}`).article.title).toBe(
        title
      )
  )
})

describe('a line that opens with a dateline is the story', () => {
  test('though a note follows it', () => {
    const {article, markdown} = outcome(
      `BAKU (AP) _ Eds: New throughout to update with the second meeting of the growers and\nthe council, note duplicates some of the material in a0606\nAda Brown of the council discussed\nthe harvest of the year, which was a poor one in all of the valleys,\n${story}`
    )
    expect(article.title).toBeUndefined()
    expect(article.deck).toBeUndefined()
    expect(article.titleSupplied).toMatch(/^Ada Brown of the council discussed/)
    expect(markdown).toContain('Ada Brown of the council discussed')
  })

  test('and its words without the dateline are a title', () => {
    const {article} = outcome(
      `BAKU (AP) _ Deadline Approaching to Apply\nGrowers who do not have an approved\nplan for the fields have less than a year in\nwhich to comply, ${story}`
    )
    expect(article.title).toBeUndefined()
    expect(article.titleSupplied).toBe('Deadline Approaching to Apply')
  })
})

describe('a supplied title', () => {
  test.each([
    [
      'the opening words behind the dateline',
      `BAKU, Azerbaijan (AP) _ The harvest of the year was a poor one,\n${story}`,
      'The harvest of the year was a poor one, said …'
    ],
    [
      'no words by which editors find a place',
      `BAKU: up again.\n\nThe harvest of the year was a poor one,\n${story}`,
      'The harvest of the year was a poor one, said …'
    ],
    [
      'a mark where they begin within a sentence',
      `harvest of the year was a poor one,\n${story}`,
      '… harvest of the year was a poor one, said the …'
    ],
    [
      'no name for what is not only about it',
      `The president of Kazakhstan, Nursultan Nazarbayev, was named by the growers,\n${story} Nazarbayev listened.`,
      'The president of Kazakhstan, Nursultan Nazarbayev, was named by the …'
    ]
  ])('has %s', (_, text, title) => expect(outcome(text).article.titleSupplied).toBe(title))

  test('quotes the words that it is made of', () => {
    const text = `BAKU, Azerbaijan (AP) _ The harvest of the year was a poor one,\n${story}`
    const found = outcome(text).evidence.evidence.find(({field}) => field === 'titleSupplied')
    expect(found?.spans[0]?.quote).toBe('The harvest of the year was a poor one,\nsaid')
  })

  test('stands where there is nothing but a note', () =>
    expect(outcome('UNDATED: other purposes.').article.titleSupplied).toBe(
      'UNDATED: other purposes.'
    ))
})

test('a text without spaces gives no half of a character', () => {
  const {article} = outcome(`a${'\u{1F600}'.repeat(300)}\n`)
  expect(article.titleSupplied?.isWellFormed()).toBe(true)
})
