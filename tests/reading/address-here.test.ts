import {expect, test} from 'vitest'
import {addressHere} from '../../src/reading/address-here.ts'

test.each([
  ['/', 'https://example.org/articles/x/', '/'],
  ['/archive/articles/x/', 'https://example.org/archive/articles/x/', '/archive/articles/x/'],
  ['../../index.html', 'file:///stick/articles/x/index.html', '/stick/index.html'],
  ['../index.html', 'file:///stick/selection/index.html', '/stick/index.html'],
  [
    'index.html',
    'file:///C:/my%20stick/articles/x/index.html',
    '/C:/my%20stick/articles/x/index.html'
  ]
])('%s on %s is %s', (link, page, path) => {
  expect(addressHere(link, page)).toBe(path)
})
