/** A date that a page contradicts more than once is not believed; against one slip it stands, and both are told. */
import {expect, test} from 'vitest'
import {normalizeFile} from '../formats/run.ts'

const page = (front: string) =>
  `---\ntitle: Good\n${front}\n---\n\nThe council met in the old hall.\n`
const read = async (front: string) => {
  const {outcomes} = await normalizeFile('page.md', page(front))
  const article = outcomes[0]!.article
  return {date: article.date, basis: article.dateBasis}
}

test.each([
  [
    'changed and captured before it',
    'date: 2009-07-09\nupdated: 2008-01-01\ncaptured: 2005-01-01',
    undefined
  ],
  ['captured before it', 'date: 2009-07-09\ncaptured: 2005-01-01', '2009-07-09'],
  [
    'changed and captured after it',
    'date: 2009-07-09\nupdated: 2010-01-01\ncaptured: 2011-01-01',
    '2009-07-09'
  ]
])('a date of a page that was %s', async (_, front, date) => {
  const {date: found, basis} = await read(front)
  expect([found, basis]).toEqual([date, date === undefined ? 'unknown' : 'stated'])
})
