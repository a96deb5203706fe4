import {expect, test} from 'vitest'
import {reportAddress} from '../../src/views/report.ts'

const article = {id: 'a-b', title: 'Peace & "war"', place: 'https://x.org/articles/a-b/'}

test('none where the archive takes no reports', () => {
  expect(reportAddress({}, article)).toBeUndefined()
})

test('a mail holds the article and its address', () => {
  const url = new URL(reportAddress({report: 'desk@x.org'}, article) ?? '')
  expect(url.protocol + url.pathname).toBe('mailto:desk@x.org')
  expect(url.searchParams.get('subject')).toBe('Error in a-b')
  expect(url.searchParams.get('body')).toBe('Peace & "war"\nhttps://x.org/articles/a-b/\n\n')
})

test('a form keeps what its address has', () => {
  const url = new URL(reportAddress({report: 'https://git.x/issues/new?label=text'}, article) ?? '')
  expect(url.searchParams.get('label')).toBe('text')
  expect(url.searchParams.get('title')).toBe('Error in a-b')
})
