/** Sentences of contradictions read as English. */
import {expect, test} from 'vitest'
import {contradictionSentences} from '../../scripts/normalize/dating/contradiction-messages.ts'

test.each([
  [
    'conflict/length',
    {country: 'United Kingdom', mine: 4, theirs: 3},
    'One article has the visit to the United Kingdom last 4 days, the other 3 days.'
  ],
  [
    'conflict/order',
    {mine: 'Netherlands', theirs: 'Kenya'},
    'One article has the visit to the Netherlands come first, the other that to Kenya.'
  ]
])('%s %j', (rule, params, sentence) =>
  expect(contradictionSentences[rule]?.(params)).toBe(sentence)
)
