/** Texts without their printed dates. */
import {expect, test} from 'vitest'
import {masked} from '../../scripts/eval/mask.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from '../normalize/item.ts'
import {shipped} from '../normalize/dating/date-text.ts'

const story =
  'The harbor was opened again by the mayor, who cut a ribbon.\n\nA band played on the quay, and the boats sounded their horns until noon.'
const run = (text: string) => normalize(itemOf(text), shipped)
const mask = (text: string) => masked(text, run(text), run)

test.each([
  [
    'a date line',
    `The Evening Post\nThursday, July 5, 1962\n\nBy John Smith\n\n${story}`,
    'July 5, 1962'
  ],
  [
    'the day that a chronicle names',
    `Today is Tuesday, Jan. 10, the 10th day of 1989. There are 355 days left.\n\n${story}`,
    'Jan. 10'
  ]
])('%s is taken away', (_, printed, date) => {
  expect(run(printed).article.dateBasis).toBe('stated')
  const {text, outcome} = mask(printed)
  expect(text).not.toContain(date)
  expect(outcome.article.dateBasis).not.toBe('stated')
})

test('and one that is found only then, too', () => {
  const printed = `Harbor Open\n\nPublished: July 5, 1962\n\nJuly 9, 1962\n\n${story}`
  const {text, outcome} = mask(printed)
  expect(text).not.toMatch(/July \d/u)
  expect(outcome.article.dateBasis).not.toBe('stated')
})

test('what prints none stays as it is', () => {
  expect(mask(`Harbor Open\n\n${story}`).text).toBe(`Harbor Open\n\n${story}`)
})
