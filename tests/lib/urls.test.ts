import {describe, expect, test} from 'vitest'
import {basePath, siteUrls} from '../../src/lib/urls.ts'

test.each([
  [undefined, '/'],
  ['https://example.org', '/'],
  ['https://example.org/', '/'],
  ['https://example.org/archive', '/archive/'],
  ['https://example.org/archive/', '/archive/'],
  ['https://example.org/a/b?c#d', '/a/b/']
])('the base path of %s is %s', (url, path) => {
  expect(basePath(url)).toBe(path)
})

describe('addresses', () => {
  test.each(['https://example.org/archive', 'https://example.org/archive/'])('below %s', (url) => {
    const urls = siteUrls(url)
    expect(urls.home).toBe('/archive/')
    expect(urls.article('1995--a')).toBe('/archive/articles/1995--a/')
    expect(urls.absolute(urls.leader('x'))).toBe('https://example.org/archive/leaders/x/')
  })

  test('have no absolute form without a public address', () => {
    expect(siteUrls(undefined).absolute('/about/')).toBeUndefined()
  })
})
