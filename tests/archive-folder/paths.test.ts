import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {contentFolder, outFolder} from '../../src/archive-folder/paths.ts'

test('the environment names the archive and the site, for builds on other machines', () => {
  const environment = {DATELINE_CONTENT: '/archives/mine', DATELINE_OUT: 'site'}
  expect(contentFolder(environment)).toBe(resolve('/archives/mine'))
  expect(outFolder(environment)).toBe(resolve('site'))
})

test('without it they are where everybody looks', () => {
  expect(contentFolder({})).toBe(resolve('content'))
  expect(outFolder({})).toBe(resolve('dist'))
})
