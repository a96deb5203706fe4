/** First paragraphs, dates that head parts, and pages of few words: what is unsure stays in the text. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const read = (...lines: readonly string[]) => normalize(itemOf(lines.join('\n\n')), smallReference)

test('an obituary opens with the name of the dead', () => {
  const first = 'Harold T. Binney, of Rockport, died Monday at his home. He was 81.'
  const {article, markdown} = read(
    'Harold T. Binney',
    'May 3, 1920 - June 4, 2001',
    first,
    'He served with the Seabees in the Pacific and ran the hardware store on Main Street from 1949 until 1988.'
  )
  expect(markdown).toContain(first)
  expect(article.byline).toBeUndefined()
})

test('a deadline is no date of the paper', () => {
  const line = 'Deadline for abstracts: 31 March 2011'
  const {article, markdown} = read(
    'Call for Papers: Steppe Empires',
    'The conference welcomes papers on any aspect of the nomads and their neighbors, and will pay for the travel of students.',
    line
  )
  expect(markdown).toContain(line)
  expect(article.date).toBeUndefined()
})

describe('dates that head parts of a text', () => {
  const fair = 'The county fair opened with a parade of 41 tractors.'
  const bank = 'The bank has ordered a clock, and the school a bell.'

  test('stay where they stand', () => {
    const {markdown} = read(
      'From our files',
      '25 years ago',
      'Aug. 4, 1990',
      fair,
      '50 years ago',
      'Aug. 4, 1965',
      bank
    )
    expect(markdown).toContain('Aug. 4, 1990')
    expect(markdown).toContain('Aug. 4, 1965')
  })

  test('a date above a text of its own dates it', () => {
    expect(read('County Fair Opens With Parade', 'Aug. 4, 1990', fair, bank).article.date).toBe(
      '1990-08-04'
    )
  })
})

test('a page that begins with its menu has its signed headline', () => {
  const {article} = read(
    ['Skip to main content', 'Home', 'News', 'Culture', 'Jobs', 'Sports', 'Weather'].join('\n'),
    [
      'Bakery strike ends after nine days',
      'By Ellen Sarf',
      'Published: May 20, 2010 16:41',
      'Bread returned to the shelves of the town on Thursday, nine days after the ovens had gone cold.',
      'The union and the owners signed at four in the morning, in the back room of a closed hotel.'
    ].join('\n'),
    ['Share', 'Print', 'Related Articles', 'Flour prices rise', 'Contact us'].join('\n')
  )
  expect(article.title).toBe('Bakery strike ends after nine days')
  expect(article.byline).toEqual(['Ellen Sarf'])
})
