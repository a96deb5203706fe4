/** Articles that a page parts: by its menus from the headline, or by links from their last paragraph. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const headline = 'Growers of the valley wait for the rain'
const paragraphs = [
  'The growers of the valley have waited for eleven weeks, and the reservoirs above the old canal are nearly empty, the water board said on Tuesday.',
  'Members of the board walked along the canal with engineers, who measured how much was left and promised a report before the summer begins.',
  'Nobody could say when the reservoirs would be full again, and the oldest of the growers remembered a drought that lasted for two years.',
  'The engineers said that the canal loses a third of its water through cracks in the walls, which were last repaired when the reservoirs were built.',
  'Repairs would take a winter, the board was told, and cost more than the growers pay in ten years, so that the valley will ask the province.'
]
const topics = Array.from({length: 60}, (_, index) => `Topic ${index}`)
const bodyOf = (...lines: readonly string[]) => {
  const text = lines.join('\n')
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => segment.class === 'body')
    .map(({start, end}) => text.slice(start, end))
}

test('an article far below the path that ends in its headline is kept', () => {
  const page = [
    `${headline} - The Valley Post`,
    'Home',
    'News',
    'Farming',
    headline,
    'Search here',
    'Sections'
  ]
  page.push('Newsletter', ...topics)
  expect(bodyOf(...page, ...paragraphs)).toEqual(paragraphs)
})

const last =
  'The growers will meet the engineers of the water board again in March, when the reservoirs above the canal have been measured and the repairs are counted.'
const about =
  'Our magazine has brought recipes, crosswords and holiday stories to families everywhere since the sixties, and we would be happy to welcome you among subscribers.'
const links = ['Related articles', 'A dry year in the hills', 'How to save water at home']
const after = ['More from Farming', 'Subscribe', ...topics.slice(0, 10), 'Newsletter', 'Privacy']
const head = [`${headline} - The Valley Post`, 'Home', 'News', 'Farming', headline, 'May 3, 2004']

/** An article so long that one more paragraph is a small part of it. */
const days = ['Monday', 'Wednesday', 'Thursday', 'Friday']
const long = days.flatMap((day) => paragraphs.map((text) => `It was ${day} in the town. ${text}`))

test('the last paragraph below a block of links is kept where it tells of the same', () => {
  expect(bodyOf(...head, ...long, ...links, last, ...after)).toContain(last)
  expect(bodyOf(...head, ...long, ...links, about, ...after)).not.toContain(about)
})
