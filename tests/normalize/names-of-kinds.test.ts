/** Countries' names in names of other things, and people of one family name told apart by their titles. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (text: string) => normalize(itemOf(text), reference).article
const countriesOf = (text: string) => {
  const {countries = [], countriesMentioned = []} = read(text)
  return [...countries, ...countriesMentioned]
}
const rest =
  'The line on Saturday was long, said the cook, who came in May and has not had a day off.'

describe('a country in the name of another thing', () => {
  test.each([
    ['streets', 'A truck hit a pole at the corner of Cuba Avenue and Jamaica Street on Monday.'],
    ['food', 'The diner sells French fries, Belgian waffles, Canadian bacon and Swiss cheese.'],
    ['ink', 'The drawings in India ink and Sudan red are shown until Friday, and so is a chair.'],
    ['a creek', 'The bridge over Turkey Creek was closed on Monday.'],
    ['springs', 'The bus to Jamaica Springs and the mill at Cuba Falls was late.'],
    ['a shoot', 'The turkey shoot and the China shop in the barn were shut on Monday.'],
    [
      'a player',
      'Kelvin Washington threw four touchdowns. Washington, a senior, has thrown nineteen.'
    ]
  ])('%s', (_, sentence) => {
    expect(countriesOf(`Notes of the week\n\n${sentence} ${rest}`)).toEqual([])
  })

  test.each([
    ['a street of a country', 'Fighting was heard in the streets of Cuba on Monday.', 'CU'],
    ['what is no kind of cheese', 'Swiss bankers met in Cuba, and Swiss cheesemakers too.', 'CU'],
    ['a capital', 'Kelvin Washington went to Washington and spoke with senators there.', 'US'],
    ['a verb behind a country', 'Turkey shoots down a warplane.', 'TR'],
    ['one of shopping', 'China shops for oil abroad.', 'CN'],
    ['one of a headline', 'China Falls Short of Growth Target.', 'CN'],
    ['another of a headline', 'Greece Springs a Surprise.', 'GR'],
    ['a road in a country', 'The Road to Jordan leads through Jordan.', 'JO']
  ])('but %s counts', (_, sentence, code) => {
    expect(countriesOf(`Notes of the week\n\n${sentence} ${rest}`)).toContain(code)
  })
})

test('a noun behind a country in a headline makes no other place of it', () => {
  expect(countriesOf(`Israel House Demolitions Condemned\n\nThe families wait. ${rest}`)).toEqual([
    'IL'
  ])
})

describe('two leaders of one family name', () => {
  const story = (last: string) =>
    `Kim meets envoy\n\nSEOUL, June 14, 2000 (Reuters) - South Korean President Kim Dae-jung met an envoy on Wednesday, a day after he had met North Korean leader Kim Jong-il in Pyongyang. ${last}`

  test('the title is the one that his office has', () => {
    expect(read(story('President Kim said that he was tired but content.')).leader).toBe(
      'kim-dae-jung'
    )
  })

  test('a word that ends the sentence before is no title', () => {
    const {leader} = read(
      story('The talk was of a supreme effort. President Kim said that he was tired.')
    )
    expect(leader).toBe('kim-dae-jung')
  })
})
