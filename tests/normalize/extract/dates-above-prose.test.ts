/** A day above news that has no headline. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {shipped} from '../dating/date-text.ts'
import {itemOf} from '../item.ts'

const dateOf = (day: string, prose: string) =>
  normalize(itemOf(`${day}\n\n${prose}\n`), {...shipped, asOf: '2026-12-31'}).article.date

const news =
  'Prime Minister Margaret Thatcher was home from Moscow on Thursday. Her visit had lasted four days, and she had talked for thirteen hours on Monday.'
const day = 'Thursday, April 2, 1987'

describe('the day above a text without a headline', () => {
  test('is its own, where its news tells of a day of the week', () =>
    expect(dateOf(day, news)).toBe('1987-04-02'))

  test.each([
    ['of which the weekday is wrong', 'Friday, April 2, 1987', news],
    ['without a weekday', 'April 2, 1987', news],
    [
      'above an event',
      day,
      'The choir will sing at 7:30 p.m. in the town hall. Tickets are $5 at the door on Thursday.'
    ],
    [
      'above an entry of a diary',
      day,
      'On Tuesday I woke at six and could not sleep again. We had tea in the garden, and Mother wrote.'
    ],
    [
      'above a story of that day',
      day,
      'It was a sunny day in the town. The column turned into the street at half past twelve, and a shot was heard.'
    ],
    [
      'above one that looks back',
      day,
      `${news} Thirty years later, people gathered on Thursday at the pier to remember her.`
    ],
    [
      'above the first of two parts',
      day,
      `${news}\n\nFriday, April 3, 1987\n\nPrime Minister Margaret Thatcher went to see her mother on Friday, and talked to nobody else.`
    ]
  ])('but not one %s', (_, above, prose) => expect(dateOf(above, prose)).not.toBe('1987-04-02'))
})
