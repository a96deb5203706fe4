/** Links of a saved page among its paragraphs: below headings, in one line, and makers of pictures. */
import {describe, expect, test} from 'vitest'
import {endsInMakers} from '../../scripts/normalize/classify/caption-forms.ts'
import {kept, lead, second, third} from './harvest-page.ts'

describe('headlines below a heading of the site', () => {
  const links = [
    'Why the price of wheat fell in the counties of the north after a harvest',
    'How a town opened its park beside the river without a single gardener'
  ]
  test('are links', () => {
    expect(kept(lead, 'Most read in Valley', ...links, second, third)).toEqual([
      lead,
      second,
      third
    ])
  })
  test('but a list as long as no site has is the article’s own', () => {
    const crops = [
      'Wheat',
      'Rye',
      'Barley',
      'Oats',
      'Millet',
      'Maize',
      'Rice',
      'Hops',
      'Flax',
      'Hemp'
    ]
    const lines = [...crops, 'Peas', 'Beans', 'Kale'].map(
      (crop) => `${crop} that the growers of the valley sold to the mills of the north`
    )
    expect(kept(lead, 'Most read in Valley', ...lines, second, third)).toEqual(
      expect.arrayContaining(lines)
    )
    expect(kept(lead, 'Most read in Valley', ...lines.slice(1), second, third)).toEqual([
      lead,
      second,
      third
    ])
  })
  test('but a short line right above a paragraph may be its subhead', () => {
    expect(kept(lead, 'Most read in Valley', 'What the growers want', second, third)).toContain(
      'What the growers want'
    )
  })
  test('and a label with a title behind heads nothing else', () => {
    const subhead = 'What the growers of the valley want from the treasury and from each other'
    expect(kept(lead, 'Related: The price of wheat fell', subhead, second, third)).toContain(
      subhead
    )
  })
})

describe('many links in one line', () => {
  test.each([
    ['Growers: Latest news | Price tracker | Map of canals | Team of the year'],
    ['GrowersHarvest NewsCanalsWeather of the ValleyLettersObituaries']
  ])('%s', (line) => expect(kept(lead, second, line, third)).toEqual([lead, second, third]))

  test('but names that are joined as well stand among other words', () => {
    const line =
      'Those who marched behind the band on the day of the harvest were McDonald of the mill, MacArthur of the ferry, McCarthy of the inn, MacNeil of the weir and LeBrun of the farm on the hill'
    expect(kept(lead, line, second, third)).toContain(line)
  })

  test('but rows of a table are kept', () => {
    const rows = [
      'Grower | Valley | Crop | Price',
      'Brown | North | Wheat | Low',
      'Cole | South | Rye | High'
    ]
    expect(kept(lead, ...rows, second, third)).toEqual(expect.arrayContaining(rows))
  })
})

describe('makers of pictures', () => {
  test.each([
    ['Ada Brown/Acme Press'],
    ['ACME / Ada Brown'],
    ['Growers wait in the rain.Ada Brown/Acme'],
    ['Growers look for water. AP'],
    ['Growers look for water.NOAA'],
    ['농민들이 물을 찾고 있다. 연합뉴스']
  ])('%s', (line) => expect(endsInMakers(line)).toBe(true))

  test.each([
    ['London/Brussels'],
    ['Israel / Palestine Peace Talks'],
    ['Senate/House Conference Committee'],
    ['Reagan-Gorbachev / Summit Meeting'],
    ['The growers sold their story to the AP.'],
    ['They met in Rome. Then came the rain'],
    ['A choice of either/or']
  ])('no maker: %s', (line) => expect(endsInMakers(line)).toBe(false))
})
