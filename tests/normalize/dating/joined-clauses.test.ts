/** The weekday of a clause stands in the tense of its own verb, whatever the clause joined to it is in. */
import {expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'

const rulesOf = (text: string) =>
  normalize(itemOf(text), smallReference).evidence.evidence.map(({rule}) => rule)

test.each([
  [
    'The premier reached Laos on Monday. On Tuesday he planted a tree, and on Thursday he is to be in Thailand.'
  ],
  [
    'Gunmen took a hostage on Monday. On Tuesday they sent a tape, and the family will speak tonight.'
  ],
  [
    'The jury retired on Thursday. On Friday it came back for a map, and it is to go on until it agrees.'
  ]
])('past: %s', (text) => expect(rulesOf(text)).not.toContain('date/weekdays'))

test.each([
  [
    'The premier left for Laos on Monday. On Tuesday he will plant a tree, and he will be home for supper.'
  ],
  ['The premier left for Laos on Monday. He will be in Hanoi tonight and in Bangkok on Tuesday.']
])('to come: %s', (text) => expect(rulesOf(text)).toContain('date/weekdays'))
