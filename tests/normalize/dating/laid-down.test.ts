/** What was laid down for later is told in a past tense too, and bounds nothing. */
import {expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'

const likely = (text: string) => {
  const {date, dateLikely} = normalize(itemOf(text), smallReference).article
  return [date, dateLikely]
}

test.each([
  [
    'LUEBECK — The burglar was given a term which ended in May 1998. He thanked the court on Friday.'
  ],
  [
    'The Senate voted on Tuesday for the treaty under which the canal passed to Panama on December 31, 1999.'
  ],
  ['LONDON — A firm on Tuesday withdrew a calendar in which the Queen had died on May 5, 1991.'],
  [
    'The bank was told that notes of old stayed good, and that the change-over ended on 30 June 2002.'
  ]
])('%s', (text) => expect(likely(text)).toEqual([undefined, undefined]))

test.each([
  ['The officer said that the bridge, which fell on May 5, 1991, had been inspected twice.'],
  ['The bridge fell on May 5, 1991, and the officer told reporters on Friday that it was old.']
])('what happened does: %s', (text) => expect(likely(text)[0]).toBe('[1991-05-05..]'))
