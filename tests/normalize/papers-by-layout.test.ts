/** Names of papers that only their place shows: in one block with the day, over a headline in capitals. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose =
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.'
const read = (...lines: readonly string[]) => {
  const {title, date} = normalize(itemOf(lines.join('\n')), smallReference).article
  return [title, date]
}

describe('a paper and its day above a headline in capitals', () => {
  test.each([
    'The Guam Pilot',
    'Clarion of Hawaii',
    'The Kiev Post & Star',
    'Island Times',
    'The Capital Bee'
  ])('%s', (name) => {
    expect(read('Saturday, December 6, 1975', name, '', 'BRIDGE STANDS AGAIN', '', prose)).toEqual([
      'BRIDGE STANDS AGAIN',
      '1975-12-06'
    ])
  })
})

describe('a headline stays one', () => {
  test.each<[string, readonly string[], string]>([
    [
      'behind a blank line',
      ['Saturday, December 6, 1975', '', 'The Guam Pilot', '', prose],
      'The Guam Pilot'
    ],
    [
      'over a line in small letters',
      [
        'Saturday, December 6, 1975',
        'The Guam Pilot Goes Home',
        '',
        'He was here a week',
        '',
        prose
      ],
      'The Guam Pilot Goes Home'
    ],
    [
      'that could be of any event, above a place',
      ['Saturday, December 6, 1975', 'Peres Visits Cairo', '', 'JERUSALEM', '', prose],
      'Peres Visits Cairo'
    ],
    [
      'above a subhead',
      ['Saturday, December 6, 1975', 'Mayor Closes Bridge', '', 'A NIGHT OF FEAR', '', prose],
      'Mayor Closes Bridge'
    ],
    [
      'above who wrote',
      ['Saturday, December 6, 1975', 'The Mayor Goes', '', 'BY ANNA BROWN', '', prose],
      'The Mayor Goes'
    ],
    [
      'with words of grammar',
      ['Saturday, December 6, 1975', 'A Bridge for the Town', '', 'COUNCIL VOTES', '', prose],
      'A Bridge for the Town'
    ]
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)[0]).toBe(expected)
  })
})
