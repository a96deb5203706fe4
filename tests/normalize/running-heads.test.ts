/** The head of a printed page dates the article; what a browser prints above a page does not. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const story = `Harbor Reopens After Two-Year Repair

By Jane Smith

The harbor reopened on Friday after repairs that took two years and cost more than the council had planned. The first ship to dock carried grain, and was greeted by a brass band and several hundred people.`

const dateBelow = (head: string) => normalize(itemOf(`${head}\n\n${story}`), smallReference).article

test.each([
  'Harbor Gazette   Friday, March 14, 2003   Page 3',
  'Page A3   Friday, March 14, 2003   Harbor Gazette',
  'Hafenzeitung, 14. März 2003, Seite 3',
  'The Harbor Gazette (Port Roe, NSW : 1898 - 2004) Fri 14 Mar 2003 Page 3',
  'Harbor Gazette\nFriday, March 14, 2003\nPage 3',
  'Harbor Gazette\nPage A3\nFriday, March 14, 2003'
])('dates the article: %s', (head) => {
  const {date, title} = dateBelow(head)
  expect([date, title]).toEqual(['2003-03-14', 'Harbor Reopens After Two-Year Repair'])
})

test.each([
  'March 14, 2003 Harbor reopens - Harbor Gazette Page 1 of 3',
  'Harbor Gazette   March 14, 2003 to April 2, 2003   Page 3',
  'Harbor Gazette   Monday, March 14, 2003   Page 3',
  'The Harbor Gazette (1898 - 2004) March 14, 2003 to April 2, 2003 Page 3'
])('does not: %s', (head) => {
  expect(dateBelow(head).date).not.toBe('2003-03-14')
})
